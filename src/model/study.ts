/** The study: what its `study.yaml` says, resolved with the defaults. */
import type { PrivacySettings } from "./privacy.js";
import type { Unit } from "./segment.js";

export const studyFile = "study.yaml";

export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

/** A named, closed range of days. */
export interface Period {
  readonly id: string;
  readonly label: string;
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly to: string;
}

export interface DataType {
  readonly id: string;
  readonly codebook: string;
  readonly unit: Unit;
  /** Whether a row's own date or its document decides its period. */
  readonly periodBy: "document" | "row";
  /** Speaker roles or names whose turns are coded. */
  readonly codedSpeakers: readonly string[];
  /** Names by which the interviewer is marked, beside the usual ones. */
  readonly interviewers: readonly string[];
  /** Path of the blank form whose text is never codable. */
  readonly template?: string;
  /** Columns whose cells are the text of a row; empty means: all that are not known otherwise. */
  readonly textColumns: readonly string[];
  /** What several documents of this type are called: verslagen. */
  readonly plural?: string;
}

/** Thresholds of the comparability gate (methods, section 3). */
export interface ComparisonSettings {
  readonly minDocuments: number;
  readonly minSegments: number;
  readonly alpha: number;
}

export interface NegationSettings {
  readonly words: readonly string[];
  /** How many words before a match are looked at. */
  readonly window: number;
}

export interface Study {
  readonly title: string;
  readonly language: Language;
  readonly periods: readonly Period[];
  readonly types: ReadonlyMap<string, DataType>;
  /** A document attribute to group frequencies by. */
  readonly groupBy?: string;
  readonly comparison: ComparisonSettings;
  readonly negation: NegationSettings;
  /** Dialect of the wide tables for people. */
  readonly wideCsv: "plain" | "excel-nl";
  readonly privacy: PrivacySettings;
}
