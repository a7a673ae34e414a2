/** What a run found, as far as the checks look at it. */
import type { Codebook } from "../model/codebook.js";
import type { RuleReach } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import type { SourceFile } from "../model/source.js";
import type { Study } from "../model/study.js";

export interface Findings {
  readonly study: Study;
  /** Every file of the study, read or not. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly segments: readonly Segment[];
  readonly codebooks: readonly Codebook[];
  readonly reach: readonly RuleReach[];
}
