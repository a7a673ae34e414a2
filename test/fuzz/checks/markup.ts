/** The text of a file in, the stretches of it that are mark-up, addresses or front matter out: words there are read by nobody. Generous, since it excuses. */
import type { Unit } from "../../../src/model/segment.js";
import * as names from "../../../src/text/names.js";
import { splitWords, type WordPlace } from "./words.js";

type Stretch = readonly [start: number, end: number];

const front = [/^---[^\S\n]*\r?\n[\s\S]*?\n---[^\S\n]*(?:\r?\n|$)/gu];
const inMarkdown = [
  ...front,
  /<!--[\s\S]*?(?:-->|$)/gu,
  /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/giu,
  /<[^<>]*>/gu,
  /\]\([^)]*\)?/gu,
  /\]\[[^\]]*\]/gu,
  /^[\s>]*(?:[-*+]\s+)*\[[^\]]+\]:[^\n]*(?:\n[^\n]*)?/gmu,
  /!\[[^\]]*\]/gu,
  /\[\^[^\]]*\]/gu,
  /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(?:`{3,}|~{3,})[^\n]*$/gmu,
  /&[#\w]+;/gu,
];
/** Comment lines above a table. */
const inTable = [/^(?:[^\S\r\n]*(?:#[ \t!][^\r\n]*)?(?:\r\n?|\n))*/gu];
/** Marks, times, notes of the program and styles between the cues of a transcript. */
const inTranscript = [
  /^\s*WEBVTT[^\n]*/gu,
  /^(?:NOTE|STYLE|REGION)\b[\s\S]*?(?:\n\s*\n|$(?![\s\S]))/gmu,
  /^[^\n]*-->[^\n]*$/gmu,
  /^[^\n]*\n(?=[^\n]*-->)/gmu,
  /<[^<>]*>/gu,
  /&[#\w]+;/gu,
];
/** Who speaks, before a colon or a dash, or on a line alone. */
const label = /^[^\S\n]*(?:[^\n:–—-]{1,60}?(?::|\s[–—-]\s)|(?:Interviewer|R\d)[^\S\n]*$)/gmu;

/** Finds what is no text of a document. */
export function findMarkup(text: string, path: string, unit?: Unit): readonly Stretch[] {
  const ending = /^\s*WEBVTT/u.test(text) ? ".vtt" : (/\.[^.]*$/u.exec(path)?.[0].toLowerCase() ?? "");
  const patterns = [...(byEnding.get(ending) ?? front), ...(unit === "turn" ? [label] : [])];
  return patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: found, index }): Stretch => [index, index + found.length]));
}

const byEnding = new Map([
  [".csv", inTable],
  [".tsv", inTable],
  [".md", inMarkdown],
  [".markdown", inMarkdown],
  [".vtt", inTranscript],
  [".srt", inTranscript],
]);

/** The words that files give names with; they come back as what they name. */
const vocabulary = new Set([
  // «Niet bij» stands in no table of names.
  "bij",
  ...Object.values(names)
    .flatMap((table) => (table instanceof Map ? Array.from((table as names.NameTable).keys()) : []))
    .flatMap(splitWords),
]);

/** Whether a word of a declaring file says something: it names nothing, and stands in no comment, heading of parts or address. */
export function findNameless(text: string, path: string): (place: WordPlace) => boolean {
  // What is written above the first code of a codebook is for whoever reads it aloud.
  const intro: readonly Stretch[] = path.endsWith("codebook.md") ? [[0, Math.max(0, text.search(/^##/mu))]] : [];
  // Nothing stands in the header of an inventory without rows, and of what is left out only the reason counts.
  const rows = path.endsWith("inventaris.csv")
    ? Array.from(text.matchAll(/^id\b[^\n]*|^[^\n]*\bnee\b[^\n]*/gmu), ({ 0: found, index }): Stretch => [index, index + found.length])
    : [];
  const excused = [
    ...intro,
    ...rows,
    ...findMarkup(text, path),
    ...Array.from(text.matchAll(/(?:^|\s)#[^\r\n]*/gu), ({ 0: found, index }): Stretch => [index, index + found.length]),
  ];
  return ({ word, start, end }) => !vocabulary.has(word) && !excused.some(([from, to]) => from <= start && end <= to);
}
