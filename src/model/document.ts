/** A document as loaded: its text, which never changes, and the blocks that were read in it. */
import type { Mark } from "./location.js";
import type { Passage } from "./passage.js";

export interface Cell {
  /** The column's header as written; empty when the table has none. */
  readonly header: string;
  readonly passage: Passage;
}

export type Block =
  | { readonly kind: "heading"; readonly depth: number; readonly passage: Passage }
  | {
      readonly kind: "paragraph";
      readonly style: "text" | "item" | "quote" | "note";
      readonly passage: Passage;
      /** Who says it, where the file itself knows. */
      readonly speaker?: string;
    }
  /** The header row of a table. */
  | { readonly kind: "header"; readonly cells: readonly Cell[] }
  | { readonly kind: "row"; readonly cells: readonly Cell[] }
  /** Text that nobody said or wrote as content: a comment, a page number, a title line above a table. */
  | { readonly kind: "aside"; readonly passage: Passage };

export interface Document {
  readonly id: string;
  /** Path inside the study folder, with forward slashes. */
  readonly path: string;
  readonly title: string;
  /** Data type (`soort`), a key of the study's types. */
  readonly type: string;
  /** ISO date, when known. */
  readonly date?: string;
  /** The period the document itself declares; wins over its date. */
  readonly period?: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text as loaded; all offsets point into it. */
  readonly text: string;
  /** Whether the text is the file's own, so that its lines can be counted. */
  readonly isSource: boolean;
  /** Where a person finds parts of the text again, in its order. */
  readonly marks: readonly Mark[];
  /** Content hash of the file (hex). */
  readonly hash: string;
  readonly blocks: readonly Block[];
}
