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
  /** What lay in the corpus folder and was passed over, by kind of litter. */
  readonly litter: readonly string[];
}
