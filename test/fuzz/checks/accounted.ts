/** No word is lost silently: what stands in a file is in a segment, in the context, in what is known of a document or of the study, or a message says otherwise. */
import type { Document } from "../../../src/model/document.js";
import type { Message } from "../../../src/model/message.js";
import type { Passage } from "../../../src/model/passage.js";
import type { Run } from "../../../src/model/run.js";
import { decodeText } from "../../../src/text/decode.js";
import { isDocument } from "../study.js";
import type { Outcome } from "../outcome.js";
import type { Check } from "./check.js";
import { findMarkup, findNameless } from "./markup.js";
import { listPlainWords } from "./plain-words.js";
import { placeWords, splitWords, type WordPlace } from "./words.js";

export const accounted: Check = {
  name: "no word is lost silently",
  find: (outcome) => {
    const { run, subject } = outcome;
    if (run === undefined) return [];
    const document = run.documents.find(({ path }) => path === subject.path);
    if (!isDocument(subject.path)) return tell(findLostDeclared(outcome, run));
    if (document === undefined) return [];
    const lost = document.isSource ? findLostInText(document, run) : findLostInFile(document, outcome, run);
    return outcome.messages.some((message) => mayExcuse(message, subject.path, document.isSource)) ? [] : tell(lost);
  },
};

function tell(lost: readonly string[]): readonly string[] {
  return lost.length === 0 ? [] : [`${lost.length}: ${lost.slice(0, 8).join(" ")}`];
}

/** What these say of a file that is not text is that something is odd, not that words were left out. */
const noExcuse =
  /^(?:load\/(?:encoding|replacement|named-otherwise|guessed-headings|date|period|same-text|ragged-row|key-twice)|inventory\/.*|segment\/(?:only-.*|no-turns|no-template|question-retyped))$/u;
/** In a text only these say so: subtitles that roll up, and a date that is none. */
const textExcuse = /^load\/(?:repeated-cues|row-date)$/u;

/** Whether a message may be what says of a file that something in it was not read. */
function mayExcuse({ id, file }: Message, path: string, isSource: boolean): boolean {
  return file === path && (isSource ? textExcuse.test(id) : !noExcuse.test(id));
}

/** A date that was read holds its month as a number. */
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15))).flatMap((day) =>
  ["nl", "en"].flatMap((language) =>
    (["short", "long"] as const).map((form) => day.toLocaleDateString(language, { month: form, timeZone: "UTC" })),
  ),
);

/** In a text file each word has a place: it must be covered by what was read there, or be mark-up. */
function findLostInText(document: Document, run: Run): readonly string[] {
  const { text } = document;
  const covered = new Uint8Array(text.length);
  const segments = run.segments.filter(({ documentId }) => documentId === document.id);
  const context = run.context.filter(({ documentId }) => documentId === document.id);
  for (const { passage } of segments) coverPassage(covered, passage);
  for (const { start, end } of context) covered.fill(1, start, end);
  for (const [start, end] of findMarkup(text, document.path, run.study.types.get(document.type)?.unit)) covered.fill(1, start, end);
  const uncovered = placeWords(text).filter(({ start, end }) => covered.subarray(start, end).every((mark) => mark === 0));
  if (uncovered.length === 0) return [];
  const known = new Set(
    segments.flatMap(({ attributes, speaker, headings, date, period }) =>
      [speaker ?? "", ...headings, period, ...(date === undefined ? [] : months), ...attributes.values()].flatMap(splitWords),
    ),
  );
  const beside = listBeside(document);
  return uncovered.filter(({ word }) => !known.has(word) && !beside.has(word)).map(nameWord);
}

const nameWord = ({ word, start }: WordPlace): string => `«${word}» at ${start}`;

/** What is known of a document besides its text; the speakers and headers of its blocks too. */
function listBeside({ title, id, type, period, date, attributes, blocks }: Document): ReadonlySet<string> {
  const own = blocks.flatMap((block) =>
    "cells" in block ? block.cells.map(({ header }) => header) : block.kind === "paragraph" ? [block.speaker ?? ""] : [],
  );
  return new Set([title, id, type, period ?? "", date ?? "", ...attributes.keys(), ...attributes.values(), ...own].flatMap(splitWords));
}

/** A separator stands for what is between its neighbours, and covers nothing. */
function coverPassage(covered: Uint8Array, { text, pieces }: Passage): void {
  for (const [index, { at, start, end }] of pieces.entries()) {
    if (/[^\s|]/u.test(text.slice(at, pieces[index + 1]?.at ?? text.length))) covered.fill(1, start, end);
  }
}

/** In any other file the words that are plainly there must be in the text that was made of it, and every word of that text in what came of it. */
function findLostInFile(document: Document, { subject }: Outcome, run: Run): readonly string[] {
  const kept = new Set([
    ...splitWords(document.text),
    ...listBeside(document),
    ...run.rows.filter(({ document: id }) => id === document.id).flatMap(({ reason }) => splitWords(reason)),
  ]);
  const whole = Array.from(kept).join(" ");
  const unread = listPlainWords(subject.bytes, subject.path).filter((word) => !kept.has(word) && !whole.includes(word));
  return [...unread, ...findLostInText(document, run)];
}

/** What a declaring file says comes back in what the run knows, unless a message names the file. */
function findLostDeclared({ subject, messages }: Outcome, run: Run): readonly string[] {
  // A blank form is only compared with.
  if (subject.path.startsWith("sjablonen/")) return [];
  if (messages.some(({ file, severity }) => file === subject.path && severity !== "info")) return [];
  const decoded = decodeText(subject.bytes);
  if (decoded === undefined) return ["the file is no text, and no message says so"];
  const { codebooks, overrides, participants, wordings, inventory, study } = run;
  const told = JSON.stringify(
    [
      codebooks,
      overrides,
      participants,
      wordings,
      inventory,
      study,
      run.documents.map(({ attributes, title, type }) => [attributes, title, type]),
    ],
    spell,
  );
  const known = new Set(splitWords(told));
  return placeWords(decoded.text)
    .filter(({ word }) => !known.has(word))
    .filter(findNameless(decoded.text, subject.path))
    .map(nameWord);
}

/** Maps and sets are written as lists; escaped letters as themselves. */
function spell(_: string, value: unknown): unknown {
  if (value instanceof Map) return Array.from(value as ReadonlyMap<unknown, unknown>);
  return value instanceof Set
    ? Array.from(value as ReadonlySet<unknown>)
    : typeof value === "string"
      ? value.replace(/["\\]/gu, " ")
      : value;
}
