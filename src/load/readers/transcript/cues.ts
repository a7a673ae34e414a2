/** The lines of a VTT or SRT file in, its cues and notes out in their order; text that stands under no time is kept, and pointed out. */
import type { Line } from "../../../text/split-lines.js";
import { mayBeTimes, readTimes, type Times } from "./times.js";

export interface Cue extends Partial<Times> {
  /** The line of its times; without times its first line of text. */
  readonly head: Line;
  /** What is said. */
  readonly lines: readonly Line[];
  /** Why it has no times. */
  readonly problem?: "malformed" | "none";
}

export interface CueFile {
  readonly cues: readonly Cue[];
  /** The header behind WEBVTT, notes, and numbers that belong to no cue: nobody says them. */
  readonly notes: readonly (readonly Line[])[];
  readonly hasHeader: boolean;
}

const header = /^\s*\uFEFF?WEBVTT(?=\s|$)/u;
const note = /^NOTE(?:\s|$)/u;
/** How the cues look, which nobody says. */
const looks = /^(?:STYLE|REGION)\s*$/u;
const number = /^\s*\d+\s*$/u;
/** The name that Teams gives a cue: 7f3c2a10-…/12-0. */
const longName = /^\s*[\da-f]{8}-[\da-f-]{20,}(?:\/[\d-]+)?\s*$/iu;

/** Lists the cues; a missing number, empty line or header makes no difference. */
export function listCues(lines: readonly Line[]): CueFile {
  const cues: Cue[] = [];
  const notes: (readonly Line[])[] = [];
  let at = lines.findIndex(({ text }) => text.trim() !== "");
  if (at < 0) return { cues, notes, hasHeader: false };
  const first = lines[at] as Line;
  const title = header.exec(first.text)?.[0].length;
  if (title !== undefined) {
    const end = findEnd(lines, at + 1);
    notes.push([{ ...first, start: first.start + title, text: first.text.slice(title) }, ...lines.slice(at + 1, end)]);
    at = end;
  }
  while (at < lines.length) {
    const line = lines[at] as Line;
    if (line.text.trim() === "") {
      at++;
      continue;
    }
    const headAt = isHead(line) ? at : isHead(lines[at + 1]) ? at + 1 : undefined;
    const end = findEnd(lines, (headAt ?? at) + 1);
    const block = lines.slice(headAt === undefined ? at : headAt + 1, end);
    if (headAt !== undefined) cues.push(readCue(lines[headAt] as Line, block));
    else if (note.test(line.text) || (block.length === 1 && number.test(line.text))) notes.push(block);
    else if (!looks.test(line.text)) cues.push({ head: line, lines: block, problem: "none" });
    at = end;
  }
  return { cues, notes, hasHeader: title !== undefined };
}

function readCue(head: Line, lines: readonly Line[]): Cue {
  const times = readTimes(head.text);
  return times === undefined ? { head, lines, problem: "malformed" } : { head, lines, ...times };
}

/** Where a block ends: at an empty line, or at the next cue where somebody forgot the empty line. */
function findEnd(lines: readonly Line[], from: number): number {
  let at = from;
  for (; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    if (isBlank(text, at === from) || isHead(lines[at])) break;
    if ((number.test(text) || longName.test(text)) && isHead(lines[at + 1])) break;
  }
  return at;
}

/** Captions that roll up begin with a line of one space, which is theirs. */
function isBlank(line: string, isFirst: boolean): boolean {
  return line.trim() === "" && !(isFirst && line !== "");
}

function isHead(line: Line | undefined): boolean {
  return line !== undefined && mayBeTimes(line.text);
}
