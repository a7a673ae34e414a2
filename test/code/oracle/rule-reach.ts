// What comes in: the hits of all rules on all segments. What goes out: per rule what it reached.
import type { Codebook } from "../../../src/model/codebook.js";
import type { Rule } from "../../../src/model/rule.js";
import type { RuleFlag, RuleReach } from "../../../src/model/run.js";
import { exactForm } from "../../../src/text/fold.js";
import { listTouched } from "../../../src/rule/place-spans.js";
import { printRule } from "../../../src/rule/print.js";
import type { Words } from "../../../src/text/words.js";
import type { RuleHits } from "./match-segment.js";
import type { ScannedSegment } from "../../../src/code/scan-segments.js";

interface RuleCount {
  segments: number;
  readonly documents: Set<string>;
  readonly forms: Map<string, number>;
  readonly shared: Map<string, number>;
}

export interface Tally {
  readonly counts: ReadonlyMap<Rule, RuleCount>;
  readonly finish: (segments: number) => readonly RuleReach[];
}

/** Opens a tally for all rules of a codebook. */
export function createTally(codebook: Codebook): Tally {
  const rules = Array.from(codebook.codes.values()).flatMap((code) =>
    code.status === "active" ? code.rules.map((rule) => ({ codeId: code.id, rule })) : [],
  );
  const counts = new Map<Rule, RuleCount>(
    rules.map(({ rule }) => [rule, { segments: 0, documents: new Set(), forms: new Map(), shared: new Map() }]),
  );
  const finish = (segments: number): readonly RuleReach[] => {
    const printed = new Set<string>();
    return rules.map(({ codeId, rule }) => {
      const count = counts.get(rule) as RuleCount;
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
    });
  };
  return { counts, finish };
}

/** Adds the hits of one segment. */
export function tallyHits(
  tally: Tally,
  { segment, words }: ScannedSegment,
  found: readonly { readonly codeId: string; readonly hits: readonly RuleHits[] }[],
): void {
  const codesByWord = new Map<number, Set<string>>();
  for (const { codeId, hits } of found)
    for (const word of listWords(hits, words)) codesByWord.set(word, (codesByWord.get(word) ?? new Set()).add(codeId));
  for (const { codeId, hits } of found) {
    for (const { rule, hits: own } of hits) {
      const count = tally.counts.get(rule.rule) as RuleCount;
      count.segments++;
      count.documents.add(segment.documentId);
      for (const hit of own) add(count.forms, hit.spans.map(({ start, end }) => exactForm(words.text.slice(start, end))).join(" … "));
      const others = new Set(listWords([{ rule, hits: own }], words).flatMap((word) => Array.from(codesByWord.get(word) ?? [])));
      for (const other of others) if (other !== codeId) add(count.shared, other);
    }
  }
}

function listWords(hits: readonly RuleHits[], words: Words): readonly number[] {
  return hits.flatMap((result) => result.hits.flatMap((hit) => hit.spans.flatMap((span) => listTouched(words, span))));
}

function add(counts: Map<string, number>, key: string): void {
  if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostOften(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return Array.from(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
