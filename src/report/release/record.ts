/** The releases of a study in, the text of its record of them out. */
import type { Release } from "../../model/release.js";

/** Prints the record, for the program to read again; it stays in the study's folder. */
export function printReleases(releases: readonly Release[]): string {
  const plain = releases.map(({ blocks, ...release }) => ({
    ...release,
    blocks: blocks.map(({ documents, ...block }) => ({ ...block, documents: Object.fromEntries(documents) })),
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}
