/** Segments in, their ids out, in the order of documents and of the text, however they came in. */
import type { Segment } from "../model/segment.js";

/** Lists the ids. */
export function listIds(segments: readonly Segment[]): readonly string[] {
  return Array.from(segments)
    .sort((a, b) => (a.documentId === b.documentId ? a.ordinal - b.ordinal : a.documentId < b.documentId ? -1 : 1))
    .map(({ id }) => id);
}
