/** The text of a document with its blocks, its hidden parts or any other text in, the identifiers in them out, each with its place. */
import type { Block } from "../model/document.js";
import type { Location } from "../model/location.js";
import type { Place } from "../model/message.js";
import type { Passage, Span } from "../model/passage.js";
import type { Identifier, IdentifierClass, PartKind } from "../model/privacy.js";
import type { ReadFile } from "../model/read-file.js";
import { foldKey } from "../text/fold.js";
import { indexPlaces } from "../text/locate.js";
import { findSourceSpan } from "../text/passage.js";
import { detectIdentifiers } from "./detect.js";
import { detectInName } from "./detect-in-name.js";
import type { Detector } from "./identifiers/detector.js";
import { withhold } from "./withhold.js";

/** An identifier with what it says, before it is known whether a person allows it. */
export interface Met {
  readonly class: IdentifierClass;
  readonly part: PartKind;
  readonly place: Place;
  readonly value: string;
  /** Where in its unit it stands, for whoever allows it: another value never stands at the same place. */
  readonly at: string;
}

/** What is looked for. */
export interface Looking {
  readonly detectors: readonly Detector[];
  /** Names by which the study marks its interviewers, folded: no participants, where they stand for who speaks or who typed. */
  readonly interviewers: ReadonlySet<string>;
}

/** Examines all that was read in a file: its text as it is, as a person reads it without its mark-up, and the parts that are hidden. */
export function examineRead(read: ReadFile, path: string, { detectors, interviewers }: Looking): readonly Met[] {
  let findPlace: ((offset: number) => Place) | undefined;
  const locate = (offset: number): Place => (findPlace ??= indexPlaces({ path, ...read }))(offset);
  const found: (Span & Pick<Identifier, "class">)[] = [...detectIdentifiers(read.text, detectors)];
  for (const { passage, before } of listReadable(read)) {
    for (const identifier of detectIdentifiers(`${before}${passage.text}`, detectors)) {
      if (identifier.end <= before.length) continue;
      const start = Math.max(0, identifier.start - before.length);
      const span = findSourceSpan(passage, start, identifier.end - before.length);
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push({ class: identifier.class, ...span });
    }
  }
  const inText = found
    .filter((one) => one.class !== "name" || !isInterviewer(read.text, one, interviewers))
    .sort((a, b) => a.start - b.start)
    .map(({ class: name, start, end }): Met => {
      const { location, ...place } = locate(start);
      return {
        class: name,
        part: "text",
        place: { ...place, ...placeSafely(location, detectors) },
        value: read.text.slice(start, end),
        at: `text ${start}`,
      };
    });
  const told = new Set(inText.map(({ value }) => value));
  const inVoices = listVoices(read).flatMap(({ speaker, at }) =>
    detectIdentifiers(`${speaker}: `, detectors).map(({ class: name, start, end }): Met => {
      const { location, ...place } = locate(at);
      const where: Place = { ...place, ...placeSafely(location, detectors) };
      return { class: name, part: "text", place: where, value: speaker.slice(start, end), at: `voice ${at}` };
    }),
  );
  const inHidden = (read.hidden ?? []).flatMap(({ kind, text, location }, index) =>
    detectIdentifiers(text, detectors).map((identifier): Met => ({
      class: identifier.class,
      part: kind,
      place: { file: path, ...placeSafely(location, detectors) },
      value: text.slice(identifier.start, identifier.end),
      at: `hidden ${index} ${identifier.start}`,
    })),
  );
  const isOwn = ({ class: name, part, value }: Met): boolean =>
    name === "name" && (part === "author" || part === "property") && interviewers.has(foldKey(value));
  const otherVoices = inVoices.filter(({ value }) => !told.has(value) && !interviewers.has(foldKey(value)));
  return [
    ...inText,
    ...examineId(read, detectors).filter(({ value }) => !told.has(value)),
    ...otherVoices,
    ...inHidden.filter((met) => !isOwn(met)),
  ];
}

/** The id is told wherever the document is, and is often made of words with hyphens between them. */
function examineId({ properties }: Pick<ReadFile, "properties">, detectors: readonly Detector[]): readonly Met[] {
  const id = properties.get("id");
  if (id === undefined) return [];
  return detectInName(id.value, detectors).map(({ class: name, start, end }) => {
    return { class: name, part: "text", place: id.place, value: id.value.slice(start, end), at: `id ${start}` };
  });
}

/** Who speaks, by the file itself, and where each of them is first heard. */
function listVoices({ blocks }: Pick<ReadFile, "blocks">): readonly { readonly speaker: string; readonly at: number }[] {
  const voices = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.speaker === undefined || voices.has(block.speaker)) continue;
    voices.set(block.speaker, findSourceSpan(block.passage, 0, 1).start);
  }
  return Array.from(voices, ([speaker, at]) => ({ speaker, at }));
}

/** Whether a name stands for who speaks and is that of an interviewer: at the start of a line before a colon or a time, or in the tag of a voice. */
function isInterviewer(text: string, { start, end }: Span, interviewers: ReadonlySet<string>): boolean {
  if (!interviewers.has(foldKey(text.slice(start, end)))) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  return /<v(?:\.[^\s>]*)?\s+$/u.test(before)
    ? after.startsWith(">")
    : /(?:^|\n)[\s>*_[(-]*$/u.test(before) && /^[*_\])]*\s*(?:[:([]|\d)/u.test(after);
}

interface Readable {
  readonly passage: Passage;
  /** What tells the meaning of the passage and stands elsewhere: the header of a column. */
  readonly before: string;
}

/** What reads otherwise than it is written: passages with mark-up in them, and cells below their header. */
function* listReadable({ text, blocks }: Pick<ReadFile, "text" | "blocks">): Iterable<Readable> {
  for (const block of blocks) {
    yield* listOwn(block, text);
    if (block.kind !== "row") continue;
    for (const { header, passage } of block.cells) if (header !== "") yield { passage, before: `${header.trim()}: ` };
  }
}

function* listOwn(block: Block, text: string): Iterable<Readable> {
  for (const passage of "cells" in block ? block.cells.map((cell) => cell.passage) : [block.passage]) {
    const { start, end } = findSourceSpan(passage, 0, passage.text.length);
    if (text.slice(start, end) !== passage.text) yield { passage, before: "" };
  }
}

/** The name of a sheet may be somebody's. */
function placeSafely(location: Location | undefined, detectors: readonly Detector[]): { readonly location?: Location } {
  if (location === undefined) return {};
  if (location.sheet === undefined) return { location };
  return { location: { ...location, sheet: withhold(location.sheet, detectIdentifiers(location.sheet, detectors)) } };
}
