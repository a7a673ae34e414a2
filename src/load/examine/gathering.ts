/** What a reader made of a file in, a place out where all else that stands in the file is gathered, each thing once. */
import type { Location } from "../../model/location.js";
import type { HiddenPart, PartKind } from "../../model/privacy.js";
import type { ReadFile } from "../../model/read-file.js";
import { findLocation } from "../../text/locate.js";

/** Where bytes lie that are to be examined. */
export interface BytesAt {
  readonly kind: PartKind;
  /** How many files this stands in. */
  readonly depth: number;
}

/** Gathers the words in bytes, whatever they are. */
export type ExamineBytes = (bytes: Uint8Array, at: BytesAt, into: Gathering) => Promise<void>;

export interface Gathering {
  /** Notes what stands there, unless it is in the text already, or nobody could read it. */
  readonly add: (kind: PartKind, text: string, location?: Location) => void;
  readonly isRead: (text: string) => boolean;
  /** Where in the file's text this stands, when it stands there once. */
  readonly locate: (text: string) => Location | undefined;
  /** Asks for room to unpack so many bytes of what is packed inside the file; what gets none counts as unexamined. */
  readonly takeBytes: (count: number) => boolean;
  /** Notes that something can't be looked into. */
  readonly miss: () => void;
  readonly finish: () => { readonly hidden: readonly HiddenPart[]; readonly missed: number };
}

/** Bytes of files in files that are unpacked, all together. */
const mostInside = 256 * 2 ** 20;

/** Begins to gather. */
export function startGathering(read: ReadFile): Gathering {
  const texts = listTexts(read);
  const hidden = new Map<string, HiddenPart>();
  let missed = 0;
  let left = mostInside;
  return {
    add: (kind, text, location) => {
      const said = readAs(kind, dropMarks(text));
      if (!wordy.test(said) || texts.has(squeeze(said))) return;
      if (!hidden.has(said)) hidden.set(said, { kind, text: said, ...(location === undefined ? {} : { location }) });
    },
    isRead: (text) => texts.has(squeeze(text)),
    locate: (text) => {
      const at = texts.get(squeeze(text));
      return at === undefined ? undefined : findLocation(read.marks, at);
    },
    takeBytes: (count) => {
      left -= count;
      return left >= 0;
    },
    miss: () => void missed++,
    finish: () => ({ hidden: Array.from(hidden.values()), missed }),
  };
}

/** Every block, cell and line of the text, with where it begins; without a place when it is there more than once. */
function listTexts({ blocks }: ReadFile): ReadonlyMap<string, number | undefined> {
  const texts = new Map<string, number | undefined>();
  const note = (text: string, start: number | undefined): void => {
    const key = squeeze(text);
    texts.set(key, texts.has(key) ? undefined : start);
  };
  for (const block of blocks)
    for (const { text, pieces } of "cells" in block ? block.cells.map(({ passage }) => passage) : [block.passage]) {
      const start = pieces[0]?.start;
      note(text, start);
      if (text.includes("\n")) for (const line of text.split("\n")) note(line, start);
    }
  return texts;
}

const wordy = /[\p{L}\p{N}]/u;
const uneven = /\s{2,}|[^\S ]|^ | $|\u00AD/u;

/** White space and soft hyphens make no other text. */
function squeeze(text: string): string {
  return uneven.test(text) ? text.replaceAll("\u00AD", "").replace(/\s+/gu, " ").trim() : text;
}

/** As a person reads it: an address without its escapes, and a name in which no space could stand. */
function readAs(kind: PartKind, text: string): string {
  if (kind === "label") return text.replace(/(?<=\p{L})_(?=\p{L})/gu, " ");
  return kind === "link" ? text.replace(/(?:%[\da-f]{2})+/giu, readEscapes) : text;
}

function readEscapes(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** What only programs write: moments to the split second, places that Word and LibreOffice name with a number of their own, pictures named by their bytes. */
const marks = [
  /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/gu,
  /(?<!_)_{1,4}(?:Toc|Ref|Hlk|Hlt|MON|RefHeading|RefNumPara|Annotation|DdeLink|Fieldmark|UnoMark|Reference|Numbering|IndexMark)_{0,4}\d[\w.]*/gu,
  /(?<!_)_{1,4}(?:RefHeading|DdeLink|Annotation|Fieldmark|UnoMark)_\w*/gu,
  /(?<![\p{L}\p{N}])[\dA-Fa-f]{20,}(?![\p{L}\p{N}])/gu,
];

/** Leaves out what is no text, and what only a program calls so. */
function dropMarks(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are looked for in order to go
  const said = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, " ");
  return marks.reduce((left, mark) => left.replace(mark, " "), said).trim();
}
