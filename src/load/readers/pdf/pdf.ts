/** The bytes of a PDF with a text layer in, its headings, paragraphs, items and notes out, in the order of reading. */
import type { Message } from "../../../model/message.js";
import type { HiddenPart } from "../../../model/privacy.js";
import type { Property, ReadFile, Refusal } from "../../../model/read-file.js";
import { say } from "../../../messages/say.js";
import { composeFile, type ComposedBlock } from "../compose.js";
import { makeBlocks } from "./blocks.js";
import { setFurnitureApart, type Sorted } from "./furniture.js";
import { isDirectoryDamaged, measureStreams } from "./guard.js";
import { layOut } from "./lay-out.js";
import { listPages } from "./list-pages.js";
import { setNotesApart } from "./notes.js";
import { readPages, type OpenedPdf, type ReadPage } from "./pages.js";
import { findBodySize, joinParagraphs, readLine } from "./paragraphs.js";
import { isGibberish, measureUnreadable, mostUnreadable, someUnreadable, tellOrder } from "./trust.js";
import { learnJoining } from "./words.js";

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array, path: string): Promise<ReadFile | Refusal> {
  const place = { file: path };
  const streams = measureStreams(bytes);
  if (streams.areTooLarge) return { refused: say("load/pdf-too-large", place) };
  const read = await readPages(bytes, path);
  if ("refused" in read) return read;
  const pages = read.pages.map(layOut);
  if (pages.every((lines) => lines.length === 0)) {
    const isMute = read.pages.some(({ content }) => content.hasMuteText);
    return { refused: isMute ? say("load/pdf-letters-lost", place) : say("load/pdf-no-text", place, { count: pages.length }) };
  }
  const texts = pages.map((lines) => lines.map(({ text }) => text));
  if (measureUnreadable(texts.flat()) > mostUnreadable) return { refused: say("load/pdf-letters-lost", place) };
  const messages = [
    ...(isDirectoryDamaged(bytes) ? [say("load/pdf-repaired", place)] : []),
    ...(streams.damaged === 0 ? [] : [say("load/pdf-damaged", place, { count: streams.damaged })]),
    ...read.messages,
    ...tellLetters(read.pages, texts, path),
    ...tellOrder(pages, read.pages, path),
    ...tellFound(read, path),
  ];
  const fileProperties = new Map<string, Property>(read.title === undefined ? [] : [["titel", { value: read.title, place }]]);
  const sorted = setFurnitureApart(pages);
  const file = composeFile({ path, blocks: readBlocks(sorted, read.pages), messages, fileProperties });
  return "refused" in file ? file : { ...file, hidden: listHidden(sorted, read.pages) };
}

/** Heads and feet but for the first of a kind, and what a page draws outside its edges. */
function listHidden({ repeated }: Sorted, read: readonly ReadPage[]): readonly HiddenPart[] {
  return [
    ...repeated.map(({ text, page }): HiddenPart => ({ kind: "header", text, location: { page } })),
    ...read.flatMap(({ content: { outside, number } }): readonly HiddenPart[] =>
      outside === undefined ? [] : [{ kind: "hidden", text: outside, location: { page: number } }],
    ),
  ];
}

/** What runs on is joined over pages; all else comes behind what begins on its page. */
function readBlocks({ lines: running, furniture }: Sorted, read: readonly ReadPage[]): readonly ComposedBlock[] {
  const bodySize = findBodySize(running);
  const { lines, notes } = setNotesApart(running, bodySize);
  const join = learnJoining(
    running.flatMap(({ text }) => text.split("\n")),
    new Set(read.flatMap(({ content }) => Array.from(content.softHyphens))),
  );
  const numbers = new Set(notes.map(({ number }) => number));
  const blocks = makeBlocks(joinParagraphs(lines, join, numbers), bodySize);
  const noted = notes.map(({ number, text, page }, index): ComposedBlock => {
    const location = { page, part: "footnote" as const, number: /^\d+$/u.test(number) ? Number(number) : index + 1 };
    return { kind: "paragraph", style: "note", text: join(text), location };
  });
  const asides = [
    ...furniture.map((line) => ({ text: join([readLine(line, numbers)]), location: { page: line.page } })),
    ...read.flatMap(({ content: { number, slanted, hidden }, extras }) => [
      ...slanted.map((text) => ({ text: join([text]), location: { page: number } })),
      ...(hidden.length === 0 ? [] : [{ text: join(hidden), location: { page: number } }]),
      ...extras.comments.map((text, index) => ({ text, location: { page: number, part: "comment" as const, number: index + 1 } })),
    ]),
  ];
  return [...blocks, ...noted, ...asides.map((aside): ComposedBlock => ({ kind: "aside", ...aside }))].toSorted(
    (a, b) => (a.location?.page ?? 0) - (b.location?.page ?? 0),
  );
}

function tellLetters(read: readonly ReadPage[], texts: readonly (readonly string[])[], file: string): readonly Message[] {
  const unreadable = read.flatMap(({ content }, index) =>
    content.hasMuteText || measureUnreadable(texts[index] ?? []) > someUnreadable ? [content.number] : [],
  );
  return [
    ...(unreadable.length === 0 ? [] : [say("load/pdf-letters", { file }, { pages: listPages(unreadable) })]),
    ...(isGibberish(texts.flat()) ? [say("load/pdf-gibberish", { file })] : []),
  ];
}

/** What was set apart or comes from elsewhere than the page itself. */
function tellFound({ pages }: OpenedPdf, file: string): readonly Message[] {
  const pagesWith = (test: (page: ReadPage) => boolean): readonly number[] => pages.filter(test).map(({ content }) => content.number);
  const sum = (count: (page: ReadPage) => number): number => pages.reduce((total, page) => total + count(page), 0);
  const recognised = pagesWith(({ content }) => content.isRecognised);
  const slanted = pagesWith(({ content }) => content.slanted.length > 0);
  const outside = pagesWith(({ content }) => content.outside !== undefined);
  const hidden = pagesWith(({ content }) => content.hidden.length > 0);
  const fields = sum(({ extras }) => extras.fields.length);
  const ticked = sum(({ extras }) => extras.ticked);
  const comments = sum(({ extras }) => extras.comments.length);
  return [
    ...(recognised.length === 0 ? [] : [say("load/pdf-recognised", { file }, { pages: listPages(recognised) })]),
    ...(slanted.length === 0 ? [] : [say("load/pdf-slanted", { file }, { pages: listPages(slanted) })]),
    ...(outside.length === 0 ? [] : [say("load/pdf-outside", { file }, { pages: listPages(outside) })]),
    ...(hidden.length === 0 ? [] : [say("load/pdf-hidden", { file }, { pages: listPages(hidden) })]),
    ...(fields === 0 ? [] : [say("load/pdf-fields", { file }, { count: fields })]),
    ...(ticked === 0 ? [] : [say("load/pdf-ticked", { file }, { count: ticked })]),
    ...(comments === 0 ? [] : [say("load/pdf-comments", { file }, { count: comments })]),
  ];
}
