/** A codable segment: the smallest stretch of a document that codes are put on. */
import type { Location } from "./location.js";
import type { Passage, Span } from "./passage.js";

export const units = ["paragraph", "turn", "row", "field", "sentence"] as const;
export type Unit = (typeof units)[number];

export interface Segment extends Span {
  /** Document id, ordinal and short hash of the text: `verslag-p1-a:s12-kqwzm`. */
  readonly id: string;
  readonly documentId: string;
  readonly type: string;
  /** 1-based place among the document's codable segments. */
  readonly ordinal: number;
  /** Short hash of the text (five letters). */
  readonly hash: string;
  readonly unit: Unit;
  readonly passage: Passage;
  readonly speaker?: string;
  /** Whether the speaker asks or answers, where somebody is known to speak. */
  readonly speakerRole?: SpeakerRole;
  /** Where a person finds it again in a file without lines. */
  readonly location?: Location;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  readonly date?: string;
  /** A period id of the study, or one of the two lines of their own: undated, outside. */
  readonly period: string;
  /** The document's attributes, with those of the row laid over them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Number of words, a hyphenated word counted once. */
  readonly words: number;
}

export type SpeakerRole = "interviewer" | "participant";

/** Why a piece of text is not codable. */
export type ContextReason =
  | "heading"
  | "attendance"
  | "agenda"
  | "template"
  | "interviewer"
  | "before-first-turn"
  | "table-header"
  | "outside-table"
  | "form-field"
  | "aside"
  | "personal";

/** Text that is kept as context and never coded by rule. */
export interface ContextPassage extends Span {
  readonly documentId: string;
  readonly reason: ContextReason;
  readonly text: string;
}

export const undated = "undated";
export const outsidePeriods = "outside";
