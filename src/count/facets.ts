/** A slice of the material in, its segments per value of a facet, and per pair of values of two facets, out. */
import type { Code, Codebook } from "../model/codebook.js";
import type { FacetCell, FacetCrossing } from "../model/frequency.js";
import type { Study } from "../model/study.js";
import type { CodedSegment } from "./coded-segments.js";
import { findOutOfScope, findState, type OutOfScope } from "./scope.js";
import { listIds } from "./segment-ids.js";
import type { Slice } from "./slices.js";
import { tallySegments } from "./tally.js";

/** Counts the segments with any code that carries a value, per facet and value. */
export function countFacets(slice: Slice, study: Study): readonly FacetCell[] {
  return listFacets(slice.codebook).flatMap(({ facet, values }) => {
    const hits = collectHits(slice, (codes) => codes.flatMap((code) => readFacet(slice.codebook, code, facet) ?? []));
    return values.map((value): FacetCell => ({
      base: slice.base,
      facet,
      value,
      ...describe(slice, hits.get(value) ?? [], findScope(slice, study, facet, value)),
    }));
  });
}

/**
 * Crosses every two facets of a codebook. A segment stands at a pair of values when one of its codes carries both, or when
 * two codes carry one each and neither has a value of the other facet: what a code says of both is not mixed with another's.
 */
export function crossFacets(slice: Slice, study: Study): readonly FacetCrossing[] {
  const facets = listFacets(slice.codebook);
  return facets.flatMap((first, index) =>
    facets.slice(index + 1).flatMap((second) => {
      const hits = collectHits(slice, (codes) => listPairs(slice.codebook, codes, first.facet, second.facet));
      return first.values.flatMap((one) =>
        second.values.map((other): FacetCrossing => {
          const scope = findPairScope(slice, study, [first.facet, second.facet], [one, other]);
          return {
            base: slice.base,
            facets: [first.facet, second.facet],
            values: [one, other],
            ...describe(slice, hits.get(namePair(one, other)) ?? [], scope),
          };
        }),
      );
    }),
  );
}

/** The pairs of values that the codes of one segment give. */
function listPairs(codebook: Codebook, codes: readonly Code[], first: string, second: string): readonly string[] {
  const read = codes.map((code) => ({ one: readFacet(codebook, code, first), other: readFacet(codebook, code, second) }));
  return read.flatMap(({ one, other }) => {
    if (one === undefined) return [];
    const others =
      other === undefined ? read.flatMap((code) => (code.one === undefined && code.other !== undefined ? [code.other] : [])) : [other];
    return others.map((value) => namePair(one, value));
  });
}

/** The segments by what their codes say, each segment once for the same thing said twice. */
function collectHits(
  { codebook, segments }: Slice,
  read: (codes: readonly Code[]) => readonly string[],
): ReadonlyMap<string, readonly CodedSegment[]> {
  const hits = new Map<string, CodedSegment[]>();
  for (const coded of segments) {
    if (coded.mentions.size === 0) continue;
    const codes = Array.from(coded.mentions.keys(), (id) => codebook.codes.get(id) as Code);
    for (const said of new Set(read(codes))) {
      const known = hits.get(said);
      if (known === undefined) hits.set(said, [coded]);
      else known.push(coded);
    }
  }
  return hits;
}

/** The facets of a codebook with their values, both in the order in which its codes name them. */
function listFacets(codebook: Codebook): readonly { readonly facet: string; readonly values: readonly string[] }[] {
  const facets = new Map<string, Set<string>>();
  for (const { facets: own } of codebook.codes.values())
    for (const [facet, value] of own) facets.set(facet, (facets.get(facet) ?? new Set()).add(value));
  return Array.from(facets, ([facet, values]) => ({ facet, values: Array.from(values) }));
}

/** A sub-code that has no value of a facet has that of its main code. */
function readFacet(codebook: Codebook, code: Code, facet: string): string | undefined {
  return code.facets.get(facet) ?? codebook.codes.get(code.parent ?? "")?.facets.get(facet);
}

/** A value was looked for when any of its codes was. */
function findScope({ codebook, base }: Slice, study: Study, facet: string, value: string): OutOfScope | undefined {
  const codes = Array.from(codebook.codes.values()).filter((code) => readFacet(codebook, code, facet) === value);
  const scopes = codes.map((code) => findOutOfScope(code, codebook, study, base.type, base.period));
  return scopes.includes(undefined) ? undefined : scopes[0];
}

/**
 * A pair of values could be found when one code carries both, or when two codes carry one each and nothing of the other
 * facet. Where the codebook has no such codes the pair is not in it, which is not the same as looked for and not found.
 */
function findPairScope(
  { codebook, base }: Slice,
  study: Study,
  [first, second]: readonly [string, string],
  [one, other]: readonly [string, string],
): OutOfScope | undefined {
  const carriers = (value: string | undefined, otherValue: string | undefined): Scopes =>
    Array.from(codebook.codes.values())
      .filter((code) => readFacet(codebook, code, first) === value && readFacet(codebook, code, second) === otherValue)
      .map((code) => findOutOfScope(code, codebook, study, base.type, base.period));
  const both = carriers(one, other);
  const [left, right] = [carriers(one, undefined), carriers(undefined, other)];
  if (both.includes(undefined) || (left.includes(undefined) && right.includes(undefined))) return undefined;
  const possible = left.length > 0 && right.length > 0 ? [...both, ...left, ...right] : both;
  return possible.find((scope) => scope !== undefined) ?? "NA-codebook";
}

type Scopes = readonly (OutOfScope | undefined)[];

function describe(
  { base }: Slice,
  hits: readonly CodedSegment[],
  scope: OutOfScope | undefined,
): Pick<FacetCell, "state" | "segments" | "documents" | "segmentIds"> {
  return {
    state: findState(hits.length, base.segments, scope),
    segments: hits.length,
    documents: tallySegments(hits).documents.size,
    segmentIds: listIds(hits.map(({ segment }) => segment)),
  };
}

function namePair(one: string, other: string): string {
  return `${one}\n${other}`;
}
