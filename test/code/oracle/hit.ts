// What comes in: a hit of a rule or of a part of one. What goes out: several as one, as plainly as can be.
import type { Span } from "../../../src/model/passage.js";

export interface Hit {
  /** Word indexes, inclusive; -1 for a hit without words (`code:`). */
  readonly first: number;
  readonly last: number;
  /** The stretches of text that made the hit, in order. */
  readonly spans: readonly Span[];
}

/** Leaves out each hit whose stretches are those of an earlier one. */
export function dropRepeats(hits: readonly Hit[]): readonly Hit[] {
  const known = new Map<string, Hit>();
  for (const hit of hits) {
    const key = hit.spans.map(({ start, end }) => `${start}-${end}`).join(" ");
    if (!known.has(key)) known.set(key, hit);
  }
  return known.size === hits.length ? hits : Array.from(known.values());
}

/** One hit that reaches over all of these. */
export function uniteHits(hits: readonly Hit[]): Hit {
  const worded = hits.filter(({ first }) => first >= 0);
  const spans = new Map(worded.flatMap((hit) => hit.spans).map((span) => [`${span.start}-${span.end}`, span]));
  return {
    first: worded.reduce((least, { first }) => Math.min(least, first), worded[0]?.first ?? -1),
    last: worded.reduce((most, { last }) => Math.max(most, last), -1),
    spans: Array.from(spans.values()).sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
