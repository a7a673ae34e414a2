/** Where a decision was found to belong in, the outcome of its row and what there is to say about it out. */
import type { OverrideOutcome } from "../model/override.js";
import type { Segment } from "../model/segment.js";
import type { Anchor } from "./candidate.js";
import type { Anchoring } from "./anchoring.js";
import { type Detail, show } from "./input.js";

export interface Described {
  readonly outcome: OverrideOutcome;
  readonly details: readonly Detail[];
  readonly nowSegment?: string;
  readonly similarity?: number;
}

/** At most this many places are named; the message counts them all. */
const mostNamed = 5;

export function describeAnchoring(anchor: Anchor, anchoring: Anchoring, document: string): Described {
  switch (anchoring.kind) {
    case "placed":
      return describePlaced(anchor, anchoring);
    case "ambiguous":
      return {
        outcome: "ambiguous",
        details: [{ id: "override/found-more", values: { count: anchoring.candidates.length, segments: listIds(anchoring.candidates) } }],
        ...take(anchoring.candidates[0]),
      };
    case "split":
      return {
        outcome: "ambiguous",
        details: [{ id: "override/split", values: { segments: listIds(anchoring.candidates) } }],
        ...take(anchoring.candidates[0]),
      };
    case "merged":
      return {
        outcome: "orphaned",
        details: [...describeGone(anchor, document), { id: "override/merged", values: { segment: anchoring.candidate.id } }],
        nowSegment: anchoring.candidate.id,
      };
    case "elsewhere":
      return {
        outcome: "orphaned",
        details: [{ id: "override/other-surroundings", values: { segment: anchoring.candidate.id } }],
        nowSegment: anchoring.candidate.id,
        similarity: anchoring.similarity,
      };
    case "gone":
      return {
        outcome: "orphaned",
        details: [...describeGone(anchor, document), ...describeNearest(anchoring)],
        ...take(anchoring.candidate),
        ...(anchoring.similarity === undefined ? {} : { similarity: anchoring.similarity }),
      };
  }
}

function describePlaced(anchor: Anchor, { how, segment, similarity, alike, reshaped }: Extract<Anchoring, { kind: "placed" }>): Described {
  const details: Detail[] = [];
  if (how === "renumbered") details.push({ id: "override/renumbered", values: { segment: segment.id } });
  if (how === "moved") details.push({ id: "override/moved", values: { was: show(anchor.segment), segment: segment.id } });
  if (how === "edited" && similarity < 1)
    details.push({ id: "override/edited", values: { percent: toPercent(similarity), segment: segment.id } });
  if (how === "edited" && similarity === 1) details.push({ id: "override/edited-around", values: { segment: segment.id } });
  if (reshaped === "split") details.push({ id: "override/split", values: { segments: segment.id } });
  if (reshaped === "merged") details.push({ id: "override/merged", values: { segment: segment.id } });
  if (alike > 1) details.push({ id: "override/recurs", values: { count: alike } });
  const outcome = how === "edited" ? "needs-review" : how === "moved" ? "moved" : "applied";
  return { outcome, details, nowSegment: segment.id, similarity };
}

function describeGone({ quote, segment }: Anchor, document: string): readonly Detail[] {
  return quote.trim() === ""
    ? [{ id: "override/segment-gone", values: { segment: show(segment) } }]
    : [{ id: "override/passage-gone", values: { quote: show(quote), document: show(document) } }];
}

function describeNearest({ candidate, similarity }: Extract<Anchoring, { kind: "gone" }>): readonly Detail[] {
  if (candidate === undefined) return [];
  if (similarity === undefined) return [{ id: "override/candidate", values: { segment: candidate.id } }];
  return [{ id: "override/nearest", values: { segment: candidate.id, percent: toPercent(similarity) } }];
}

/** Rounded down: 99 % must never read as the same. */
function toPercent(similarity: number): number {
  return Math.floor(similarity * 100);
}

function listIds(segments: readonly Segment[]): string {
  const ids = segments.slice(0, mostNamed).map(({ id }) => id);
  return segments.length > mostNamed ? `${ids.join(", ")}, …` : ids.join(", ");
}

function take(segment: Segment | undefined): { readonly nowSegment?: string } {
  return segment === undefined ? {} : { nowSegment: segment.id };
}
