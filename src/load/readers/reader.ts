/** What a reader is: text or bytes in, what was read or why not out. */
import type { ReadFile, Refusal } from "../../model/read-file.js";

interface Named {
  /** The endings of its files, with their dot, in lower case. */
  readonly extensions: readonly string[];
}

/** What a text may have at most; what is more would take minutes, and is no one document. */
export interface Most {
  readonly characters: number;
  /** That are not empty. */
  readonly lines: number;
}

/** Reads decoded text, fast enough to do at once. */
export interface LightReader extends Named {
  readonly most?: Most;
  readonly read: (text: string, path: string) => ReadFile | Refusal;
}

/** Reads bytes; may throw a ZipError or an XmlError, or anything else when the file is not built as it should be. */
export interface HeavyReader extends Named {
  readonly read: (bytes: Uint8Array, path: string) => Promise<ReadFile | Refusal>;
}
