/** The words that rules look for in, for each word type which of them it is, and for each text where they stand, out. */
import type { Vocabulary } from "../text/vocabulary.js";
import type { Words } from "../text/words.js";
import { createWordIndex, type RuleWord } from "./word-index.js";

/** Sets of rule words, each by its number. Every type of the vocabulary is put to them once, when it is first met. */
export interface RuleWords {
  readonly vocabulary: Vocabulary;
  /** Gives the number of a set: of one word, or of alternatives. */
  readonly open: (words: readonly RuleWord[]) => number;
  readonly list: (set: number) => readonly RuleWord[];
  /** Whether a type is one of a set. */
  readonly holds: (set: number, type: number) => boolean;
  /** Finds where the words of all sets stand in a text; one text is open at a time. */
  readonly look: (words: Words) => Places;
}

/** Where the words of the sets stand in a text. */
export interface Places {
  /** The sets of which a word is there. */
  readonly present: readonly number[];
  readonly count: (set: number) => number;
  /** Indexes of words in the text, ascending; those from `count` on mean nothing. */
  readonly list: (set: number) => Int32Array;
  /** The place in the list of the first word from `from` on. */
  readonly findFrom: (set: number, from: number) => number;
  /** Whether a word of a set is among those from `from` up to `to`. */
  readonly isIn: (set: number, from: number, to: number) => boolean;
}

const noSets: readonly number[] = [];
const noPlaces = new Int32Array(0);

export function createRuleWords(vocabulary: Vocabulary): RuleWords {
  const index = createWordIndex();
  const numbers = new Map<string, number>();
  const setsOfWord: number[][] = [];
  /** The sets of each type that was met. */
  const setsOfType: (readonly number[] | undefined)[] = [];
  const wordsOfSet: (readonly RuleWord[])[] = [];
  const lists: Int32Array[] = [];
  const counts: number[] = [];
  const present: number[] = [];
  let looked: Words | undefined;

  const open = (words: readonly RuleWord[]): number => {
    const ids = Array.from(new Set(words.map((word) => index.enter(word)))).sort((a, b) => a - b);
    const name = ids.join(" ");
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const set = lists.length;
    numbers.set(name, set);
    wordsOfSet.push(words);
    lists.push(noPlaces);
    counts.push(0);
    for (const id of ids) (setsOfWord[id] ??= []).push(set);
    // What was decided of types and of the text was decided without this set.
    setsOfType.length = 0;
    looked = undefined;
    return set;
  };

  const decide = (type: number): readonly number[] => {
    const ids = index.find(vocabulary.exact[type] as string, vocabulary.folded[type] as string);
    const sets = ids.length === 0 ? noSets : Array.from(new Set(ids.flatMap((id) => setsOfWord[id] ?? noSets)));
    // Types of texts that were not looked at are left open, not left out: the list stays quick.
    while (setsOfType.length < type) setsOfType.push(undefined);
    return (setsOfType[type] = sets);
  };

  const look = (words: Words): Places => {
    if (looked === words) return places;
    for (const set of present) counts[set] = 0;
    present.length = 0;
    const { types } = words;
    for (let at = 0; at < types.length; at++) {
      const type = types[at] as number;
      const sets = setsOfType[type] ?? decide(type);
      for (let which = 0; which < sets.length; which++) {
        const set = sets[which] as number;
        const count = counts[set] as number;
        let list = lists[set] as Int32Array;
        if (count === 0) present.push(set);
        if (count === list.length) list = lists[set] = grow(list, count);
        list[count] = at;
        counts[set] = count + 1;
      }
    }
    looked = words;
    return places;
  };

  const findFrom = (set: number, from: number): number => {
    let low = 0;
    let high = from === 0 ? 0 : (counts[set] as number);
    const list = lists[set] as Int32Array;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const isIn = (set: number, from: number, to: number): boolean => {
    const at = findFrom(set, from);
    return at < (counts[set] as number) && ((lists[set] as Int32Array)[at] as number) < to;
  };

  const places: Places = { present, count: (set) => counts[set] as number, list: (set) => lists[set] as Int32Array, findFrom, isIn };
  const list = (set: number): readonly RuleWord[] => wordsOfSet[set] as readonly RuleWord[];
  return { vocabulary, open, list, holds: (set, type) => (setsOfType[type] ?? decide(type)).includes(set), look };
}

function grow(list: Int32Array, count: number): Int32Array {
  const larger = new Int32Array(Math.max(4, 2 * count));
  larger.set(list.subarray(0, count));
  return larger;
}
