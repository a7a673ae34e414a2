/** The inventory: what was declared, what was found, and where each of them ended. */
import type { Location } from "./location.js";
import type { Message } from "./message.js";

export const inventoryFile = "corpus/inventaris.csv";

/** A row of `corpus/inventaris.csv`. */
export interface InventoryEntry {
  readonly line: number;
  readonly id: string;
  /** Path inside the study folder; empty when the id has to do. */
  readonly path: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** False when the researchers left the document out on purpose. */
  readonly included: boolean;
  readonly reason: string;
}

export const inventoryStates = ["coded", "uncoded", "excluded", "quarantined", "missing", "refused"] as const;
export type InventoryState = (typeof inventoryStates)[number];

/** A file or a declared document that did not become a document to code. */
export interface LeftOut {
  readonly id: string;
  readonly path: string;
  readonly type: string;
  readonly period: string;
  readonly state: Exclude<InventoryState, "coded" | "uncoded">;
  /** The researchers' reason, or the id of the message that tells. */
  readonly reason: string;
  readonly message?: Message;
}

/** A row of a document whose unit is the row, such as a signal. */
export interface RowLine {
  readonly document: string;
  readonly path: string;
  readonly type: string;
  /** 1-based among the rows of the document that hold a word. */
  readonly row: number;
  /** 1-based line of the file, when it has lines. */
  readonly line?: number;
  readonly location?: Location;
  /** Empty when the row is no segment. */
  readonly period: string;
  readonly state: Extract<InventoryState, "coded" | "uncoded" | "excluded">;
  readonly reason: string;
  /** Id of its segment; empty when it is none. */
  readonly segment: string;
  readonly words: number;
}

export interface InventoryLine {
  readonly document: string;
  readonly path: string;
  readonly type: string;
  readonly period: string;
  readonly declared: boolean;
  readonly found: boolean;
  readonly state: InventoryState;
  /** The researchers' reason, or the id of the message that tells; empty for what is counted. */
  readonly reason: string;
  /** What was said of this document; absent when the reason is the researchers' own. */
  readonly message?: Message;
  readonly segments: number;
  readonly words: number;
  /** Passages kept as context. */
  readonly context: number;
}
