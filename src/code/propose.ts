/** A codebook and segments in, the codings that its rules propose out, with what every rule reached; codes that are known from before are not looked for again. */
import type { Codebook } from "../model/codebook.js";
import type { Coding, RuleMatch } from "../model/coding.js";
import type { Rule } from "../model/rule.js";
import type { RuleReach } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { createVocabulary } from "../text/vocabulary.js";
import { fingerprintCodes, withNamed, type KnownCode, type KnownCodes } from "./known-codes.js";
import { createSpanReader, type SpanReader } from "./match-spans.js";
import { endOfMatch, endOfPart, endOfWords, findFirstRule, orderParts, type PartOrder } from "./packed-hits.js";
import { listReach, type FoundCode } from "./rule-reach.js";
import { compileRules } from "./rule-set.js";
import { searchCodes } from "./search-codes.js";

export interface Proposal {
  readonly codings: readonly Coding[];
  /** What each rule reached, in the order of the codebook. */
  readonly reach: readonly RuleReach[];
}

/** Proposes the codings of one codebook on the segments of its data types; `codes` are all its codes, to be known the next time. */
export function proposeCodings(
  codebook: Codebook,
  segments: readonly Segment[],
  study: Study,
  known: KnownCodes = new Map(),
): Proposal & { readonly codes: KnownCodes } {
  const own = segments.filter(({ type }) => study.types.get(type)?.codebook === codebook.id);
  const prints = fingerprintCodes(codebook);
  const active = Array.from(codebook.codes.values()).filter(({ status }) => status === "active");
  const codes = new Map<string, KnownCode>();
  for (const { id } of active) {
    const code = known.get(prints.get(id) ?? "");
    if (code !== undefined) codes.set(id, code);
  }
  const unknown = new Set(active.flatMap(({ id }) => (codes.has(id) ? [] : [id])));
  if (unknown.size > 0) {
    const rules = compileRules({ ...codebook, codes: withNamed(codebook, unknown) }, createVocabulary(), study.negation);
    for (const [id, code] of searchCodes(rules, own, unknown)) codes.set(id, code);
  }
  const found = active.map((code): FoundCode => ({ code, ...(codes.get(code.id) as KnownCode) }));
  const order = orderParts(
    found.map(({ hits }) => hits),
    own.length,
  );
  return {
    codings: listCodings(codebook.id, own, found, order),
    reach: listReach(codebook.id, own, found, order),
    codes: new Map(Array.from(prints).flatMap(([id, print]) => (codes.has(id) ? [[print, codes.get(id) as KnownCode] as const] : []))),
  };
}

/** In the order of the segments, and in each in the order of the codebook. */
function listCodings(codebookId: string, segments: readonly Segment[], found: readonly FoundCode[], order: PartOrder): readonly Coding[] {
  const readSpans = createSpanReader();
  const codings: Coding[] = [];
  for (const [at, part] of order.parts.entries()) {
    const { code, hits } = found[order.rows[at] as number] as FoundCode;
    const { id: segmentId } = segments[hits[part] as number] as Segment;
    codings.push({ segmentId, codebookId, codeId: code.id, because: { matches: listMatches(hits, part, code.rules, readSpans) } });
  }
  return codings;
}

function listMatches(hits: Int32Array, part: number, rules: readonly Rule[], readSpans: SpanReader): readonly RuleMatch[] {
  const matches: RuleMatch[] = [];
  const end = endOfPart(hits, part);
  for (let own = findFirstRule(part); own < end; own = endOfPart(hits, own)) {
    const rule = rules[hits[own] as number] as Rule;
    const last = endOfPart(hits, own);
    for (let match = endOfWords(hits, own); match < last; match = endOfMatch(hits, match))
      matches.push({ rule, spans: readSpans(hits, match) });
  }
  // A list that was added to keeps room for more: in all codings together that is as much as all that stands in them.
  return matches.slice();
}
