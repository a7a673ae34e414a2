/** What the codes of a codebook hit in, per rule what it really reached out: the table `rules.csv`. */
import type { Code } from "../model/codebook.js";
import type { RuleFlag, RuleReach } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import { printRule } from "../rule/print.js";
import type { KnownCode } from "./known-codes.js";
import { endOfPart, findFirstRule, type PartOrder } from "./packed-hits.js";
import { tallyShared } from "./shared-words.js";

/** A code with what its rules hit. */
export interface FoundCode extends KnownCode {
  readonly code: Code;
}

/** Lists what each rule reached in the segments of the codebook. */
export function listReach(
  codebookId: string,
  segments: readonly Segment[],
  found: readonly FoundCode[],
  order: PartOrder,
): readonly RuleReach[] {
  const rows = found.map(({ hits }) => hits);
  const shared = tallyShared(
    rows,
    found.map(({ code }) => code.rules.length),
    order,
  );
  const documents = numberDocuments(segments);
  const printed = new Set<string>();
  return found.flatMap(({ code, hits, forms }, which) => {
    const counts = countHits(hits, code.rules.length, documents);
    return code.rules.map((rule, place) => {
      const count = counts[place] as RuleCount;
      const text = `${code.id} ${printRule(rule)}`;
      const flags: RuleFlag[] = [];
      if (count.segments === 0) flags.push("never");
      else if (count.segments === segments.length && segments.length > 1) flags.push("everything");
      if (printed.has(text)) flags.push("duplicate");
      printed.add(text);
      const others = Array.from(shared[which]?.[place] ?? [], ([other, times]) => [found[other]?.code.id ?? "", times] as const);
      return { codebookId, codeId: code.id, rule, ...count, forms: mostOften(forms[place] ?? []), sharedWith: mostOften(others), flags };
    });
  });
}

type RuleCount = Pick<RuleReach, "segments" | "documents">;

/** In how many segments and documents each rule of a code hit. */
function countHits(hits: Int32Array, rules: number, { of, count }: DocumentNumbers): readonly RuleCount[] {
  const counts = Array.from({ length: rules }, () => ({ segments: 0, documents: 0 }));
  /** By rule and document. */
  const seen = new Uint8Array(rules * count);
  for (let part = 0; part < hits.length; part = endOfPart(hits, part)) {
    const end = endOfPart(hits, part);
    for (let rule = findFirstRule(part); rule < end; rule = endOfPart(hits, rule)) {
      const place = hits[rule] as number;
      const both = place * count + (of[hits[part] as number] as number);
      const own = counts[place] as { segments: number; documents: number };
      own.segments++;
      if (seen[both] === 0) own.documents++;
      seen[both] = 1;
    }
  }
  return counts;
}

interface DocumentNumbers {
  /** The number of each segment's document. */
  readonly of: Int32Array;
  readonly count: number;
}

function numberDocuments(segments: readonly Segment[]): DocumentNumbers {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(segments, ({ documentId }) => {
    const number = numbers.get(documentId) ?? numbers.size;
    numbers.set(documentId, number);
    return number;
  });
  return { of, count: numbers.size };
}

function mostOften(counts: Iterable<readonly [string, number]>): readonly (readonly [string, number])[] {
  return Array.from(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
