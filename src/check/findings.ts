/** What a run found, as far as the checks look at it. */
import type { Codebook } from "../model/codebook.js";
import type { RuleReach } from "../model/run.js";

export interface Findings {
  readonly codebooks: readonly Codebook[];
  readonly reach: readonly RuleReach[];
}
