/** What a rule can't do without and a text in, whether that is there and in which sentences out. */
import type { Words } from "../text/words.js";
import type { RuleWords } from "./rule-words.js";

/** One of the ways to a hit: each of these sets of rule words has a word there. */
export interface Need {
  /** The first tells best where to look. */
  readonly sets: readonly number[];
  /** Rows of sets of which words stand there next to each other, in this order. */
  readonly rows: readonly (readonly number[])[];
  /** Of the shortest word of the first set: short words are everywhere. */
  readonly letters: number;
}

/** More ways than these are no longer told apart, and a way that asks for so many sets asks for no more: a bound on the work. */
const mostWays = 32;
const mostSets = 16;

/** The needs of parts that must all be there, those that tell most coming first: every way to the one with every way to the other. */
export function joinNeeds(parts: readonly (readonly Need[])[]): readonly Need[] {
  let joined = parts[0] as readonly Need[];
  for (let at = 1; at < parts.length; at++) {
    const part = parts[at] as readonly Need[];
    const isFull = joined.some(({ sets }) => sets.length >= mostSets);
    if (!isFull && joined.length * part.length <= mostWays) joined = joined.flatMap((one) => part.map((other) => joinTwo(one, other)));
  }
  return joined;
}

function joinTwo(one: Need, other: Need): Need {
  const [best, rest] = other.letters > one.letters ? [other, one] : [one, other];
  return {
    sets: Array.from(new Set([...best.sets, ...rest.sets])),
    rows: [...best.rows, ...rest.rows],
    letters: best.letters,
  };
}

/** Word indexes, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether a need is met in a stretch of a text. */
export function isMet({ sets, rows }: Need, words: Words, ruleWords: RuleWords, from: number, to: number): boolean {
  const places = ruleWords.look(words);
  for (let at = 0; at < sets.length; at++) if (!places.isIn(sets[at] as number, from, to)) return false;
  for (let at = 0; at < rows.length; at++) if (findRow(rows[at] as readonly number[], words, ruleWords, from, to) < 0) return false;
  return true;
}

/** Finds the first sentence, of those from a word on, in which a need is met. */
export function findMetSentence(need: Need, words: Words, ruleWords: RuleWords, from = 0): Range | undefined {
  const { sets, rows } = need;
  const places = ruleWords.look(words);
  for (let at = 0; at < sets.length; at++) if (places.count(sets[at] as number) === 0) return undefined;
  // Most texts have the words of a row somewhere, and few have them in a row.
  const end = words.types.length;
  for (let at = 0; at < rows.length; at++) if (findRow(rows[at] as readonly number[], words, ruleWords, from, end) < 0) return undefined;
  const best = sets[0] as number;
  const count = places.count(best);
  for (let at = places.findFrom(best, from); at < count;) {
    const sentence = findSentence(words, places.list(best)[at] as number);
    if (isMet(need, words, ruleWords, sentence.from, sentence.to)) return sentence;
    at = places.findFrom(best, sentence.to);
  }
  return undefined;
}

/** Finds where words of several sets stand next to each other, in the order of the sets: the first of them, -1 when they don't. Looks where the rarest stand. */
export function findRow(row: readonly number[], words: Words, ruleWords: RuleWords, from: number, to: number): number {
  const places = ruleWords.look(words);
  let rarest = 0;
  for (let part = 1; part < row.length; part++) if (places.count(row[part] as number) < places.count(row[rarest] as number)) rarest = part;
  const set = row[rarest] as number;
  const list = places.list(set);
  const last = Math.min(places.count(set), places.findFrom(set, to - row.length + 1 + rarest));
  for (let at = places.findFrom(set, from + rarest); at < last; at++) {
    const first = (list[at] as number) - rarest;
    let part = 0;
    while (part < row.length && (part === rarest || ruleWords.holds(row[part] as number, words.types[first + part] as number))) part++;
    if (part === row.length) return first;
  }
  return -1;
}

function findSentence({ sentences }: Words, word: number): Range {
  let from = word;
  let to = word + 1;
  while (from > 0 && sentences[from - 1] === sentences[word]) from--;
  while (to < sentences.length && sentences[to] === sentences[word]) to++;
  return { from, to };
}
