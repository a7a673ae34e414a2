/** A file in, the format it is read as out, with what is odd about that; its bytes count before its name. */
import type { Message, Place } from "../model/message.js";
import type { Refusal } from "../model/read-file.js";
import type { SourceFile } from "../model/source.js";
import { say } from "../messages/say.js";
import { isMarkup, sniffFormat, type Format } from "../text/format.js";
import { formatsByExtension, heavyReaders, lightReaders } from "./readers/readers.js";

export interface FoundFormat {
  readonly format: Format;
  readonly messages: readonly Message[];
}

/** Formats that are zip files: one that was cut off, or is built in an odd way, is told from any other zip file by its name only. */
const packed: ReadonlySet<Format> = new Set(["docx", "odt", "xlsx", "ods"]);

/** One ending of each format, for a message. */
const valid = Array.from([...lightReaders, ...heavyReaders], ([, { extensions }]) => extensions[0]).join(", ");

/** Finds the format of a file of the corpus. */
export function findFormat({ path, bytes }: Pick<SourceFile, "path" | "bytes">): FoundFormat | Refusal {
  const place: Place = { file: path };
  if (bytes.length === 0) return { refused: say("load/empty-file", place) };
  const extension = /\.[^./]*$/u.exec(path)?.[0].toLowerCase() ?? "";
  const named = formatsByExtension.get(extension);
  const sniffed = sniffFormat(bytes);
  if (sniffed === "zip" && named !== undefined && packed.has(named)) return { format: named, messages: [] };
  if (sniffed === "zip" || sniffed === "presentation" || sniffed === "office" || sniffed === "password")
    return { refused: say("load/other-format", place, { format: `#found/format-${sniffed}`, valid }) };
  if (sniffed === undefined) {
    // Programs export a table of a web page under the name of a workbook.
    if (named === undefined && isMarkup(bytes))
      return { format: "html", messages: [say("load/named-otherwise", place, { format: "#found/format-html" })] };
    if (named === undefined) return { refused: say("load/no-reader", place, { extension, valid }) };
    // A PDF may begin with a few other bytes, and a web page with any.
    if (named === "html" || named === "pdf" || lightReaders.has(named)) return { format: named, messages: [] };
    return { refused: say("load/not-that-format", place, { format: `#found/format-${named}` }) };
  }
  const isOdd = sniffed !== named;
  return { format: sniffed, messages: isOdd ? [say("load/named-otherwise", place, { format: `#found/format-${sniffed}` })] : [] };
}
