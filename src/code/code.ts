/** Codebooks and segments in, the codings that the rules propose out, with what every rule reached. */
import type { Codebook } from "../model/codebook.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { createVocabulary } from "../text/vocabulary.js";
import type { KnownCodings } from "./known-codes.js";
import { proposeCodings, type Proposal } from "./propose.js";

/** Applies each codebook to the segments of its own data types, as far as it is not known what comes of that. */
export function applyCodebooks(codebooks: readonly Codebook[], segments: readonly Segment[], study: Study, known?: KnownCodings): Proposal {
  const vocabulary = createVocabulary();
  const propose = (codebook: Codebook): Proposal => {
    const { listCodes, ...proposal } = proposeCodings(codebook, segments, study, vocabulary, known?.recall(codebook));
    known?.keep(codebook, listCodes());
    return proposal;
  };
  const proposals = codebooks.map(propose);
  return { codings: proposals.flatMap(({ codings }) => codings), reach: proposals.flatMap(({ reach }) => reach) };
}
