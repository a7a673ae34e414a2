/** What the units make of a document before ids are given: drafts of segments, and text kept as context. */
import type { Block } from "../model/document.js";
import type { Message, Place } from "../model/message.js";
import type { Passage } from "../model/passage.js";
import type { ContextReason, SpeakerRole } from "../model/segment.js";
import { countWords } from "../text/words.js";

export interface Draft {
  readonly passage: Passage;
  readonly headings: readonly string[];
  readonly speaker?: string;
  readonly speakerRole?: SpeakerRole;
  /** Own date of a row, as an ISO date. */
  readonly date?: string;
  /** The period a row declares, as written. */
  readonly period?: string;
  /** Whether its table says when each row is from; then a row without a date is undated. */
  readonly isDated?: boolean;
  readonly attributes?: ReadonlyMap<string, string>;
}

export interface Context {
  readonly passage: Passage;
  readonly reason: ContextReason;
}

export interface Drafts {
  readonly segments: readonly Draft[];
  readonly context: readonly Context[];
  readonly messages: readonly Message[];
}

/** A block of text together with the headings above it. */
export interface Standing {
  readonly block: Block;
  readonly headings: readonly string[];
  /** Why its text is not codable, when its place already tells. */
  readonly reason?: ContextReason;
}

/** Gives the place of a passage, for a message; without a passage that of the document. */
export type PlaceOf = (passage?: Passage) => Place;

/** Letters and digits that make a word wherever they stand. */
const sure = /[A-Za-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]/u;

/** Whether there is a word in it at all; its first letter tells, but for some signs of which words are made. */
export function hasWords({ text }: Passage): boolean {
  return sure.test(text) || countWords(text) > 0;
}
