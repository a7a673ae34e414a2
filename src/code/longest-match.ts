/** All hits of a code's rules on one segment in, those that count out: where hits overlap the longest wins. */
import type { Span } from "../model/passage.js";
import type { Hit } from "../rule/hit.js";
import type { RuleHits } from "./match-segment.js";

/** Leaves out each hit that shares text with a longer one that counts; of hits as long the first in the text stays. */
export function keepLongest(results: readonly RuleHits[]): readonly RuleHits[] {
  if (results.length === 1 && areApart((results[0] as RuleHits).hits)) return results;
  const all = results.flatMap(({ hits }) => hits);
  const longestFirst = Array.from(all).sort((a, b) => measureLength(b) - measureLength(a) || a.first - b.first);
  const covers =
    all.length <= few ? listCovers() : createCovers(all.reduce((most, { spans }) => Math.max(most, spans.at(-1)?.start ?? 0), 0));
  const kept = new Set<Hit>();
  for (const hit of longestFirst) {
    if (hit.spans.some(covers.touch)) continue;
    kept.add(hit);
    hit.spans.forEach(covers.add);
  }
  return results
    .map(({ rule, hits }) => ({ rule, hits: hits.filter((hit) => kept.has(hit)).sort((a, b) => a.first - b.first || a.last - b.last) }))
    .filter(({ hits }) => hits.length > 0);
}

/** Whether each hit begins where the one before has ended. */
function areApart(hits: readonly Hit[]): boolean {
  let end = 0;
  for (const { spans } of hits) {
    const first = spans[0];
    if (first === undefined || first.start < end) return false;
    for (const span of spans) end = Math.max(end, span.end);
  }
  return true;
}

function measureLength({ spans }: Hit): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Stretches, and whether one of them shares text with another. */
interface Covers {
  readonly add: (span: Span) => void;
  readonly touch: (span: Span) => boolean;
}

/** So few hits that they are best looked through one by one. */
const few = 16;

function listCovers(): Covers {
  const covers: Span[] = [];
  return {
    add: (span) => void covers.push(span),
    touch: (span) => covers.some(({ start, end }) => start < span.end && end > span.start),
  };
}

/** A Fenwick tree with the furthest end of all stretches that start up to a place. */
function createCovers(lastStart: number): Covers {
  const furthest = new Float64Array(lastStart + 2);
  return {
    add({ start, end }) {
      for (let at = start + 1; at < furthest.length; at += at & -at) furthest[at] = Math.max(furthest[at] as number, end);
    },
    touch({ start, end }) {
      // What shares text with this begins before its end, and ends behind its start.
      for (let at = Math.min(end, lastStart + 1); at > 0; at -= at & -at) if ((furthest[at] as number) > start) return true;
      return false;
    },
  };
}
