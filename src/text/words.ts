/** A text in, its words out, each with its place, its number and the sentence it stands in. */
import { countUsualWords } from "./count-words.js";
import { exactForm, foldText, unfoldSpan } from "./fold.js";
import { findSentences } from "./sentences.js";
import { countType, internWord, type Vocabulary } from "./vocabulary.js";
import { nextWord, openWords } from "./word-cursor.js";

/** The words of one text as parallel lists; a hyphenated word gives one entry per part, all with one word number. */
export interface Words {
  readonly text: string;
  /** Offsets in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Ids in the vocabulary. */
  readonly types: readonly number[];
  /** Number of the word in the text, the parts of a hyphenated word together being one. */
  readonly numbers: readonly number[];
  /** Index of the sentence. */
  readonly sentences: readonly number[];
  /** Number of words, a hyphenated word counted once. */
  readonly count: number;
}

const word = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;

/** A word of a text with its folded key and its place. */
export interface PlacedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether a hyphen joins it to the word before. */
  readonly joined: boolean;
}

/** Splits a rule word or a label as a text would be split: its folded parts. */
export function splitWord(text: string): readonly string[] {
  return foldText(text).text.match(word) ?? [];
}

/** Splits a rule word in the same places, its parts lower case with their accents. */
export function splitExact(text: string): readonly string[] {
  if (usualWord.test(text)) return [text];
  return findWords(text).map(({ start, end }) => exactForm(text.slice(start, end)));
}

const usualWord = /^[a-z]+$/u;

/** Finds the words of a text, the parts of a hyphenated word apart. */
export function findWords(text: string): readonly PlacedWord[] {
  const folded = foldText(text);
  let previousEnd = -2;
  return Array.from(folded.text.matchAll(word), (match) => {
    const joined = match.index === previousEnd + 1 && folded.text[previousEnd] === "-";
    previousEnd = match.index + match[0].length;
    return { key: match[0], ...unfoldSpan(folded, match.index, previousEnd), joined };
  });
}

/** Counts the words of a text, a hyphenated word once. */
export function countWords(text: string): number {
  return countUsualWords(text) ?? findWords(text).filter(({ joined }) => !joined).length;
}

/** Scans a text into words and enters their types in the vocabulary. */
export function scanWords(text: string, vocabulary: Vocabulary): Words {
  const cursor = openWords(text);
  const list = openList(text);
  while (nextWord(cursor)) list.add(cursor, vocabulary.enter(cursor.units, cursor.length, cursor.hash));
  if (!cursor.isStrange) {
    const words = list.close();
    for (const type of words.types) countType(vocabulary, type);
    return words;
  }
  const anew = openList(text);
  for (const placed of findWords(text)) {
    const slice = text.slice(placed.start, placed.end);
    anew.add(placed, internWord(vocabulary, slice === placed.key ? slice : exactForm(slice), placed.key));
  }
  return anew.close();
}

/** The lists of the text that is being scanned, one at a time: they grow once for all texts, and each text gets a copy of its own length. */
const gathered = {
  starts: [] as number[],
  ends: [] as number[],
  types: [] as number[],
  numbers: [] as number[],
  sentences: [] as number[],
};

/** Words as they are added, each with its number and its sentence. */
function openList(text: string): {
  readonly add: (word: Pick<PlacedWord, "start" | "end" | "joined">, type: number) => void;
  readonly close: () => Words;
} {
  const sentenceStarts = findSentences(text);
  const { starts, ends, types, numbers, sentences } = gathered;
  let length = 0;
  let count = 0;
  let sentence = 0;
  return {
    add({ start, end, joined }, type) {
      if (!joined) count++;
      while (sentence + 1 < sentenceStarts.length && (sentenceStarts[sentence + 1] as number) <= start) sentence++;
      starts[length] = start;
      ends[length] = end;
      types[length] = type;
      numbers[length] = count - 1;
      sentences[length++] = sentence;
    },
    close: () => ({
      text,
      starts: starts.slice(0, length),
      ends: ends.slice(0, length),
      types: types.slice(0, length),
      numbers: numbers.slice(0, length),
      sentences: sentences.slice(0, length),
      count,
    }),
  };
}
