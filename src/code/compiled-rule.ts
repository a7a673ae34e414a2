/** A rule of a code that is ready to match. */
import type { Code } from "../model/codebook.js";
import type { Rule } from "../model/rule.js";
import type { Matcher } from "../rule/matcher.js";

export interface CompiledRule {
  /** Place among all rules of the set, exclusions too; the rules of a code stand together, and then its exclusions. */
  readonly place: number;
  /** The code that it puts on a segment; an exclusion puts none. */
  readonly code: Code | undefined;
  readonly rule: Rule;
  readonly matcher: Matcher;
}
