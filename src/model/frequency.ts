/** The frequency table: counts and bases per codebook, data type, group, period and code. */

/** Why something about a group is not told: fewer people stand behind it than may be shown, or it would give another group away. */
export type Hidden = "few-people" | "hidden";

/**
 * `n` and `0` are counts; the three NA states say why there is none (methods, section 1). Of a hidden cell all figures are 0,
 * and none of them is to be read.
 */
export type CellState = "n" | "0" | "NA-codebook" | "NA-type" | "NA-data" | Hidden;

/** `direct` is the line "only main code": segments with the main code and none of its sub-codes. */
export type Level = "main" | "sub" | "direct";

/** The group of the lines that are not grouped. */
export const ungrouped = "";
/** The group of segments without the attribute that is grouped by. */
export const noGroup = "(none)";
/** Stands for the group of a segment whose group is not told. */
export const hiddenGroup = "(hidden)";

/** What there was to code, for one codebook, data type, group and period. */
export interface Base {
  readonly codebook: string;
  readonly type: string;
  readonly group: string;
  readonly period: string;
  readonly segments: number;
  readonly documents: number;
  readonly words: number;
  readonly speakers: number;
  readonly uncodedSegments: number;
  /** Words per segment: lower quartile, median, upper quartile; absent when there are no segments. */
  readonly wordQuartiles?: readonly [number, number, number];
  /** A hidden base has no figures: all are 0, and none of them is to be read. */
  readonly hidden?: Hidden;
  /** Some of its cells are hidden. Neither its uncoded segments (0 here) nor which passages are this group's is told. */
  readonly isPartlyHidden?: true;
}

/** How a margin was found: an interval, or the range when one document is left out. */
export type MarginMethod = "interval" | "leave-one-out" | "none";

/**
 * What a count must be read with: `concentrated`, more than half of the segments with the code stand in one document;
 * `few-documents`, fewer than six, so no interval; `outside-scope`, people put the code where it does not apply.
 */
export type FrequencyFlag = "concentrated" | "few-documents" | "outside-scope";

export interface FrequencyCell {
  readonly base: Base;
  readonly code: string;
  readonly level: Level;
  readonly state: CellState;
  readonly segments: number;
  readonly documents: number;
  readonly words: number;
  readonly mentions: number;
  readonly speakers: number;
  readonly low?: number;
  readonly high?: number;
  readonly margin: MarginMethod;
  /** Share of the hits that the document with most hits holds. */
  readonly largestDocumentShare?: number;
  readonly flags: readonly FrequencyFlag[];
}

export type Verdict = "more" | "less" | "no-clear-difference" | "too-little-material" | "not-comparable";

/** Why two periods may not be compared for a code; a side without material is told only that. */
export type WhyNot =
  | "no-material-from"
  | "no-material-to"
  | "code-not-applicable"
  | "sub-codes-differ"
  | "few-documents-from"
  | "few-documents-to"
  | "few-segments-from"
  | "few-segments-to"
  | "p-not-attainable";

export interface Change {
  readonly codebook: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly comparable: boolean;
  readonly whyNot: readonly WhyNot[];
  readonly difference?: number;
  readonly low?: number;
  readonly high?: number;
  readonly logRatio?: number;
  readonly p?: number;
  /** Whether all ways to hand out the documents were tried, or a fixed draw of them. */
  readonly pMethod?: "exact" | "drawn";
  readonly pAdjusted?: number;
  readonly verdict: Verdict;
}

/** Whether a change may be claimed: the only two verdicts that say that something changed. */
export function isClear({ verdict }: Pick<Change, "verdict">): boolean {
  return verdict === "more" || verdict === "less";
}

/** A value of a facet and the segments with a code that carries it, each segment once. */
export interface FacetCell {
  readonly base: Base;
  readonly facet: string;
  readonly value: string;
  readonly state: CellState;
  readonly segments: number;
  readonly documents: number;
  readonly segmentIds: readonly string[];
}

/** Two facets crossed: the segments that carry a value of the one together with a value of the other. */
export interface FacetCrossing {
  readonly base: Base;
  readonly facets: readonly [string, string];
  readonly values: readonly [string, string];
  readonly state: CellState;
  readonly segments: number;
  readonly documents: number;
  readonly segmentIds: readonly string[];
}
