/** A packed Word file in, one with the same bytes every time out. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** An archive needs a time, without a time zone; this is the first it can hold. */
const noTime = new Date(1980, 0, 1);
const properties = "docProps/core.xml";
const times = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu;

/** Takes the clock out: the times in the properties, which may be absent, and those of the files in the archive. */
export function settle(packed: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(packed)).map(([name, bytes]): [string, Zippable[string]] => {
    if (name === properties) return [name, strToU8(strFromU8(bytes).replace(times, ""))];
    // Pixels are packed already.
    return [name, name.endsWith(".png") ? [bytes, { level: 0 }] : bytes];
  });
  // In order of name, so that the list of contents comes first, by which programs know a Word file.
  return zipSync(Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1))), { mtime: noTime });
}
