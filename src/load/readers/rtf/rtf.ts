/** The bytes of an RTF file in, its blocks and properties out. */
import type { ReadFile, Refusal } from "../../../model/read-file.js";
import { say } from "../../../messages/say.js";
import { settleBoldLines } from "../bold-lines.js";
import { composeFile, toText } from "../compose.js";
import { chooseProperties } from "../file-properties.js";
import { tellUnread } from "../unread.js";
import { Reading } from "./reading.js";
import { tellRtf } from "./tokens.js";

/** Reads rich text, as Word, LibreOffice, WordPad and TextEdit write it. */
export function readRtf(bytes: Uint8Array, path: string): ReadFile | Refusal {
  const reading = new Reading();
  tellRtf(bytes, reading);
  reading.end();
  const place = { file: path };
  if (!reading.isWhole) return { refused: say("load/damaged", place, { format: "#found/format-rtf", detail: "#problem/unfinished" }) };
  const { writer, unknownPages } = reading;
  const { blocks, guessed } = settleBoldLines(writer.end(), toText);
  const { counts, hiddenWords } = writer;
  return composeFile({
    path,
    blocks,
    fileProperties: chooseProperties(reading.properties, path),
    messages: [
      ...Array.from(unknownPages, (page) => say("load/unknown-code-page", place, { page })),
      ...tellUnread({ ...counts, hiddenWords, guessed }, path),
    ],
  });
}
