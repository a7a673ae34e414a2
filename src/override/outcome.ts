/** A candidate that was settled on, or not, in; the anchoring as it is reported out. */
import type { Segment } from "../model/segment.js";
import type { Anchoring, How } from "./anchoring.js";
import { type Candidate, type Clues, rankPlaces, weighPlace } from "./candidate.js";
import type { DocumentIndex } from "./document-index.js";
import { leastContextLead, leastScore, meanContext } from "./evidence.js";
import type { Found } from "./find-quote.js";

export function placed(index: DocumentIndex, place: Candidate, how: How, alike: number): Extract<Anchoring, { kind: "placed" }> {
  return { kind: "placed", how, segment: segmentAt(index, place), similarity: place.similarity, alike };
}

export function ambiguous(index: DocumentIndex, candidates: readonly Candidate[]): Anchoring {
  return { kind: "ambiguous", candidates: candidates.map((candidate) => segmentAt(index, candidate)) };
}

export function elsewhere(index: DocumentIndex, place: Candidate): Anchoring {
  return { kind: "elsewhere", candidate: segmentAt(index, place), similarity: place.similarity };
}

export function segmentAt(index: DocumentIndex, { at }: { readonly at: number }): Segment {
  return index.segments[at] as Segment;
}

/** Counts the segments where the row would fit almost as well: if its own passage goes, they could pass for it. */
export function countAlike(index: DocumentIndex, clues: Clues, place: Candidate, inside: readonly Found[]): number {
  const ranked = rankPlaces(inside.map((found) => weighPlace(index, { ...found, similarity: 1 }, clues)));
  const own = ranked.find(({ at }) => at === place.at);
  if (own === undefined) return 1;
  return ranked.filter((one) => one === own || meanContext(own) - meanContext(one) < leastContextLead || one.score >= leastScore - 0.03)
    .length;
}
