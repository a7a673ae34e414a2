/** A codebook in, its rules ready to match out. */
import type { Code, Codebook } from "../model/codebook.js";
import type { Rule } from "../model/rule.js";
import type { NegationSettings } from "../model/study.js";
import { compileNode } from "../rule/match.js";
import type { Matcher, MatchSettings } from "../rule/matcher.js";
import { createRuleWords } from "../rule/rule-words.js";
import type { Vocabulary } from "../text/vocabulary.js";

export interface CompiledRule {
  /** Place among all rules of the set, exclusions too. */
  readonly place: number;
  readonly rule: Rule;
  readonly matcher: Matcher;
}

export interface CompiledCode {
  readonly code: Code;
  readonly rules: readonly CompiledRule[];
  readonly exclusions: readonly CompiledRule[];
}

export interface RuleSet {
  readonly codebook: Codebook;
  readonly settings: MatchSettings;
  readonly codes: ReadonlyMap<string, CompiledCode>;
  /** Sub-codes of each main code. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** The same in the order of the codebook. */
  readonly inUse: readonly CompiledCode[];
  /** Those of all codes. */
  readonly rules: readonly CompiledRule[];
  /** What to try where a word of a set of rule words occurs, by the set. */
  readonly bySet: readonly (readonly Trial[])[];
  /** What to try everywhere. */
  readonly everywhere: readonly Trial[];
}

/** A rule to try. */
export interface Trial {
  /** Of the rule. */
  readonly place: number;
  /** Of its code; an exclusion has that of no code. */
  readonly code: number;
  /** All sets of which it needs a word. */
  readonly sets: readonly number[];
}

/** Compiles all active codes of a codebook, for texts of which the words are in the vocabulary, now or later. */
export function compileRules(codebook: Codebook, vocabulary: Vocabulary, negation: NegationSettings): RuleSet {
  const ruleWords = createRuleWords(vocabulary);
  const negating = negation.words.map((part) => ({ mode: "folded", part }) as const);
  const settings = { ruleWords, negation: ruleWords.open(negating), negationWindow: negation.window };
  const rules: CompiledRule[] = [];
  const compile = (rule: Rule): CompiledRule => {
    const compiled = { place: rules.length, rule, matcher: compileNode(rule.tree, settings) };
    rules.push(compiled);
    return compiled;
  };
  const codes = new Map<string, CompiledCode>();
  const children = new Map<string, string[]>();
  for (const code of codebook.codes.values()) {
    if (code.parent !== undefined) children.set(code.parent, [...(children.get(code.parent) ?? []), code.id]);
    if (code.status !== "active") continue;
    codes.set(code.id, { code, rules: code.rules.map(compile), exclusions: code.exclusions.map(compile) });
  }
  const inUse = Array.from(codes.values());
  return { codebook, settings, codes, children, inUse, rules, ...listTrials(rules, inUse) };
}

function listTrials(rules: readonly CompiledRule[], codes: readonly CompiledCode[]): Pick<RuleSet, "bySet" | "everywhere"> {
  const bySet: Trial[][] = [];
  const everywhere: Trial[] = [];
  const codeOf = new Map(codes.flatMap((compiled, code) => compiled.rules.map(({ place }) => [place, code] as const)));
  for (const { place, matcher } of rules) {
    const trial = { place, code: codeOf.get(place) ?? codes.length };
    if (matcher.needs === undefined) everywhere.push({ ...trial, sets: [] });
    for (const sets of matcher.needs ?? []) (bySet[sets[0] as number] ??= []).push({ ...trial, sets });
  }
  return { bySet: Array.from(bySet, (trials) => trials ?? []), everywhere };
}
