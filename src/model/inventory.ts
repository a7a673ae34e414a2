/** The inventory: what was declared, what was found, and where each of them ended. */

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

export type InventoryState = "coded" | "uncoded" | "excluded" | "quarantined" | "missing" | "refused";

/** A file or a declared document that did not become a document to code. */
export interface LeftOut {
  readonly id: string;
  readonly path: string;
  readonly type: string;
  readonly period: string;
  readonly state: Exclude<InventoryState, "coded" | "uncoded">;
  /** The researchers' reason, or the id of the message that tells. */
  readonly reason: string;
}

export interface InventoryLine {
  readonly document: string;
  readonly path: string;
  readonly type: string;
  readonly period: string;
  readonly declared: boolean;
  readonly found: boolean;
  readonly state: InventoryState;
  readonly reason: string;
  readonly segments: number;
  readonly words: number;
  /** Passages kept as context. */
  readonly context: number;
}
