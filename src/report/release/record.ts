/** The releases of a study in, the text of its record of them out. */
import type { Release } from "../../model/release.js";

/** Prints the record, for the program to read again; it stays in the study's folder. The same release is kept once. */
export function printReleases(releases: readonly Release[]): string {
  const plain = releases.map(({ blocks, ...release }) =>
    // One release on a line: it is long, and nobody reads it.
    JSON.stringify({
      ...release,
      blocks: blocks.map(({ documents, ...block }) => ({ ...block, documents: Object.fromEntries(documents) })),
    }),
  );
  return `[\n${Array.from(new Set(plain)).join(",\n")}\n]\n`;
}
