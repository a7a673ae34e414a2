/** The files a run is made of, as bytes, before anything is read in them. */
import type { ReadFile, Refusal } from "./read-file.js";

export interface SourceFile {
  /** Path inside the study folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What was read in it, when that was done apart, beforehand. */
  readonly read?: ReadFile | Refusal;
}

export interface StudyFiles {
  /** `study.yaml`, the inventory, the templates and all else, by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly litter: readonly Litter[];
}

/** What lay in the folders of the study and was passed over. */
export interface Litter {
  readonly path: string;
  readonly kind: LitterKind;
}

/** Files of the system, half-made files and copies, links, and what is no file at all. */
export type LitterKind = "hidden" | "office" | "system" | "by-product" | "link" | "special";
