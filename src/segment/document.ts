/** A Document in, its codable segments out, and the text that is kept as context. */
import type { Document } from "../model/document.js";
import type { Message } from "../model/message.js";
import type { ContextPassage, Segment } from "../model/segment.js";
import type { DataType, Period, Study } from "../model/study.js";
import { say } from "../messages/say.js";
import { hashLetters } from "../text/hash.js";
import { findLocation, indexPlaces } from "../text/locate.js";
import { findNearest } from "../text/nearest.js";
import { readUnits } from "../text/read-units.js";
import { countWords } from "../text/words.js";
import type { Draft, Drafts, PlaceOf } from "./draft.js";
import { draftFields } from "./field.js";
import { outlineBlocks } from "./outline.js";
import { draftParagraphs, draftSentences } from "./paragraph.js";
import { findNamedPeriod, findPeriod } from "../text/period.js";
import { draftRows } from "./row.js";
import type { Template } from "./template.js";
import { draftTurns } from "./turn.js";

export interface Segmentation {
  readonly segments: readonly Segment[];
  readonly context: readonly ContextPassage[];
  readonly messages: readonly Message[];
}

const noTemplate: Template = { phrases: [] };

/** Segments a document by the unit of its data type. */
export function segmentDocument(document: Document, study: Study, templates: ReadonlyMap<string, Template>): Segmentation {
  const type = study.types.get(document.type) as DataType;
  const drafts = draftUnits(document, type, templates.get(type.template ?? "") ?? noTemplate);
  const segments = drafts.segments.map((draft, index) => finishSegment(draft, index + 1, document, type, study.periods));
  const periods = type.periodBy === "row" ? checkPeriods(drafts, document, study.periods) : [];
  const context = drafts.context.map(({ passage, reason }) => ({
    documentId: document.id,
    reason,
    text: passage.text,
    ...sourceOf(passage),
  }));
  const messages = [...drafts.messages, ...periods, ...(segments.length === 0 ? [say("load/empty", { file: document.path })] : [])];
  return { segments, context, messages };
}

/** The short hash of a segment's text; how its lines are broken does not count. */
export function hashSegmentText(text: string): string {
  return hashLetters(isEven(text) ? text : text.normalize("NFC").replace(/\s+/gu, " ").trim(), 5);
}

/** Whether it is plain that a text is composed, with nothing but single spaces between its words: most are. */
function isEven(text: string): boolean {
  const units = readUnits(text);
  let before = space;
  for (let at = 0; at < text.length; at++) {
    const unit = units[at] as number;
    if (unit === space ? before === space : !isPlainSign(unit)) return false;
    before = unit;
  }
  return before !== space;
}

const space = 0x20;

/** Signs and letters up to the first combining mark, and the dashes, quotes and dots of print. */
function isPlainSign(unit: number): boolean {
  return (unit > space && unit < 0x7f) || (unit > 0xa0 && unit < 0x300) || (unit >= 0x2010 && unit <= 0x2027);
}

function draftUnits(document: Document, type: DataType, template: Template): Drafts {
  const outline = outlineBlocks(document.blocks);
  const placeOf = placesIn(document);
  switch (type.unit) {
    case "paragraph":
      return draftParagraphs(outline, type);
    case "sentence":
      return draftSentences(outline, type);
    case "turn":
      return draftTurns(outline, type, placeOf);
    case "row":
      return draftRows(outline, type, placeOf);
    case "field":
      return draftFields(outline, type, template, placeOf);
  }
}

function placesIn(document: Document): PlaceOf {
  const locate = indexPlaces(document);
  return (passage) => (passage?.pieces[0] === undefined ? { file: document.path } : locate(passage.pieces[0].start));
}

/** A row that names a period the study has not falls back on its date. */
function checkPeriods({ segments }: Drafts, document: Document, periods: readonly Period[]): readonly Message[] {
  const placeOf = placesIn(document);
  const valid = periods.map(({ id }) => id);
  return segments.flatMap(({ period: value, passage }) => {
    if (value === undefined || findNamedPeriod(periods, value) !== undefined) return [];
    return [say("load/period", placeOf(passage), { value, valid: valid.join(", "), nearest: findNearest(value, valid) ?? "" })];
  });
}

function finishSegment(draft: Draft, ordinal: number, document: Document, type: DataType, periods: readonly Period[]): Segment {
  const hash = hashSegmentText(draft.passage.text);
  const own = draft.period === undefined ? undefined : findNamedPeriod(periods, draft.period);
  const byRow = type.periodBy === "row" && draft.isDated === true;
  const span = sourceOf(draft.passage);
  const location = findLocation(document.marks, span.start);
  const date = byRow ? draft.date : (draft.date ?? document.date);
  return {
    // Joined it takes a third of the memory that it takes as a template, which holds on to its parts.
    id: [document.id, ":s", ordinal, "-", hash].join(""),
    documentId: document.id,
    type: document.type,
    ordinal,
    hash,
    unit: type.unit,
    passage: draft.passage,
    ...span,
    ...(location === undefined ? {} : { location }),
    headings: draft.headings,
    ...(draft.speaker === undefined ? {} : { speaker: draft.speaker }),
    ...(draft.speakerRole === undefined ? {} : { speakerRole: draft.speakerRole }),
    ...(date === undefined ? {} : { date }),
    period: byRow ? findPeriod(periods, draft.date, own) : findPeriod(periods, document.date, document.period),
    attributes: draft.attributes === undefined ? document.attributes : new Map([...document.attributes, ...draft.attributes]),
    words: countWords(draft.passage.text),
  };
}

function sourceOf(passage: Draft["passage"]): { readonly start: number; readonly end: number } {
  return { start: passage.pieces[0]?.start ?? 0, end: passage.pieces.at(-1)?.end ?? 0 };
}
