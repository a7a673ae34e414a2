/** A codebook and segments in, the codings that its rules propose out, with what every rule reached. */
import type { Codebook } from "../model/codebook.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import type { KnownCodings } from "./known-codes.js";
import { proposeCodings, type Proposal } from "./propose.js";

/** Applies a codebook to the segments of its own data types, as far as it is not known what comes of that. */
export function applyCodebook(codebook: Codebook, segments: readonly Segment[], study: Study, known?: KnownCodings): Proposal {
  const { codes, ...proposal } = proposeCodings(codebook, segments, study, known?.recall(codebook));
  known?.keep(codebook, codes);
  return proposal;
}
