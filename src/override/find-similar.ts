/** A folded quote and a prepared document in, the segments with words like it out: few by their letters first, then measured. */
import { type DocumentIndex, listTrigrams } from "./document-index.js";
import type { Found } from "./find-quote.js";
import { levelLetters } from "./fold-context.js";
import { findLikest } from "./similarity.js";

export interface Similar extends Found {
  /** 1 less the share of letters that differ. */
  readonly similarity: number;
}

/** A match with more wrong than this is never taken; a candidate that is only shown may be half wrong. */
const mostErrors = 0.2;
const mostErrorsShown = 0.5;
/** Letters to compare per row at most, so that a thousand rows on a large document stay a matter of seconds. */
const effort = 15_000;

/** Segments in which at most 20 % of the quote's letters differ. */
export function findSimilar(index: DocumentIndex, quote: string): readonly Similar[] {
  return measure(index, quote, rankByTrigrams(index, quote, mostErrors), mostErrors);
}

/** The segment that comes nearest, to be shown and never to be applied. */
export function findNearestSegment(index: DocumentIndex, quote: string): Similar | undefined {
  const ranked = rankByTrigrams(index, quote, mostErrorsShown).slice(0, 5);
  return measure(index, quote, ranked, mostErrorsShown).reduce<Similar | undefined>(
    (best, one) => (best === undefined || one.similarity > best.similarity ? one : best),
    undefined,
  );
}

/** One error spoils at most three trigrams (the q-gram lemma), so a segment that shares fewer need not be measured. */
function rankByTrigrams(index: DocumentIndex, quote: string, errors: number): readonly number[] {
  const trigrams = listTrigrams(levelLetters(quote));
  // A quote such as "aaaa…" fits anywhere: comparing it would cost much and tell nothing.
  if (trigrams.size < Math.min(quote.length / 4, 40)) return [];
  const shared = new Uint32Array(index.segments.length);
  for (const trigram of trigrams) for (const at of index.trigrams().get(trigram) ?? []) shared[at] = (shared[at] as number) + 1;
  const fewest = Math.max(
    1,
    trigrams.size - 3 * Math.floor(quote.length * errors),
    trigrams.size >= 30 ? trigrams.size * (0.8 - 2 * errors) : 1,
  );
  const ranked: number[] = [];
  for (const [at, count] of shared.entries()) if (count >= fewest) ranked.push(at);
  ranked.sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b);
  return ranked.slice(0, Math.max(12, Math.min(120, Math.floor(effort / quote.length))));
}

function measure(index: DocumentIndex, quote: string, segments: readonly number[], errors: number): readonly Similar[] {
  const levelled = levelLetters(quote);
  return segments.flatMap((at) => {
    const offset = index.starts[at] as number;
    const text = index.levelled.slice(offset, offset + (index.texts[at] as string).length);
    // What is not word for word differs by a letter at least, be it only a capital.
    return findLikest(text, levelled, Math.floor(quote.length * errors)).map((match) => ({
      at,
      start: offset + match.start,
      end: offset + match.end,
      similarity: 1 - Math.max(1, match.errors) / quote.length,
    }));
  });
}
