/** All rows on one document and its segments in, how far each segment has shifted since its row was made out. */
import type { Segment } from "../model/segment.js";
import { indexDocument } from "./document-index.js";
import { readSegmentId } from "./segment-id.js";

export interface Shifts {
  /** Some row names a segment that is no longer where it was: ordinals alone say little. */
  readonly renumbered: boolean;
  /** Whether another row's segment shifted as far: then text was put in or taken out above, and nothing moved. */
  readonly isShared: (steps: number) => boolean;
}

export function findShifts(segmentIds: Iterable<string>, segments: readonly Segment[]): Shifts {
  const { byHash } = indexDocument(segments);
  const counts = new Map<number, number>();
  let renumbered = false;
  for (const written of new Set(segmentIds)) {
    const { ordinal, hash } = readSegmentId(written);
    if (ordinal === undefined || hash === undefined) continue;
    const holders = (byHash.get(hash) ?? []).map((at) => (segments[at] as Segment).ordinal);
    if (!holders.includes(ordinal)) renumbered = true;
    if (holders.length === 1) counts.set((holders[0] as number) - ordinal, (counts.get((holders[0] as number) - ordinal) ?? 0) + 1);
  }
  return { renumbered, isShared: (steps) => (counts.get(steps) ?? 0) > 1 };
}
