// What comes in: all hits of a code's rules on one segment. What goes out: those that count, each put beside all that count already.
import type { Hit } from "./hit.js";
import type { RuleHits } from "./match-segment.js";

export function keepLongestPlainly(results: readonly RuleHits[]): readonly RuleHits[] {
  const length = ({ spans }: Hit): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const kept: Hit[] = [];
  for (const hit of results.flatMap(({ hits }) => hits).toSorted((a, b) => length(b) - length(a) || a.first - b.first))
    if (!hit.spans.some((one) => kept.some(({ spans }) => spans.some((other) => one.start < other.end && other.start < one.end))))
      kept.push(hit);
  return results
    .map(({ rule, hits }) => ({
      rule,
      hits: hits.filter((hit) => kept.includes(hit)).toSorted((a, b) => a.first - b.first || a.last - b.last),
    }))
    .filter(({ hits }) => hits.length > 0);
}
