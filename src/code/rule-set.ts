/** A codebook in, its rules ready to match out. */
import type { Code, Codebook } from "../model/codebook.js";
import type { Rule } from "../model/rule.js";
import type { NegationSettings } from "../model/study.js";
import { compileNode } from "../rule/match.js";
import type { MatchSettings } from "../rule/matcher.js";
import { createRuleWords } from "../rule/rule-words.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { Words } from "../text/words.js";
import type { CompiledRule } from "./compiled-rule.js";
import { createTriggers, listTrials, type Trials } from "./triggers.js";

export interface CompiledCode {
  readonly code: Code;
  readonly rules: readonly CompiledRule[];
  readonly exclusions: readonly CompiledRule[];
}

export interface RuleSet {
  readonly codebook: Codebook;
  readonly settings: MatchSettings;
  /** In the order of the codebook. */
  readonly codes: ReadonlyMap<string, CompiledCode>;
  /** Sub-codes of each main code. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Those of all codes. */
  readonly rules: readonly CompiledRule[];
  readonly trials: Trials;
  /** Lists the places of the rules that are worth trying in a text, ascending. */
  readonly listTriggered: (words: Words) => Int32Array;
}

/** Compiles all active codes of a codebook, for texts of which the words are in the vocabulary, now or later. */
export function compileRules(codebook: Codebook, vocabulary: Vocabulary, negation: NegationSettings): RuleSet {
  const ruleWords = createRuleWords(vocabulary);
  const negating = negation.words.map((part) => ({ mode: "folded", part }) as const);
  const settings = { ruleWords, negation: ruleWords.open(negating), negationWindow: negation.window };
  const rules: CompiledRule[] = [];
  const compile = (code: Code | undefined, rule: Rule): CompiledRule => {
    const compiled = { place: rules.length, code, rule, matcher: compileNode(rule.tree, settings) };
    rules.push(compiled);
    return compiled;
  };
  const codes = new Map<string, CompiledCode>();
  const children = new Map<string, string[]>();
  for (const code of codebook.codes.values()) {
    if (code.parent !== undefined) children.set(code.parent, [...(children.get(code.parent) ?? []), code.id]);
    if (code.status !== "active") continue;
    const own = code.rules.map((rule) => compile(code, rule));
    codes.set(code.id, { code, rules: own, exclusions: code.exclusions.map((rule) => compile(undefined, rule)) });
  }
  const trials = listTrials(rules);
  return { codebook, settings, codes, children, rules, trials, listTriggered: createTriggers(trials, rules.length, ruleWords) };
}
