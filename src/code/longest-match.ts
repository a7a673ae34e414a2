/** All hits of a code's rules on one segment in, those that count out: where hits overlap the longest wins. */
import type { Span } from "../model/passage.js";
import type { Hit } from "../rule/hit.js";
import type { RuleHits } from "./match-segment.js";

/** Leaves out each hit whose stretches all lie inside those of a longer hit; of equal hits the first rule's stays. */
export function keepLongest(results: readonly RuleHits[]): readonly RuleHits[] {
  const all = results.flatMap((result, order) => result.hits.map((hit) => ({ hit, order, length: lengthOf(hit) })));
  const longestFirst = Array.from(all).sort((a, b) => b.length - a.length || a.order - b.order);
  const kept: typeof all = [];
  const covers: Span[] = [];
  for (const candidate of longestFirst) {
    if (candidate.hit.spans.length > 0 && candidate.hit.spans.every((span) => covers.some((cover) => cover.start <= span.start && span.end <= cover.end))) continue;
    kept.push(candidate);
    covers.push(...candidate.hit.spans);
  }
  return results
    .map((result, order) => ({ rule: result.rule, hits: kept.filter((candidate) => candidate.order === order).map(({ hit }) => hit).sort((a, b) => a.first - b.first) }))
    .filter((result) => result.hits.length > 0);
}

function lengthOf(hit: Hit): number {
  return hit.spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
