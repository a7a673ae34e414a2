/** A place where a quote may stand in, the weight of what speaks for it out. */
import type { DocumentIndex } from "./document-index.js";
import { foldContext } from "./fold-context.js";
import { foldQuote } from "./fold-quote.js";
import type { Found } from "./find-quote.js";
import { readSegmentId } from "./segment-id.js";
import { contextLength } from "./similarity.js";
import { type Reach, weighAfter, weighBefore } from "./surroundings.js";

/** What a person wrote down to say where. */
export interface Anchor {
  readonly segment: string;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** The same, folded and read. */
export interface Clues {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly ordinal?: number;
  readonly hash?: string;
}

export interface Candidate extends Found {
  readonly similarity: number;
  /** Likeness of the context, 0 to 1; absent when the row gives none on that side. */
  readonly before?: number;
  readonly after?: number;
  /** Segments between where it was and where this is; absent when the row doesn't say where it was. */
  readonly steps?: number;
  readonly score: number;
}

/** The quote weighs most, its surroundings almost as much; position only breaks near-ties, since every insertion shifts it. */
const weights = { quote: 0.5, before: 0.225, after: 0.225, position: 0.05 } as const;

export function readClues({ segment, quote, before, after }: Anchor): Clues {
  const { ordinal, hash } = readSegmentId(segment);
  return {
    quote: foldQuote(quote),
    before: foldContext(before).slice(-contextLength).trim(),
    after: foldContext(after).slice(0, contextLength).trim(),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(hash === undefined ? {} : { hash }),
  };
}

/** Weighs a place; a side of which the row gives no context takes no part. */
export function weighPlace(
  index: DocumentIndex,
  place: Found & { readonly similarity: number },
  clues: Clues,
  reach: Reach = "beyond",
): Candidate {
  const before = clues.before === "" ? undefined : weighBefore(index, place, clues.before, reach);
  const after = clues.after === "" ? undefined : weighAfter(index, place, clues.after, reach);
  const steps = clues.ordinal === undefined ? undefined : Math.abs((index.segments[place.at]?.ordinal as number) - clues.ordinal);
  const parts = [
    [weights.quote, place.similarity],
    [weights.before, before],
    [weights.after, after],
    [weights.position, steps === undefined ? undefined : 1 / (1 + steps / 4)],
  ] as const;
  let sum = 0;
  let total = 0;
  for (const [weight, value] of parts) {
    if (value === undefined) continue;
    sum += weight * value;
    total += weight;
  }
  return {
    ...place,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(steps === undefined ? {} : { steps }),
    score: sum / total,
  };
}

/** The best place per segment, best first; equal places in the order of the document. */
export function rankPlaces(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.at);
    if (known === undefined || candidate.score > known.score) best.set(candidate.at, candidate);
  }
  return Array.from(best.values()).sort((a, b) => b.score - a.score || a.at - b.at);
}
