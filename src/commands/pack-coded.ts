/** What a codebook gave in, kept in parts without anything that stands in them twice, and out again: all of it, or what is about one document. */
import { addNumber, addSpans, beginCounted, closeRow, endCounted, endOfMatch, endOfPart, openRow } from "../code/packed-hits.js";
import { createSpanReader } from "../code/match-spans.js";
import type { CodedWith } from "../coded-study.js";
import type { Cache } from "../files/cache.js";
import type { Code, Codebook } from "../model/codebook.js";
import type { Coding, RuleMatch } from "../model/coding.js";
import type { Override } from "../model/override.js";
import type { Rule } from "../model/rule.js";
import type { RuleReach } from "../model/run.js";

type Head = Pick<CodedWith, "codebook" | "overrides" | "messages">;

/** A rule by its place in its code. */
type PackedReach = Omit<RuleReach, "rule"> & { readonly rule: number };

interface PackedCodings {
  /** The ids of the coded segments. */
  readonly segments: readonly string[];
  readonly decisions: readonly Override[];
  /**
   * Of each coding a part, see `packed-hits.ts`: the place of its segment, and in that the place of its code, that of its
   * decision plus one (or zero), and of each match the place of its rule and its spans.
   */
  readonly rows: Int32Array;
}

/** Keeps what a codebook gave. */
export function keepCoded(cache: Cache, name: string, { codings, reach, ...head }: CodedWith): void {
  const parts: Readonly<Record<string, Head | PackedCodings | readonly PackedReach[]>> = {
    head,
    codings: packCodings(codings, head.codebook),
    reach: reach.map((one) => ({ ...one, rule: listRules(head.codebook, one.codeId).indexOf(one.rule) })),
  };
  cache.keepParts(name, new Map(Object.entries(parts)));
}

/** Recalls what a codebook gave; who asks about one document gets the codings there, and not what the rules reached. */
export function recallCoded(cache: Cache, name: string, document?: string): CodedWith | undefined {
  const parts = document === undefined ? cache.recallParts(name) : cache.recallParts(name, ["head", "codings"]);
  const [head, codings, reach = []] = (parts ?? []) as readonly [Head?, PackedCodings?, (readonly PackedReach[])?];
  if (head === undefined || codings === undefined) return undefined;
  const { codebook } = head;
  return {
    ...head,
    codings: unpackCodings(codings, codebook, document),
    reach: reach.map((one) => ({ ...one, rule: listRules(codebook, one.codeId)[one.rule] as Rule })),
  };
}

function listRules({ codes }: Codebook, codeId: string): readonly Rule[] {
  return (codes.get(codeId) as Code).rules;
}

function packCodings(codings: readonly Coding[], codebook: Codebook): PackedCodings {
  const codes = new Map(Array.from(codebook.codes.keys(), (id, place) => [id, place]));
  const segments = new Map<string, number>();
  const decisions: Override[] = [];
  const row = openRow();
  for (const { segmentId, codeId, because } of codings) {
    const segment = segments.get(segmentId) ?? segments.size;
    segments.set(segmentId, segment);
    addNumber(row, segment);
    const part = beginCounted(row);
    addNumber(row, codes.get(codeId) as number);
    addNumber(row, because.decision === undefined ? 0 : decisions.push(because.decision));
    const rules = listRules(codebook, codeId);
    for (const { rule, spans } of because.matches) {
      addNumber(row, rules.indexOf(rule));
      addSpans(row, spans);
    }
    endCounted(row, part);
  }
  return { segments: Array.from(segments.keys()), decisions, rows: closeRow(row) };
}

function unpackCodings({ segments, decisions, rows }: PackedCodings, codebook: Codebook, document?: string): readonly Coding[] {
  const codes = Array.from(codebook.codes.values());
  const readSpans = createSpanReader();
  const isAsked = segments.map((id) => document === undefined || id.startsWith(`${document}:`));
  const codings: Coding[] = [];
  for (let part = 0; part < rows.length; part = endOfPart(rows, part)) {
    const segment = rows[part] as number;
    if (!isAsked[segment]) continue;
    const { id: codeId, rules } = codes[rows[part + 2] as number] as Code;
    const decision = decisions[(rows[part + 3] as number) - 1];
    const matches: RuleMatch[] = [];
    for (let at = part + 4; at < endOfPart(rows, part); at = endOfMatch(rows, at + 1))
      matches.push({ rule: rules[rows[at] as number] as Rule, spans: readSpans(rows, at + 1) });
    codings.push({
      segmentId: segments[segment] as string,
      codebookId: codebook.id,
      codeId,
      because: { matches: matches.slice(), ...(decision === undefined ? {} : { decision }) },
    });
  }
  return codings;
}
