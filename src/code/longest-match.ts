/** All hits of a code's rules on one segment in, those that count out: where hits overlap the longest wins. */
import type { Span } from "../model/passage.js";
import type { Hit } from "../rule/hit.js";
import type { RuleHits } from "./match-segment.js";

/** Leaves out each hit that shares text with a longer one that counts; of hits as long the first in the text stays. */
export function keepLongest(results: readonly RuleHits[]): readonly RuleHits[] {
  const all = results.flatMap(({ hits }) => hits);
  const longestFirst = Array.from(all).sort((a, b) => measureLength(b) - measureLength(a) || a.first - b.first);
  const covers = createCovers(all.reduce((most, { spans }) => Math.max(most, spans.at(-1)?.start ?? 0), 0));
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

function measureLength({ spans }: Hit): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Stretches, and whether one of them shares text with another: a Fenwick tree with the furthest end of all that start up to a place. */
function createCovers(lastStart: number): { readonly add: (span: Span) => void; readonly touch: (span: Span) => boolean } {
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
