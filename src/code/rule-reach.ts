/** The hits of all rules on all segments in, per rule what it really reached out: the table `rules.csv`. */
import type { Codebook } from "../model/codebook.js";
import type { RuleFlag, RuleReach } from "../model/run.js";
import { printRule } from "../rule/print.js";
import type { CodeHits } from "./match-segment.js";
import { spellHit } from "./spell-hit.js";
import type { ScannedSegment } from "./scan-segments.js";

/** What one rule reached so far. */
export interface RuleCount {
  segments: number;
  readonly documents: Set<string>;
  readonly forms: Map<string, number>;
  readonly shared: Map<string, number>;
}

/** By the rule's id; a rule that hit nothing is not in it. */
export type Tally = Map<string, RuleCount>;

/** Adds the hits of one segment; what rules share is tallied when all is known. */
export function tallyHits(tally: Tally, { segment, words }: ScannedSegment, found: readonly CodeHits[]): void {
  for (const { hits } of found) {
    for (const result of hits) {
      const count = openCount(tally, result.rule.rule.id);
      count.segments++;
      count.documents.add(segment.documentId);
      for (const hit of result.hits) add(count.forms, spellHit(hit, words), 1);
    }
  }
}

/** Lists what each rule of a codebook reached in so many segments. */
export function listReach(codebook: Codebook, tally: ReadonlyMap<string, RuleCount>, segments: number): readonly RuleReach[] {
  const printed = new Set<string>();
  return Array.from(codebook.codes.values())
    .filter(({ status }) => status === "active")
    .flatMap(({ id: codeId, rules }) =>
      rules.map((rule) => {
        const count = tally.get(rule.id) ?? openCount(new Map(), rule.id);
        const text = `${codeId} ${printRule(rule)}`;
        const flags: RuleFlag[] = [];
        if (count.segments === 0) flags.push("never");
        else if (count.segments === segments && segments > 1) flags.push("everything");
        if (printed.has(text)) flags.push("duplicate");
        printed.add(text);
        return {
          codebookId: codebook.id,
          codeId,
          rule,
          segments: count.segments,
          documents: count.documents.size,
          forms: mostOften(count.forms),
          sharedWith: mostOften(count.shared),
          flags,
        };
      }),
    );
}

function openCount(tally: Tally, id: string): RuleCount {
  const known = tally.get(id);
  if (known !== undefined) return known;
  const count = { segments: 0, documents: new Set<string>(), forms: new Map<string, number>(), shared: new Map<string, number>() };
  tally.set(id, count);
  return count;
}

function add(counts: Map<string, number>, key: string, times: number): void {
  if (key !== "") counts.set(key, (counts.get(key) ?? 0) + times);
}

function mostOften(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return Array.from(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
