/** The bytes of one file in, what its reader made of them out, or why it could not be read; the one door to all readers. */
import type { Message, Place } from "../model/message.js";
import type { ReadFile, Refusal } from "../model/read-file.js";
import type { SourceFile } from "../model/source.js";
import { say } from "../messages/say.js";
import type { Format } from "../text/format.js";
import { decodeText, type Encoding } from "../text/decode.js";
import { indexLines } from "../text/lines.js";
import { findOddLetters } from "../text/odd-letters.js";
import { findFormat } from "./find-format.js";
import { XmlError, ZipError } from "./readers/package/package-error.js";
import type { HeavyReader, Most } from "./readers/reader.js";
import { heavyReaders, lightReaders } from "./readers/readers.js";

export type Source = Pick<SourceFile, "path" | "bytes">;

/** Text above this size is read apart too: what takes long then has an end. */
const lightSize = 1_000_000;

/** Whether a file is to be read apart; one that is of no known format is refused at once. */
export function isHeavy(file: Source): boolean {
  const found = findFormat(file);
  return "format" in found && (heavyReaders.has(found.format) || file.bytes.length > lightSize);
}

/** Reads any file; whatever a reader meets in it, the answer is what was read or a refusal. */
export async function readHeavy(file: Source): Promise<ReadFile | Refusal> {
  const found = findFormat(file);
  if ("refused" in found) return found;
  try {
    const reader = heavyReaders.get(found.format);
    const read = reader === undefined ? readText(file, found.format) : await readAndExamine(file, found.format, reader);
    return withMessages(read, found.messages);
  } catch (error) {
    return { refused: refuseFailure(error, { file: file.path }, found.format) };
  }
}

/** Beside the text, gathers all that stands in the file and is not in its text. */
async function readAndExamine({ path, bytes }: Source, format: Format, reader: HeavyReader): Promise<ReadFile | Refusal> {
  const read = await reader.read(bytes, path);
  return "refused" in read ? read : await (await import("./examine/examine.js")).examineFile(bytes, path, format, read);
}

/** Reads a file that is text and not large. */
export function readLight(file: Source): ReadFile | Refusal {
  const found = findFormat(file);
  return "refused" in found ? found : withMessages(readText(file, found.format), found.messages);
}

/** Decodes the text of a file, with what is to be said of its encoding. */
export function decodeFile({ path, bytes }: Source): { readonly text: string; readonly messages: readonly Message[] } | Refusal {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return { refused: say("load/not-text", { file: path }) };
  const { text, encoding } = decoded;
  return { text, messages: tellEncoding(path, text, encoding) };
}

function tellEncoding(file: string, text: string, encoding: Encoding): readonly Message[] {
  const lost = text.indexOf("\uFFFD");
  const odd = findOddLetters(text, encoding === "windows-1252");
  const locate = lost < 0 && odd === undefined ? undefined : indexLines(text);
  const isDamaged = encoding === "utf-8-damaged";
  return [
    ...(encoding.startsWith("utf-8") ? [] : [say("load/encoding", { file }, { encoding })]),
    ...(lost < 0
      ? []
      : [
          say(
            isDamaged ? "load/damaged-text" : "load/replacement",
            { file, ...locate?.(lost) },
            { count: text.split("\uFFFD").length - 1 },
          ),
        ]),
    ...(odd === undefined ? [] : [say(`load/${odd.kind}-encoding`, { file, ...locate?.(odd.at) }, { count: odd.count })]),
  ];
}

function readText(file: Source, format: Parameters<typeof lightReaders.get>[0]): ReadFile | Refusal {
  const reader = lightReaders.get(format);
  if (reader === undefined) throw new Error(`${file.path} was not read apart`);
  const decoded = decodeFile(file);
  if ("refused" in decoded) return decoded;
  const { most } = reader;
  if (most !== undefined && isLong(decoded.text, most)) return { refused: say("load/too-long", { file: file.path }, { ...most }) };
  return withMessages(reader.read(decoded.text, file.path), decoded.messages);
}

function isLong(text: string, { characters, lines }: Most): boolean {
  if (text.length > characters) return true;
  if (text.length < lines) return false;
  let filled = 0;
  for (const _ of text.matchAll(/^[^\S\n]*\S/gmu)) if (++filled > lines) return true;
  return false;
}

function withMessages(read: ReadFile | Refusal, messages: readonly Message[]): ReadFile | Refusal {
  return "refused" in read ? read : { ...read, messages: [...messages, ...read.messages] };
}

/** A library throws all kinds of errors at a damaged file; what they say may hold its text, so it is not told. */
function refuseFailure(error: unknown, place: Place, format: string): Message {
  if (error instanceof ZipError || error instanceof XmlError)
    return say("load/damaged", place, { format: `#found/format-${format}`, detail: `#problem/${error.problem}` });
  return say("load/damaged", place, { format: `#found/format-${format}`, detail: "#problem/reader" });
}
