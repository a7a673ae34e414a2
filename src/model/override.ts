/** A person's decision about a coding, as written in an override file, and what became of it. */
import type { MessageValues } from "./message.js";

export const overrideActions = ["add", "remove", "replace", "confirm", "seen"] as const;
export type OverrideAction = (typeof overrideActions)[number];

export interface Override {
  readonly file: string;
  readonly line: number;
  readonly codebookId: string;
  readonly document: string;
  /** A segment id as written in `codings.csv`; may be empty when a quote says where. */
  readonly segment: string;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly action: OverrideAction;
  readonly code: string;
  readonly toCode: string;
  readonly coder: string;
  /** ISO date, or empty when the row has none. */
  readonly date: string;
  readonly reason: string;
}

export const overrideOutcomes = ["applied", "already-so", "moved", "needs-review", "ambiguous", "orphaned", "conflict", "invalid"] as const;
export type OverrideOutcome = (typeof overrideOutcomes)[number];

/** An override row as it stood in the file, for the list that loses nothing. */
export interface OverrideRow {
  readonly file: string;
  readonly line: number;
  readonly document: string;
  readonly segment: string;
  readonly action: string;
  readonly code: string;
  readonly toCode: string;
  readonly coder: string;
  readonly date: string;
  readonly reason: string;
}

export interface OverrideResult {
  readonly row: OverrideRow;
  readonly outcome: OverrideOutcome;
  /** Message ids with their values: the situations this row is in. */
  readonly details: readonly { readonly id: string; readonly values: MessageValues }[];
  /** Segment it was applied to, or the best candidate. */
  readonly nowSegment?: string;
  /** Similarity of the quote with the words found, 0 to 1. */
  readonly similarity?: number;
}
