/** A codebook and a vocabulary in, its rules ready to match out. */
import type { Code, Codebook } from "../model/codebook.js";
import type { Rule } from "../model/rule.js";
import type { NegationSettings } from "../model/study.js";
import { compileNode, type Matcher, type MatchSettings } from "../rule/match.js";
import { foldKey } from "../text/fold.js";
import type { Vocabulary } from "../text/vocabulary.js";

export interface CompiledRule {
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
  /** Codes to try where a word type occurs. */
  readonly byType: ReadonlyMap<number, readonly string[]>;
  /** Codes to try everywhere. */
  readonly everywhere: readonly string[];
}

/** Compiles all active codes of a codebook. */
export function compileRules(codebook: Codebook, vocabulary: Vocabulary, negation: NegationSettings): RuleSet {
  const settings = { vocabulary, negationTypes: findNegationTypes(vocabulary, negation), negationWindow: negation.window };
  const compile = (rule: Rule): CompiledRule => ({ rule, matcher: compileNode(rule.tree, settings) });
  const codes = new Map<string, CompiledCode>();
  const children = new Map<string, string[]>();
  const byType = new Map<number, string[]>();
  const everywhere: string[] = [];
  for (const code of codebook.codes.values()) {
    if (code.parent !== undefined) children.set(code.parent, [...(children.get(code.parent) ?? []), code.id]);
    if (code.status !== "active") continue;
    const compiled = { code, rules: code.rules.map(compile), exclusions: code.exclusions.map(compile) };
    codes.set(code.id, compiled);
    addTriggers(compiled, byType, everywhere);
  }
  return { codebook, settings, codes, children, byType, everywhere };
}

/** The types of a vocabulary that negate what follows them. */
export function findNegationTypes(vocabulary: Vocabulary, negation: NegationSettings): ReadonlySet<number> {
  const words = new Set(negation.words.map(foldKey));
  return new Set(vocabulary.folded.flatMap((folded, type) => (words.has(folded) ? [type] : [])));
}

function addTriggers({ code, rules }: CompiledCode, byType: Map<number, string[]>, everywhere: string[]): void {
  if (rules.some(({ matcher }) => matcher.triggers === undefined)) {
    everywhere.push(code.id);
    return;
  }
  const triggers = new Set(rules.flatMap(({ matcher }) => Array.from(matcher.triggers as ReadonlySet<number>)));
  for (const type of triggers) {
    const codes = byType.get(type);
    if (codes === undefined) byType.set(type, [code.id]);
    else codes.push(code.id);
  }
}
