/** The words of a segment in, the rules that are worth trying there, and in which of its sentences, out. */
import type { Places } from "../rule/rule-words.js";
import type { Words } from "../text/words.js";
import type { RuleSet, Trial } from "./rule-set.js";

interface Triggered {
  /** 1 at the place of each rule of which the words are there, and of each code with such a rule. */
  readonly rules: Uint8Array;
  readonly codes: Uint8Array;
}

export function findTriggered({ rules, inUse, settings, bySet, everywhere }: RuleSet, words: Words): Triggered {
  const triggered = { rules: new Uint8Array(rules.length), codes: new Uint8Array(inUse.length + 1) };
  for (const { place, code } of everywhere) triggered.rules[place] = triggered.codes[code] = 1;
  const places = settings.ruleWords.look(words);
  for (const set of places.present) {
    for (const { place, code, sets } of bySet[set] ?? noTrials) {
      if (triggered.rules[place] === 0 && (sets.length === 1 || areThere(sets, places))) triggered.rules[place] = triggered.codes[code] = 1;
    }
  }
  return triggered;
}

function areThere(sets: readonly number[], places: Places): boolean {
  for (let at = 0; at < sets.length; at++) if (places.count(sets[at] as number) === 0) return false;
  return true;
}

/** Finds the sentences in which a rule is worth trying, by their numbers. */
export function listTried(needs: readonly (readonly number[])[], words: Words, places: Places): readonly number[] {
  const tried: number[] = [];
  for (const sets of needs) {
    if (!areThere(sets, places)) continue;
    const set = sets[0] as number;
    const list = places.list(set);
    for (let at = 0; at < places.count(set); at++) {
      const sentence = words.sentences[list[at] as number] as number;
      if (tried.length === 0 || tried[tried.length - 1] !== sentence) tried.push(sentence);
    }
  }
  return needs.length === 1 ? tried : Array.from(new Set(tried)).sort((a, b) => a - b);
}

const noTrials: readonly Trial[] = [];
