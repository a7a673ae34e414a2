/** What a codebook proposes in, the same as numbers out that can be kept between runs and laid over the codebook and the segments again. */
import type { Codebook } from "../model/codebook.js";
import type { Coding, RuleMatch } from "../model/coding.js";
import type { Rule } from "../model/rule.js";
import type { RuleReach } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import type { Span } from "../model/passage.js";
import type { Proposal } from "./propose.js";

/** A proposal without the codebook and the segments it is about. */
export interface PackedProposal {
  /** Per coding its segment, its code and the number of its matches; per match its rule, the number of its spans, and these. */
  readonly codings: Int32Array;
  /** With the number of the rule in its place. */
  readonly reach: readonly (Omit<RuleReach, "rule"> & { readonly rule: number })[];
}

/** Proposals on this very material that are known from before; what is new is told, so that it is known the next time. */
export interface KnownProposals {
  readonly recall: (codebook: Codebook) => PackedProposal | undefined;
  readonly keep: (codebook: Codebook, packed: PackedProposal) => void;
}

/** Packs a proposal. */
export function packProposal({ codings, reach }: Proposal, codebook: Codebook, segments: readonly Segment[]): PackedProposal {
  const segmentNumbers = new Map(segments.map(({ id }, number) => [id, number]));
  const codeNumbers = new Map(Array.from(codebook.codes.keys(), (id, number) => [id, number]));
  const ruleNumbers = new Map(listRules(codebook).map((rule, number) => [rule, number]));
  const numberOf = (rule: Rule): number => ruleNumbers.get(rule) as number;
  const numbers: number[] = [];
  for (const { segmentId, codeId, because } of codings) {
    numbers.push(segmentNumbers.get(segmentId) as number, codeNumbers.get(codeId) as number, because.matches.length);
    for (const { rule, spans } of because.matches) {
      numbers.push(numberOf(rule), spans.length);
      for (const { start, end } of spans) numbers.push(start, end);
    }
  }
  return { codings: Int32Array.from(numbers), reach: reach.map((one) => ({ ...one, rule: numberOf(one.rule) })) };
}

/** Unpacks a proposal over the codebook and the segments that it was made of. */
export function unpackProposal({ codings: numbers, reach }: PackedProposal, codebook: Codebook, segments: readonly Segment[]): Proposal {
  const codes = Array.from(codebook.codes.keys());
  const rules = listRules(codebook);
  let at = 0;
  const next = (): number => numbers[at++] as number;
  const listNext = <T>(read: () => T): readonly T[] => Array.from({ length: next() }, read);
  const readSpan = (): Span => ({ start: next(), end: next() });
  const readMatch = (): RuleMatch => ({ rule: rules[next()] as Rule, spans: listNext(readSpan) });
  const codings: Coding[] = [];
  while (at < numbers.length) {
    const { id } = segments[next()] as Segment;
    codings.push({ segmentId: id, codebookId: codebook.id, codeId: codes[next()] as string, because: { matches: listNext(readMatch) } });
  }
  return { codings, reach: reach.map((one) => ({ ...one, rule: rules[one.rule] as Rule })) };
}

function listRules({ codes }: Codebook): readonly Rule[] {
  return Array.from(codes.values()).flatMap(({ rules }) => rules);
}
