/** A text and a unit in, the document, its segments and its context out, by the real loader; for the tests of loading and segmenting. */
import { loadDocument } from "../../src/load/document.js";
import { readMarkdown } from "../../src/load/readers/markdown.js";
import type { Document } from "../../src/model/document.js";
import type { InventoryEntry } from "../../src/model/inventory.js";
import type { Message } from "../../src/model/message.js";
import type { ContextPassage, Segment, Unit } from "../../src/model/segment.js";
import type { DataType, Period, Study } from "../../src/model/study.js";
import type { SourceFile } from "../../src/model/source.js";
import { segmentDocument } from "../../src/segment/document.js";
import { readTemplate } from "../../src/segment/template.js";
import { strictPrivacy } from "../privacy/settings.js";

export const periods: readonly Period[] = [
  { id: "p1", label: "periode 1", from: "2024-01-01", to: "2024-06-30" },
  { id: "p2", label: "periode 2", from: "2024-07-01", to: "2024-12-31" },
];

export interface Given extends Partial<Omit<DataType, "unit" | "id">> {
  /** Its ending chooses the reader. */
  readonly path?: string;
  /** The text of the blank form. */
  readonly form?: string;
  readonly entry?: Partial<InventoryEntry>;
}

export interface Segmented {
  readonly document: Document;
  readonly segments: readonly Segment[];
  readonly context: readonly ContextPassage[];
  readonly messages: readonly Message[];
}

export function makeStudy(unit: Unit, given: Given = {}): Study {
  const { path: _path, form: _form, entry: _entry, ...special } = given;
  const type: DataType = {
    id: "soort",
    codebook: "boek",
    unit,
    periodBy: "document",
    codedSpeakers: ["deelnemer"],
    interviewers: [],
    textColumns: [],
    ...(given.form === undefined ? {} : { template: "form.md" }),
    ...special,
  };
  return {
    title: "t",
    language: "nl",
    periods,
    types: new Map([["soort", type]]),
    comparison: { minDocuments: 3, minSegments: 30, alpha: 0.05 },
    negation: { words: [], window: 3 },
    wideCsv: "plain",
    privacy: strictPrivacy,
  };
}

/** Segments a text; it fails when the text is refused. */
export function segmentText(text: string, unit: Unit, given: Given = {}): Segmented {
  return segmentFile({ path: given.path ?? "corpus/d.md", bytes: new TextEncoder().encode(text) }, unit, given);
}

/** Segments a file, as it was read when it is a heavy one; it fails when it is refused. */
export function segmentFile(file: SourceFile, unit: Unit, given: Given = {}): Segmented {
  const study = makeStudy(unit, given);
  const entry = {
    line: 2,
    id: "d",
    path: "",
    included: true,
    reason: "",
    ...given.entry,
    attributes: new Map([["type", "soort"], ...(given.entry?.attributes ?? [])]),
  };
  const loaded = loadDocument(file, study, entry);
  if (!("document" in loaded)) throw new Error(`no document: ${JSON.stringify(loaded)}`);
  const templates = new Map(given.form === undefined ? [] : [["form.md", readTemplate(readBlocks(given.form))] as const]);
  const { segments, context, messages } = segmentDocument(loaded.document, study, templates);
  return { document: loaded.document, segments, context, messages: [...loaded.messages, ...messages] };
}

export function readBlocks(markdown: string): Document["blocks"] {
  const read = readMarkdown(markdown, "form.md");
  if ("refused" in read) throw new Error(read.refused.id);
  return read.blocks;
}

/** The texts of the segments. */
export function listTexts({ segments }: Segmented): readonly string[] {
  return segments.map(({ passage }) => passage.text);
}

/** The context as `reason: text`. */
export function listContext({ context }: Segmented): readonly string[] {
  return context.map(({ reason, text }) => `${reason}: ${text}`);
}

/** Messages as `id line:column`. */
export function listMessages(messages: readonly Message[]): readonly string[] {
  return messages.map(({ id, line, column }) =>
    [id, line === undefined ? undefined : `${line}:${column}`].filter((part) => part !== undefined).join(" "),
  );
}
