/** A coding: one code on one segment, and why. */
import type { Span } from "./passage.js";
import type { Override } from "./override.js";
import type { Rule } from "./rule.js";

/** Where a rule hit: offsets in the segment's text, one span per matched word or stretch. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly spans: readonly Span[];
}

export interface Coding {
  readonly segmentId: string;
  readonly codebookId: string;
  readonly codeId: string;
  /** At least one of the two: the rules that propose it, the decision of a person. */
  readonly because: {
    readonly matches: readonly RuleMatch[];
    readonly decision?: Override;
  };
}

/** Separate matches behind a coding; a decision without a rule behind it is one mention. */
export function countMentions({ because }: Coding): number {
  return Math.max(1, because.matches.length);
}
