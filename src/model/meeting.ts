/** What a research meeting looks at together: one period, its themes as red lines, and what became of the lines of action. */
import type { FrequencyCell } from "./frequency.js";

/** A code by the codebook it stands in; codes of the same name in two codebooks are different codes. */
export interface CodeReference {
  readonly codebook: string;
  readonly code: string;
}

/** Whether a person chose it, or the program proposes it. */
export type Origin = "researcher" | "proposed";

/** A passage as a meeting sees it: verbatim, with `[…]` where words were left out. */
export interface Quote {
  readonly origin: Origin;
  readonly segmentId: string;
  readonly text: string;
  readonly type: string;
  readonly period: string;
  /** A coarse role; absent where role and period cover too few people to be shown (methods, section 6). */
  readonly role?: string;
}

/** A theme for the meeting to talk about (rode lijn). */
export interface RedLine {
  readonly origin: Origin;
  /** The researchers' own words, or the label of the code. */
  readonly title: string;
  /** Paragraphs of the researchers; empty when the line is proposed. */
  readonly text: readonly string[];
  readonly codes: readonly CodeReference[];
  /** The figures of its codes in this period, a data type each; only those with material. */
  readonly cells: readonly FrequencyCell[];
  readonly supporting?: Quote;
  readonly contrasting?: Quote;
}

/** A line of action (actielijn) that the meeting about the period before agreed on, with what the material now says. */
export interface ActionLine {
  readonly title: string;
  readonly text: readonly string[];
  readonly codes: readonly CodeReference[];
  readonly now: readonly FrequencyCell[];
  /** The same codes in the period it was agreed on, of the data types that there is material of now; others tell nothing beside it. */
  readonly before: readonly FrequencyCell[];
  readonly quote?: Quote;
}

/** A code that is there in one of two periods of a data type, and was searched for in the other. */
export interface Appearance {
  readonly now: FrequencyCell;
  /** The periods before this one in which it was searched for, in order; for a code that is gone, only the one before. */
  readonly before: readonly FrequencyCell[];
}

export interface Meeting {
  readonly period: string;
  /** What the researchers say before all else. */
  readonly intro: readonly string[];
  readonly redLines: readonly RedLine[];
  /** Whether some kind of material of now was looked at before; else nothing can be new or gone. */
  readonly hasEarlier: boolean;
  /** Codes in this period that were searched for before and never found. */
  readonly newCodes: readonly Appearance[];
  /** Codes found in the period before and not in this one. */
  readonly goneCodes: readonly Appearance[];
  /** Period of the meeting that agreed on the lines of action; absent when there is none. */
  readonly agreedIn?: string;
  readonly actionLines: readonly ActionLine[];
  /** Questions for the open space; empty means the usual ones. */
  readonly questions: readonly string[];
}
