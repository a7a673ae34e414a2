/** Segments in, their words out, with the vocabulary of all of them together. */
import type { Segment } from "../model/segment.js";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.js";
import { scanWords, type Words } from "../text/words.js";

export interface ScannedSegment {
  readonly segment: Segment;
  readonly words: Words;
}

export interface ScannedCorpus {
  readonly vocabulary: Vocabulary;
  readonly segments: readonly ScannedSegment[];
}

/** Scans every segment's text once. */
export function scanSegments(segments: readonly Segment[]): ScannedCorpus {
  const vocabulary = createVocabulary();
  return { vocabulary, segments: segments.map((segment) => ({ segment, words: scanWords(segment.passage.text, vocabulary) })) };
}
