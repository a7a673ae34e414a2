/** Looking around in coded material: which codes stand together, and whether later documents still bring new codes. */
import type { Level } from "./frequency.js";

/** Below this number of segments with both codes a coefficient says nothing. */
export const fewestTogether = 5;
/** Guest, Namey & Chen (2020): the documents whose codes are the measure, and how many are looked at together after them. */
export const baseSize = 4;
export const runLength = 2;

/** One of the two codes of a pair; a main code counts with its sub-codes. */
export interface PairedCode {
  readonly code: string;
  readonly level: Exclude<Level, "direct">;
  /** Segments with the code, in the periods in which both codes of the pair were looked for. */
  readonly segments: number;
}

/** `few-together`: fewer than five segments with both, so no coefficient; `unequal`: one code more than five times as frequent. */
export type PairFlag = "few-together" | "unequal";

/** Two codes that stand on at least one segment together, in one data type, over the periods in which both were looked for. */
export interface CoOccurrence {
  readonly codebook: string;
  readonly type: string;
  readonly first: PairedCode;
  readonly second: PairedCode;
  /** Codable segments in those periods. */
  readonly baseSegments: number;
  readonly together: number;
  /** The segments with both, in the order of documents and of the text. */
  readonly segmentIds: readonly string[];
  /** Segments with both out of the segments with either; absent when they are fewer than five. */
  readonly coefficient?: number;
  readonly flags: readonly PairFlag[];
}

/**
 * What a document's place must be read with: `base`, one of the first four; `no-date`, it has a period only and stands at
 * the end of it; `no-date-no-period`, it stands last; `newly-applicable`, a code that is new here was not looked for in
 * every document before.
 */
export type SaturationFlag = "base" | "no-date" | "no-date-no-period" | "newly-applicable";

/** The last documents up to and with this one, and what they brought. */
export interface SaturationRun {
  readonly newCodes: number;
  /** New codes out of the codes of the base; absent when the base has none. */
  readonly share?: number;
}

export interface SaturationStep {
  readonly document: string;
  readonly date?: string;
  readonly codes: number;
  readonly newCodes: number;
  /** Different codes in the documents up to and with this one. */
  readonly codesSoFar: number;
  /** Absent while no run ends here. */
  readonly run?: SaturationRun;
  readonly flags: readonly SaturationFlag[];
}

/** Where a run first brings no more than a share of new codes. */
export interface SaturationPoint {
  /** The threshold of new information, 0.05 or 0. */
  readonly threshold: number;
  /** Documents before that run: the 6 of «6+2»; absent when no run does. */
  readonly documents?: number;
  /** Whether a later run brings more than the threshold again. */
  readonly exceededLater: boolean;
}

/** One codebook and data type, with its documents in the order of their dates. */
export interface Saturation {
  readonly codebook: string;
  readonly type: string;
  /** Different codes in the documents of the base. */
  readonly baseCodes: number;
  readonly steps: readonly SaturationStep[];
  readonly points: readonly SaturationPoint[];
}
