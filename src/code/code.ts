/** Codebooks and segments in, the codings that the rules propose out, with what every rule reached. */
import type { Codebook } from "../model/codebook.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { createVocabulary } from "../text/vocabulary.js";
import { packProposal, unpackProposal, type KnownProposals } from "./pack-proposal.js";
import { proposeCodings, type Proposal } from "./propose.js";

/** Applies each codebook to the segments of its own data types, unless it is known what comes of that. */
export function applyCodebooks(
  codebooks: readonly Codebook[],
  segments: readonly Segment[],
  study: Study,
  known?: KnownProposals,
): Proposal {
  const vocabulary = createVocabulary();
  const propose = (codebook: Codebook): Proposal => {
    const packed = known?.recall(codebook);
    if (packed !== undefined) return unpackProposal(packed, codebook, segments);
    const proposal = proposeCodings(codebook, segments, study, vocabulary);
    known?.keep(codebook, packProposal(proposal, codebook, segments));
    return proposal;
  };
  const proposals = codebooks.map(propose);
  return { codings: proposals.flatMap(({ codings }) => codings), reach: proposals.flatMap(({ reach }) => reach) };
}
