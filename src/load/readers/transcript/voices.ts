/** The lines of a cue in, what is said in it out by voice: tags gone, entities as the characters they stand for. */
import type { Passage } from "../../../model/passage.js";
import { joinPassages, takePassage, trimPassage } from "../../../text/passage.js";
import type { Line } from "../../../text/split-lines.js";

export interface Voice {
  /** Who speaks, where the cue says so. */
  readonly speaker?: string;
  readonly passage: Passage;
}

/** The tags and marks of VTT and SRT; what else stands between < and > is somebody's text, such as <onverstaanbaar>. */
const markup =
  /<(\/?)(v|c|i|b|u|s|em|strong|font|lang|ruby|rt|span)([.\s][^<>]*)?>|<\d{1,4}:[\d:.,]+>|<br\s*\/?>|\{\\[^{}]*\}|\{\/?[biu]\}|&(amp|lt|gt|quot|apos|nbsp|lrm|rlm|#\d{1,7}|#x[\da-f]{1,6});/giu;

const characters = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00A0"],
  // Marks of direction are no text.
  ["lrm", ""],
  ["rlm", ""],
]);

/** Reads the voices of a cue; the words of each stand where they stand in the file. */
export function readVoices(text: string, lines: readonly Line[]): readonly Voice[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const voices: Voice[] = [];
  let speaker: string | undefined;
  let parts: Passage[] = [];
  const close = (): void => {
    const passage = trimPassage(joinPassages(parts, ""));
    if (passage.text !== "") voices.push({ passage, ...(speaker === undefined ? {} : { speaker }) });
    parts = [];
  };
  let from = first.start;
  for (const match of text.slice(first.start, last.end).matchAll(markup)) {
    const at = first.start + match.index;
    const [whole, slash, tag, attributes, entity] = match;
    parts.push(takePassage(text, from, at));
    from = at + whole.length;
    if (tag?.toLowerCase() === "v") {
      close();
      speaker = slash === "" ? readName(attributes ?? "") : undefined;
    } else if (entity !== undefined) parts.push({ text: decodeEntity(entity, whole), pieces: [{ at: 0, start: at, end: from }] });
    else if (/^<br/iu.test(whole)) parts.push({ text: "\n", pieces: [{ at: 0, start: at, end: from }] });
  }
  parts.push(takePassage(text, from, last.end));
  close();
  return voices;
}

/** `<v.loud Spreker 2>`: classes say nothing of who it is. */
function readName(attributes: string): string | undefined {
  const name = attributes
    .replace(/^\.\S*/u, "")
    .replace(markup, (whole, _slash, _tag, _attributes, entity?: string) => (entity === undefined ? whole : decodeEntity(entity, whole)))
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/\s*:$/u, "");
  return name === "" ? undefined : name;
}

/** A number that stands for no character stays as it is written. */
function decodeEntity(entity: string, written: string): string {
  const named = characters.get(entity.toLowerCase());
  if (named !== undefined) return named;
  const code = /^#x/iu.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  const isCharacter = code >= 32 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff) && (code < 127 || code > 159);
  return isCharacter ? String.fromCodePoint(code) : written;
}
