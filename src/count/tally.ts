/** Coded segments in, what there is to count of them out. */
import type { CodedSegment } from "./coded-segments.js";
import type { DocumentCount } from "./margin.js";

export interface Tally {
  readonly segments: number;
  /** Segments per document, in the order of the documents' ids. */
  readonly documents: ReadonlyMap<string, number>;
  readonly words: number;
  readonly speakers: number;
}

/** Counts segments, each once, with their documents, words and speakers. */
export function tallySegments(segments: readonly CodedSegment[]): Tally {
  const documents = new Map<string, number>();
  const speakers = new Set<string>();
  let words = 0;
  for (const { segment, speaker } of segments) {
    documents.set(segment.documentId, (documents.get(segment.documentId) ?? 0) + 1);
    if (speaker !== undefined) speakers.add(speaker);
    words += segment.words;
  }
  const sorted = new Map(Array.from(documents).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { segments: segments.length, documents: sorted, words, speakers: speakers.size };
}

/** Sets the hits of each document beside its segments. */
export function pairDocuments(base: Tally, hits: Tally | undefined): readonly DocumentCount[] {
  return Array.from(base.documents, ([document, segments]) => ({ hits: hits?.documents.get(document) ?? 0, segments }));
}
