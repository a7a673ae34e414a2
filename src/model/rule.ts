/** A keyword rule and its syntax tree. Columns and offsets point into the rule's own text. */
import type { Span } from "./passage.js";

/** How a rule word stands for words in a text. */
export type WordMode = "inflected" | "exact" | "stem" | "wildcard";

export type Scope = "sentence" | "segment";

/** A syntax node; `start` and `end` are offsets in the rule's text. */
export type RuleNode = Span &
  (
    | { readonly kind: "word"; readonly mode: WordMode; readonly text: string }
    /** Parts in order; `gaps[i]` is the largest number of words between part i and part i + 1. */
    | { readonly kind: "phrase"; readonly parts: readonly RuleNode[]; readonly gaps: readonly number[] }
    | { readonly kind: "near"; readonly left: RuleNode; readonly right: RuleNode; readonly distance: number; readonly ordered: boolean }
    | { readonly kind: "and"; readonly parts: readonly RuleNode[] }
    | { readonly kind: "or"; readonly parts: readonly RuleNode[] }
    | { readonly kind: "not"; readonly keep: RuleNode; readonly drop: RuleNode }
    | { readonly kind: "unnegated"; readonly part: RuleNode }
    | { readonly kind: "code"; readonly code: string }
    | { readonly kind: "regex"; readonly source: string }
  );

/** One condition of a `{…}` filter: any of the values will do. */
export interface FilterCondition extends Span {
  /** Canonical key: type, speaker, heading, period, or the name of an attribute. */
  readonly key: string;
  readonly values: readonly string[];
}

export interface Rule {
  /** Code id and place in the code's list: `regie.r2`; exclusions `regie.x1`. */
  readonly id: string;
  readonly text: string;
  readonly line: number;
  /** 1-based column of the rule's first character in the codebook file. */
  readonly column: number;
  readonly tree: RuleNode;
  readonly scope: Scope;
  readonly filter: readonly FilterCondition[];
}
