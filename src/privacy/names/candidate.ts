/** A text and the place of a capital in, what may be a name there out, with the words that stand before it. */
import { titles } from "./cues.js";
import { isFirstName } from "./non-names.js";
import { smallPrefixes } from "./prefixes.js";
import { readRun, type NameRun } from "./read-run.js";

export interface Before {
  /** As written, without what stands behind it. */
  readonly word: string;
  /** What stands between the word and the name. */
  readonly gap: string;
  readonly start: number;
}

export interface Candidate extends NameRun {
  readonly text: string;
  /** With the small prefixes before it: van der Berg. */
  readonly start: number;
  /** Prefixes in small letters before the capital, those that are taken into the name. */
  readonly small: string;
  readonly first: string;
  readonly before: Before;
}

const preposition = /^(?:van|in|op|aan|bij)$/u;
/** Whose van is mostly not of a name: de juf van Noor. */
const teachers = /^(?:juf|juffrouw|meester)$/iu;
const widest = 14;
const longest = 40;

export function readCandidate(text: string, at: number): Candidate | undefined {
  const run = readRun(text, at);
  if (run === undefined) return undefined;
  const first = run.parts[0] as string;
  const own = text.charAt(at - 1) === "'" && /(?:^|[^\p{L}])[dl]'$/u.test(text.slice(Math.max(0, at - 3), at)) ? at - 2 : at;
  let [start, before, small] = [own, readBefore(text, own), ""];
  while (isPrefix(before, small)) {
    small = `${before.word} ${small}`.trimEnd();
    start = before.start;
    before = readBefore(text, start);
  }
  // Before initials, or a first name alone, van is a word as any other.
  const isWord =
    run.initials !== "" ||
    (small === "van" && isFirstName(first) && (!titles.has(before.word.toLowerCase()) || teachers.test(before.word)));
  const { end, initials, parts, prefixBefore, prefixInside } = run;
  return { end, initials, parts, prefixBefore, prefixInside, text, start: isWord ? own : start, small, first, before };
}

/** Up to the word before that; few cues look as far. */
export function readFurther({ text, before }: Candidate): Before {
  return readBefore(text, before.start);
}

/** In, op and aan are prefixes only before another one: in 't Veld. */
function isPrefix({ word, gap }: Before, small: string): boolean {
  return (smallPrefixes.has(word) || (small !== "" && preposition.test(word))) && /^(?: | ?\n[> ]{0,4})$/u.test(gap) && small.length < 8;
}

/** Reads the word before a place, over spaces, marks and one stop. */
function readBefore(text: string, at: number): Before {
  let end = at;
  while (end > 0 && at - end < widest && !isWordUnit(text, end - 1)) end--;
  let start = end;
  while (start > 0 && end - start < longest && isWordUnit(text, start - 1)) start--;
  return { word: text.slice(start, end), gap: text.slice(end, at), start };
}

/** Letters, digits, and a hyphen or apostrophe with a letter behind it. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 39 || code === 45) return isLetter(text.charCodeAt(at + 1));
  return isLetter(code) || (code > 47 && code < 58);
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 191 && code < 8192);
}
