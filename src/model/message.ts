/** What codeboom says about a place in a file; data only, so that the words (Dutch or English) are chosen at the edge. */

import type { Location } from "./location.js";

export type Severity = "error" | "warning" | "info";

/** The values a message's sentence is filled with. */
export type MessageValues = Readonly<Record<string, string | number>>;

export interface Message {
  /** The rule id of the message, such as `codebook/rule-syntax`; its sentences stand in `messages/`. */
  readonly id: string;
  readonly severity: Severity;
  /** Path inside the study folder, with forward slashes; absent when no file is meant. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** In a file without lines. */
  readonly location?: Location;
  readonly values: MessageValues;
}

/** Where a message is about. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly location?: Location;
}

/** A result together with what there is to say about it. */
export interface Told<T> {
  readonly value: T;
  readonly messages: readonly Message[];
}
