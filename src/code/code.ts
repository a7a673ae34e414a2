/** Codebooks and segments in, the codings that the rules propose out, with what every rule reached. */
import type { Codebook } from "../model/codebook.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { proposeCodings, type Proposal } from "./propose.js";

/** Applies each codebook to the segments of its own data types. */
export function applyCodebooks(codebooks: readonly Codebook[], segments: readonly Segment[], study: Study): Proposal {
  const proposals = codebooks.map((codebook) => proposeCodings(codebook, segments, study));
  return { codings: proposals.flatMap(({ codings }) => codings), reach: proposals.flatMap(({ reach }) => reach) };
}
