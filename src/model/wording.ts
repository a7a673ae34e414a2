/** The researchers' own wording for the sheet of one period, as read from `report/<period>.md`. */
import type { CodeReference } from "./meeting.js";

/** A passage that a researcher chose, found in the material and checked to be verbatim. */
export interface ChosenQuote {
  readonly segmentId: string;
  /** The words to show; `[…]` where words were left out. */
  readonly text: string;
}

/** A red line or a line of action in the researchers' words. */
export interface WordedLine {
  readonly title: string;
  readonly text: readonly string[];
  readonly codes: readonly CodeReference[];
  readonly supporting?: ChosenQuote;
  readonly contrasting?: ChosenQuote;
}

export interface Wording {
  readonly file: string;
  readonly period: string;
  readonly intro: readonly string[];
  readonly redLines: readonly WordedLine[];
  /** Agreed in the meeting about this period; the sheet of the next one comes back to them. */
  readonly actionLines: readonly WordedLine[];
  readonly questions: readonly string[];
}
