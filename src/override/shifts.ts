/** All rows on one document and its segments in, how far the segments of those that are sure of their place have shifted out. */
import type { Segment } from "../model/segment.js";
import { anchorDecision } from "./anchor.js";
import type { AnchorOptions } from "./anchoring.js";
import type { Anchor } from "./candidate.js";
import { indexDocument } from "./document-index.js";
import { readSegmentId } from "./segment-id.js";

export type Shifts = Required<AnchorOptions>;

interface Shift {
  readonly ordinal: number;
  readonly steps: number;
}

/**
 * Where text was put in or taken out, what stands below it shifts together. Only a segment at its old ordinal or beside
 * a neighbour that its row names tells so: two copies of passages that are gone shift together as well.
 */
export function findShifts(rows: Iterable<Anchor>, segments: readonly Segment[]): Shifts {
  const { byHash } = indexDocument(segments);
  const shifts: Shift[] = [];
  let renumbered = false;
  for (const row of rows) {
    const { ordinal, hash } = readSegmentId(row.segment);
    if (ordinal === undefined || hash === undefined) continue;
    const holders = (byHash.get(hash) ?? []).map((at) => (segments[at] as Segment).ordinal);
    if (!holders.includes(ordinal)) renumbered = true;
    if (holders.length !== 1) continue;
    const stayed = holders[0] === ordinal;
    if (!stayed && row.before.trim() === "" && row.after.trim() === "") continue;
    const anchoring = anchorDecision(row, segments);
    if (anchoring.kind === "placed" && (anchoring.how === "same" || anchoring.alongside === true))
      shifts.push({ ordinal, steps: anchoring.segment.ordinal - ordinal });
  }
  shifts.sort((a, b) => a.ordinal - b.ordinal);
  return {
    renumbered,
    wentAlong: (ordinal, steps) => {
      const above = shifts.findLast((shift) => shift.ordinal < ordinal);
      const below = shifts.find((shift) => shift.ordinal > ordinal);
      const around = [above, below].flatMap((shift) => (shift === undefined ? [] : [shift.steps]));
      return around.length > 0 && Math.min(...around) <= steps && steps <= Math.max(...around);
    },
  };
}
