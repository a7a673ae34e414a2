// What comes in: a hit of a rule that names other codes. What goes out: the words by which those codes hit.
import type { Span } from "../../../src/model/passage.js";
import type { RuleNode } from "../../../src/model/rule.js";
import { uniteHits, type Hit } from "./hit.js";
import { listNodes } from "../../../src/rule/parts.js";
import type { SegmentView } from "./match-segment.js";
import type { RuleSet } from "./rule-set.js";

/** Gives the hit's own words, or else those of the codes its rule names, through any number of rules without words. */
export function traceWords(hit: Hit, tree: RuleNode, view: SegmentView, rules: RuleSet): readonly Span[] {
  if (hit.spans.length > 0) return hit.spans;
  const seen = new Set<string>();
  const found: Hit[] = [];
  const open: RuleNode[] = [tree];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { code } of listNodes(next, "code"))
      for (const id of [code, ...(rules.children.get(code) ?? [])]) {
        if (seen.has(id)) continue;
        seen.add(id);
        for (const { rule, hits } of view.findCode(id)) {
          const worded = hits.filter(({ spans }) => spans.length > 0);
          found.push(...worded);
          if (worded.length === 0) open.push(rule.rule.tree);
        }
      }
  }
  return uniteHits(found).spans;
}
