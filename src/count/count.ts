/** Codebooks, segments and codings in, everything that is counted of them out. */
import type { Codebook } from "../model/codebook.js";
import type { Coding } from "../model/coding.js";
import type { Document } from "../model/document.js";
import type { Base, Change, FacetCell, FacetCrossing, FrequencyCell } from "../model/frequency.js";
import type { CoOccurrence, Saturation } from "../model/looking-around.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { comparePeriods } from "./changes.js";
import { pairCodes } from "./co-occurrence.js";
import { codeSegments } from "./coded-segments.js";
import { countFacets, crossFacets } from "./facets.js";
import { listCells } from "./frequencies.js";
import { trackSaturation } from "./saturation.js";
import { sliceSegments } from "./slices.js";

export interface CountInput {
  readonly study: Study;
  readonly codebooks: readonly Codebook[];
  readonly documents: readonly Document[];
  readonly segments: readonly Segment[];
  /** The codings of all codebooks, after the decisions of people. */
  readonly codings: readonly Coding[];
}

export interface Counts {
  readonly bases: readonly Base[];
  readonly cells: readonly FrequencyCell[];
  readonly changes: readonly Change[];
  readonly facets: readonly FacetCell[];
  readonly crossings: readonly FacetCrossing[];
  readonly coOccurrences: readonly CoOccurrence[];
  readonly saturations: readonly Saturation[];
}

/** Counts per codebook, data type, group and period; the order of segments, codings and documents makes no difference. */
export function countCodings({ codebooks, codings, ...material }: CountInput): Counts {
  const known = new Set(codebooks.map(({ id }) => id));
  const unknown = codings.find(({ codebookId }) => !known.has(codebookId));
  if (unknown !== undefined) throw new Error(`coding of the unknown codebook ${unknown.codebookId}`);
  return joinCounts(codebooks.map((codebook) => countCodebook(codebook, { ...material, codings })));
}

/** Counts one codebook; codings of others are passed over. */
export function countCodebook(codebook: Codebook, { study, documents, segments, codings }: Omit<CountInput, "codebooks">): Counts {
  const own = codeSegments(codebook, study, segments, codings);
  const slices = sliceSegments(codebook, study, own);
  return {
    bases: slices.map(({ base }) => base),
    cells: slices.flatMap((slice) => listCells(slice, study)),
    changes: comparePeriods(slices, study),
    facets: slices.flatMap((slice) => countFacets(slice, study)),
    crossings: slices.flatMap((slice) => crossFacets(slice, study)),
    coOccurrences: pairCodes(codebook, slices, study),
    saturations: trackSaturation(codebook, study, own, documents),
  };
}

/** Puts the counts of codebooks one after another. */
export function joinCounts(counts: readonly Counts[]): Counts {
  return {
    bases: counts.flatMap(({ bases }) => bases),
    cells: counts.flatMap(({ cells }) => cells),
    changes: counts.flatMap(({ changes }) => changes),
    facets: counts.flatMap(({ facets }) => facets),
    crossings: counts.flatMap(({ crossings }) => crossings),
    coOccurrences: counts.flatMap(({ coOccurrences }) => coOccurrences),
    saturations: counts.flatMap(({ saturations }) => saturations),
  };
}
