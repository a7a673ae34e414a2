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
export function countCodings({ study, codebooks, documents, segments, codings }: CountInput): Counts {
  const known = new Set(codebooks.map(({ id }) => id));
  const unknown = codings.find(({ codebookId }) => !known.has(codebookId));
  if (unknown !== undefined) throw new Error(`coding of the unknown codebook ${unknown.codebookId}`);
  const coded = codebooks.map((codebook) => {
    const own = codeSegments(codebook, study, segments, codings);
    return { codebook, own, slices: sliceSegments(codebook, study, own) };
  });
  const all = coded.flatMap(({ slices }) => slices);
  return {
    bases: all.map(({ base }) => base),
    cells: all.flatMap((slice) => listCells(slice, study)),
    changes: coded.flatMap(({ slices }) => comparePeriods(slices, study)),
    facets: all.flatMap((slice) => countFacets(slice, study)),
    crossings: all.flatMap((slice) => crossFacets(slice, study)),
    coOccurrences: coded.flatMap(({ codebook, slices }) => pairCodes(codebook, slices, study)),
    saturations: coded.flatMap(({ codebook, own }) => trackSaturation(codebook, study, own, documents)),
  };
}
