/** Segments in, their ids out, in the order of documents and of the text, however they came in. */
import type { Segment } from "../model/segment.js";

/** Lists the ids. */
export function listIds(segments: readonly Segment[]): readonly string[] {
  return Array.from(segments)
    .sort(compareSegments)
    .map(({ id }) => id);
}

/** Compares by document and place in it. */
export function compareSegments(a: Segment, b: Segment): number {
  if (a.documentId === b.documentId) return a.ordinal - b.ordinal;
  return a.documentId < b.documentId ? -1 : 1;
}
