/** What a rule can't do without and a text in, whether that is there and in which sentences out. */
import type { Words } from "../text/words.js";
import type { RuleWords } from "./rule-words.js";

/** One of the ways to a hit: each of these sets of rule words has a word there. */
export interface Need {
  /** The first tells best where to look. */
  readonly sets: readonly number[];
  /** Sets of which words stand there next to each other, in this order. */
  readonly row?: readonly number[];
}

/** Word indexes, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether a need is met in a stretch of a text. */
export function isMet({ sets, row }: Need, words: Words, ruleWords: RuleWords, from: number, to: number): boolean {
  const places = ruleWords.look(words);
  for (const set of sets) if (!places.isIn(set, from, to)) return false;
  return row === undefined || findRow(row, words, ruleWords, from, to) >= 0;
}

/** Finds the first sentence, of those from a word on, in which a need is met. */
export function findMetSentence(need: Need, words: Words, ruleWords: RuleWords, from = 0): Range | undefined {
  const { sets } = need;
  const places = ruleWords.look(words);
  for (const set of sets) if (places.count(set) === 0) return undefined;
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
