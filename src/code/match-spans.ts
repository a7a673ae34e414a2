/** A match in a row of hits in, its spans out; matches of one word that stand in the same place of their segments share one list. */
import type { Span } from "../model/passage.js";

export type SpanReader = (row: Int32Array, match: number) => readonly Span[];

/** So long is no word. */
const long = 1 << 10;

/** Gives the function that reads them. Most of the millions of matches in a national corpus are one word, and there are but some thousands of places. */
export function createSpanReader(): SpanReader {
  const known = new Map<number, readonly Span[]>();
  return (row, match) => {
    const start = row[match + 1] as number;
    const end = row[match + 2] as number;
    if (row[match] !== 1 || end - start >= long) return readSpans(row, match);
    const place = start * long + end - start;
    const spans = known.get(place) ?? readSpans(row, match);
    known.set(place, spans);
    return spans;
  };
}

function readSpans(row: Int32Array, match: number): readonly Span[] {
  return Array.from({ length: row[match] as number }, (_, which) => ({
    start: row[match + 1 + 2 * which] as number,
    end: row[match + 2 + 2 * which] as number,
  }));
}
