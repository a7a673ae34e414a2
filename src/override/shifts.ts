/** All rows on one document and its segments in, how far each segment has shifted since its row was made out. */
import type { Segment } from "../model/segment.js";
import { indexDocument } from "./document-index.js";
import { readSegmentId } from "./segment-id.js";

export interface Shifts {
  /** Some row names a segment that is no longer where it was: ordinals alone say little. */
  readonly renumbered: boolean;
  /**
   * Whether the segment that stood at an ordinal went along with those of other rows: another shifted as far, or it lies
   * between the nearest ones above and below it. Then text was put in or taken out, and nothing moved.
   */
  readonly wentAlong: (ordinal: number, steps: number) => boolean;
}

export function findShifts(segmentIds: Iterable<string>, segments: readonly Segment[]): Shifts {
  const { byHash } = indexDocument(segments);
  const shifts: { readonly ordinal: number; readonly steps: number }[] = [];
  let renumbered = false;
  for (const written of new Set(segmentIds)) {
    const { ordinal, hash } = readSegmentId(written);
    if (ordinal === undefined || hash === undefined) continue;
    const holders = (byHash.get(hash) ?? []).map((at) => (segments[at] as Segment).ordinal);
    if (!holders.includes(ordinal)) renumbered = true;
    if (holders.length === 1) shifts.push({ ordinal, steps: (holders[0] as number) - ordinal });
  }
  shifts.sort((a, b) => a.ordinal - b.ordinal);
  return {
    renumbered,
    wentAlong: (ordinal, steps) => {
      const others = shifts.filter((shift) => shift.ordinal !== ordinal);
      const above = others.findLast((shift) => shift.ordinal < ordinal);
      const below = others.find((shift) => shift.ordinal > ordinal);
      return (
        others.some((shift) => shift.steps === steps) ||
        (above !== undefined && below !== undefined && isBetween(steps, above.steps, below.steps))
      );
    },
  };
}

function isBetween(steps: number, one: number, other: number): boolean {
  return Math.min(one, other) <= steps && steps <= Math.max(one, other);
}
