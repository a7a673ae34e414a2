/** What a program keeps with a file, by its names, in; the properties that a person filled in on purpose out. */
import type { Property } from "../../model/read-file.js";
import { documentKeys, nameAttribute } from "../../text/names.js";

const notTheirs: ReadonlySet<string> = new Set(["path", "included", "reason"]);
const known: ReadonlySet<string> = new Set(Array.from(documentKeys.values()).filter((name) => !notTheirs.has(name)));

/** Keeps the names that a document has; never who typed it, and when. The later of two goes before the first. */
export function chooseProperties(pairs: Iterable<readonly [name: string, value: string]>, path: string): ReadonlyMap<string, Property> {
  const chosen = new Map<string, Property>();
  for (const [written, raw] of pairs) {
    const name = nameAttribute(written);
    const value = raw.trim();
    if (known.has(name) && value !== "") chosen.set(name, { value, place: { file: path } });
  }
  return chosen;
}
