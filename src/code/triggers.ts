/** The words of a segment in, the rules that are worth trying there, and in which of its sentences, out. */
import { findMetSentence, isMet, type Need, type Range } from "../rule/need.js";
import type { RuleWords } from "../rule/rule-words.js";
import type { Words } from "../text/words.js";
import type { CompiledRule } from "./compiled-rule.js";

/** One of the ways in which a rule may hit. */
interface Trial {
  readonly rule: CompiledRule;
  readonly need: Need;
}

/** What to try where a word of a set of rule words occurs, by the set, and what to try everywhere. */
export interface Trials {
  readonly bySet: readonly (readonly Trial[] | undefined)[];
  readonly everywhere: readonly CompiledRule[];
}

export function listTrials(rules: readonly CompiledRule[]): Trials {
  const bySet: (Trial[] | undefined)[] = [];
  for (const rule of rules)
    for (const need of rule.matcher.needs ?? []) {
      const best = need.sets[0] as number;
      while (bySet.length <= best) bySet.push(undefined);
      (bySet[best] ??= []).push({ rule, need });
    }
  return { bySet, everywhere: rules.filter(({ matcher }) => matcher.needs === undefined) };
}

/** Gives the function that lists the places of the rules that are worth trying in a text, ascending. */
export function createTriggers({ bySet, everywhere }: Trials, rules: number, ruleWords: RuleWords): (words: Words) => Int32Array {
  /** The turn in which a rule was triggered last. */
  const turns = new Int32Array(rules);
  let turn = 0;
  const triggered = new Int32Array(rules);
  return (words) => {
    turn++;
    let count = 0;
    for (const { place } of everywhere) triggered[count++] = place;
    const { present } = ruleWords.look(words);
    for (let at = 0; at < present.length; at++) {
      const trials = bySet[present[at] as number];
      if (trials === undefined) continue;
      for (let trial = 0; trial < trials.length; trial++) {
        const { rule, need } = trials[trial] as Trial;
        if (turns[rule.place] === turn || !isWorthTrying(rule, need, words, ruleWords)) continue;
        turns[rule.place] = turn;
        triggered[count++] = rule.place;
      }
    }
    return triggered.slice(0, count).sort();
  };
}

function isWorthTrying({ rule }: CompiledRule, need: Need, words: Words, ruleWords: RuleWords): boolean {
  return rule.scope === "segment"
    ? isMet(need, words, ruleWords, 0, words.types.length)
    : need.sets.length === 1 || findMetSentence(need, words, ruleWords) !== undefined;
}

/** Finds the sentences in which a rule with needs is worth trying. */
export function listTried({ matcher: { needs = [] } }: CompiledRule, words: Words, ruleWords: RuleWords): readonly Range[] {
  const tried: Range[] = [];
  for (const need of needs)
    for (
      let range = findMetSentence(need, words, ruleWords);
      range !== undefined;
      range = findMetSentence(need, words, ruleWords, range.to)
    )
      tried.push(range);
  if (needs.length === 1) return tried;
  tried.sort((a, b) => a.from - b.from);
  return tried.filter(({ from }, at) => at === 0 || tried[at - 1]?.from !== from);
}
