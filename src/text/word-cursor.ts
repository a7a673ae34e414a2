/** A text in, its words one by one out, without a string for any of them; a text with strange units is given up. */
import { listUnits, unit } from "./letters.js";
import { readUnits } from "./read-units.js";
import { hashUnit } from "./vocabulary.js";

/** Longer than any word: a longer one is as strange as a strange unit. */
const longest = 256;

/** The word a cursor stands at. */
export interface WordCursor {
  readonly text: string;
  /** All units of the text. */
  readonly source: Uint16Array;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Whether a hyphen joins it to the word before. */
  joined: boolean;
  /** Its exact form: lower case, accents kept. */
  readonly units: Uint16Array;
  length: number;
  hash: number;
  /** Set when the text can't be read this way; words that were given so far are right. */
  isStrange: boolean;
}

const units = new Uint16Array(longest);

/** Opens a text before its first word. There is one place for the form, and one for the units of the text, so only one cursor may be at work at a time. */
export function openWords(text: string): WordCursor {
  return { text, source: readUnits(text), start: 0, end: -2, joined: false, units, length: 0, hash: 0, isStrange: false };
}

/** Goes to the next word, if there is one. */
export function nextWord(cursor: WordCursor): boolean {
  const { text, source } = cursor;
  const kinds = listUnits();
  let at = Math.max(0, cursor.end);
  let kind: number = unit.apart;
  for (; at < text.length; at++) {
    kind = kinds[source[at] as number] as number;
    if (kind > unit.lastMark || kind === unit.strange) break;
  }
  if (at === text.length) return false;
  const start = at;
  let length = 0;
  let hash = 0;
  for (; at < text.length && length < longest; at++) {
    kind = kinds[source[at] as number] as number;
    if (kind <= unit.lastMark) {
      if (kind !== unit.apostrophe) break;
      const next = kinds[source[at + 1] as number] as number;
      if (next <= unit.lastMark) {
        if (next === unit.strange) kind = next;
        break;
      }
      kind = 0x27;
    }
    units[length++] = kind;
    hash = hashUnit(hash, kind);
  }
  if (kind === unit.strange || length === longest || (kind === unit.hyphen && endsLine(text, at + 1))) {
    cursor.isStrange = true;
    return false;
  }
  cursor.joined = start === cursor.end + 1 && (kinds[source[cursor.end] as number] as number) === unit.hyphen;
  cursor.start = start;
  cursor.end = at;
  cursor.length = length;
  cursor.hash = hash;
  return true;
}

/** Whether nothing but space stands before the end of the line: what is before may be half a word. */
function endsLine(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) >= 0xa0) {
    const code = text.charCodeAt(at++);
    if (code === 0x0a || code === 0x0d) return true;
  }
  return false;
}
