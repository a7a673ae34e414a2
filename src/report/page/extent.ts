/** The run in, how much of its material the page shows out: all of it, or of a very large study the first passages of every number. */
import type { Run } from "../../model/run.js";

export interface Extent {
  /** Passages, or links to them, of one number. */
  readonly passages: number;
  /** Whether the documents stand in the page in full. */
  readonly hasDocuments: boolean;
}

export const whole: Extent = { passages: Infinity, hasDocuments: true };
const abridged: Extent = { passages: 20, hasDocuments: false };

/**
 * Characters of passages and documents in one page. With the mark-up around them these make a page of some 45 MB, which a browser
 * of now still opens and searches within seconds; a usual study (2 MB of text) has a fifth of them. A passage counts for each of its codes.
 */
const mostCharacters = 25_000_000;

/** Finds out how much can be shown. */
export function findExtent({ segments, codings }: Pick<Run, "segments" | "codings">): Extent {
  const lengths = new Map(segments.map(({ id, passage }) => [id, passage.text.length]));
  let characters = 0;
  for (const length of lengths.values()) characters += length;
  for (const { segmentId } of codings) characters += lengths.get(segmentId) ?? 0;
  return characters > mostCharacters ? abridged : whole;
}
