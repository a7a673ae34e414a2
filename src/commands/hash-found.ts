/** All that was found in a study's folder in, by what it is known that nothing in it changed out. */
import type { FoundFiles } from "../files/read-study.js";
import { hashBytes, hashParts } from "../text/hash.js";

/** The hash of all that a study's folder tells: its files, and what was passed over or could not be read. */
export function hashFound({ files, litter, unreadable, outside }: FoundFiles): string {
  return hashParts([
    ...Array.from(files.values(), (file) => `${file.path}\n${hashBytes(file.bytes)}\n`),
    JSON.stringify([litter, Array.from(unreadable), Array.from(outside)]),
  ]);
}
