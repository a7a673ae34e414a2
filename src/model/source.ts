/** The files a run is made of, as bytes, before anything is read in them. */
import type { Quarantine, ReadFile, Refusal } from "./read-file.js";

export interface SourceFile {
  /** Path inside the study folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The path it really has, where that holds an identifier; only the gate looks at it. */
  readonly named?: string;
  /** What was read in it, when that was done apart, beforehand. */
  readonly read?: ReadFile | Refusal | Quarantine;
}

export interface StudyFiles {
  /** `study.yaml`, the inventory, the templates and all else, by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly litter: readonly Litter[];
  /** Lines of the inventory that hold an identifier: their documents are in quarantine too. */
  readonly heldLines?: ReadonlySet<number>;
}

/** What lay in the folders of the study and was passed over. */
export interface Litter {
  readonly path: string;
  readonly kind: LitterKind;
}

/** Files of the system, half-made files and copies, links, and what is no file at all. */
export type LitterKind = "hidden" | "office" | "system" | "by-product" | "link" | "special";
