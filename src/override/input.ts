/** What the override stage is given for one codebook, and what it gives back. */
import type { Codebook } from "../model/codebook.js";
import type { Coding } from "../model/coding.js";
import type { InventoryState } from "../model/inventory.js";
import type { MessageValues } from "../model/message.js";
import type { Override, OverrideResult } from "../model/override.js";
import type { Segment } from "../model/segment.js";
import type { overrideMessages } from "../messages/override.js";

/** A document the study knows of: loaded, or why it is not. */
export interface KnownDocument {
  readonly id: string;
  readonly state: "loaded" | Exclude<InventoryState, "coded" | "uncoded">;
  /** Content hash of the file (hex), when there is a file. */
  readonly hash?: string;
}

export interface OverrideInput {
  /** The rules' codings. */
  readonly codings: readonly Coding[];
  /** The rows of all coders' files that could be read. */
  readonly overrides: readonly Override[];
  /** The rows that could not. */
  readonly invalid: readonly OverrideResult[];
  /** Per loaded document; one and the same array per document, so that it is prepared only once. */
  readonly segments: ReadonlyMap<string, readonly Segment[]>;
  readonly documents: ReadonlyMap<string, KnownDocument>;
  readonly codebook: Codebook;
  /** Data types that are coded with this codebook; absent: any. */
  readonly types?: ReadonlySet<string>;
}

export interface Overridden {
  readonly codings: readonly Coding[];
  /** One per row, by file and line. */
  readonly results: readonly OverrideResult[];
}

export type DetailId = keyof typeof overrideMessages & string;

export interface Detail {
  readonly id: DetailId;
  readonly values: MessageValues;
}

/** Text of people in a message: marked as such, and never longer than a line. */
export function show(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return `«${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}»`;
}
