// What comes in: a codebook and a corpus's vocabulary. What goes out: its rules, ready to match.
import type { Code, Codebook } from "../../../src/model/codebook.js";
import type { Rule } from "../../../src/model/rule.js";
import type { NegationSettings } from "../../../src/model/study.js";
import { compileNode, type Matcher, type MatchSettings } from "./match.js";
import { foldKey } from "../../../src/text/fold.js";
import type { Vocabulary } from "../../../src/text/vocabulary.js";

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
}

/** Compiles all active codes of a codebook. */
export function compileRules(codebook: Codebook, vocabulary: Vocabulary, negation: NegationSettings): RuleSet {
  const settings = { vocabulary, negationTypes: findNegationTypes(vocabulary, negation), negationWindow: negation.window };
  const compile = (rule: Rule): CompiledRule => ({ rule, matcher: compileNode(rule.tree, settings) });
  const codes = new Map<string, CompiledCode>();
  const children = new Map<string, string[]>();
  for (const code of codebook.codes.values()) {
    if (code.parent !== undefined) children.set(code.parent, [...(children.get(code.parent) ?? []), code.id]);
    if (code.status !== "active") continue;
    codes.set(code.id, { code, rules: code.rules.map(compile), exclusions: code.exclusions.map(compile) });
  }
  return { codebook, settings, codes, children };
}

/** The types of a vocabulary that negate what follows them. */
function findNegationTypes(vocabulary: Vocabulary, negation: NegationSettings): ReadonlySet<number> {
  const words = new Set(negation.words.map(foldKey));
  return new Set(vocabulary.folded.flatMap((folded, type) => (words.has(folded) ? [type] : [])));
}
