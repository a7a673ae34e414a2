/** The bytes of a Word file in, its text with headings, lists, quotes, tables and notes out, or why it could not be read. */
import type { Location } from "../../../model/location.js";
import type { ReadFile, Refusal } from "../../../model/read-file.js";
import { say } from "../../../messages/say.js";
import { settleBoldLines } from "../bold-lines.js";
import { tellUnread } from "../unread.js";
import { composeFile, type ComposedBlock, toText } from "../compose.js";
import { openPackage } from "../package/zip.js";
import { arrangeBody } from "./arrange.js";
import { readWholeText } from "./flow-text.js";
import { gatherNotes, listNotes, type NoteKind } from "./notes.js";
import { findParts, type Parts } from "./parts.js";
import { readProperties } from "./properties.js";
import { readFlow, readPart, type Source } from "./read-flow.js";
import { readStyles } from "./styles.js";
import { startTally } from "./unread.js";

/** Reads a Word file, also one with macros and a template: the text as it is when all tracked changes are accepted. */
export async function readDocx(bytes: Uint8Array, path: string): Promise<ReadFile | Refusal> {
  const parts = await findParts(await openPackage(bytes));
  if (parts === undefined) return { refused: say("load/no-body", { file: path }) };
  const findStyle = readStyles((await parts.read("styles"))[0]);
  const tally = startTally();
  const deletedNotes = new Set<string>();
  const source: Source = { findStyle, tally, deletedNotes, locate: (paragraph) => ({ paragraph }) };
  const body = readPart(parts.main, "w:document", source);
  if (body === undefined) return { refused: say("load/no-body", { file: path }) };
  const notes = gatherNotes(await listAllNotes(parts), deletedNotes, (note, part, number) =>
    readFlow(note, { ...source, locate: () => ({ part, number }) }),
  );
  const { blocks, guessed } = settleBoldLines(arrangeBody(body, { findStyle, notes, tally }), toText);
  const furniture = await readFurniture(parts, source);
  const { longHeadings } = tally;
  const missingNotes = notes.countMissing();
  return composeFile({
    path,
    blocks: [...blocks, ...furniture],
    messages: [
      ...tellUnread({ ...tally, guessed }, path),
      ...(missingNotes === 0 ? [] : [say("load/missing-notes", { file: path }, { count: missingNotes })]),
      ...(longHeadings === 0 ? [] : [say("load/long-headings", { file: path }, { count: longHeadings })]),
    ],
    fileProperties: readProperties(await parts.readProperties("core-properties"), await parts.readProperties("custom-properties"), path),
  });
}

async function listAllNotes(parts: Parts): Promise<Parameters<typeof gatherNotes>[0]> {
  const of = async (kind: NoteKind): Promise<[NoteKind, ReturnType<typeof listNotes>]> => [
    kind,
    listNotes((await parts.read(`${kind}s`))[0], kind),
  ];
  return new Map([await of("footnote"), await of("endnote"), await of("comment")]);
}

/** What stands above and below every page; the same on other pages is said once. */
async function readFurniture(parts: Parts, source: Source): Promise<readonly ComposedBlock[]> {
  const blocks: ComposedBlock[] = [];
  for (const [part, root] of [
    ["header", "w:hdr"],
    ["footer", "w:ftr"],
  ] as const) {
    const location: Location = { part };
    const parsed = (await parts.read(part)).map((bytes) => readPart(bytes, root, { ...source, locate: () => location }) ?? []);
    const unique = new Set(parsed.map(readWholeText));
    for (const text of unique) if (text !== "") blocks.push({ kind: "aside", text, location });
  }
  return blocks;
}
