/** A paragraph in, the offsets at which the Unicode rules for sentences break it out; nothing when a unit in it is not one of the usual. */
import { readUnits } from "./read-units.js";

/** What a unit is to those rules. */
const kind = {
  strange: 0,
  other: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  stop: 5,
  question: 6,
  close: 7,
  space: 8,
  goesOn: 9,
  unsure: 10,
} as const;

let known: Uint8Array | undefined;

function listKinds(): Uint8Array {
  return (known ??= makeKinds());
}

function makeKinds(): Uint8Array {
  const kinds = new Uint8Array(0x1_0000);
  kinds.fill(kind.other, 0x01, 0x7f);
  kinds.fill(kind.other, 0xa1, 0xc0);
  kinds.fill(kind.lower, 0x61, 0x7b);
  kinds.fill(kind.upper, 0x41, 0x5b);
  kinds.fill(kind.digit, 0x30, 0x3a);
  kinds.fill(kind.space, 0x2002, 0x200b);
  for (let code = 0xc0; code < 0x180; code++) {
    const letter = String.fromCharCode(code);
    kinds[code] = letter === letter.toLowerCase() ? kind.lower : kind.upper;
  }
  const lists: readonly (readonly [number, string])[] = [
    [kind.other, "\u00d7\u00f7\u2010\u2011\u2022\u2030\u2032\u20ac"],
    [kind.lower, "\u00b5"],
    [kind.stop, ".\u2026"],
    [kind.question, "!?"],
    [kind.close, "\"'()[]{}\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a"],
    [kind.space, "\t\n\v\f\r \u00a0\u202f"],
    [kind.goesOn, ",:-\u2013\u2014"],
    // Unicode changed its mind about it.
    [kind.unsure, ";"],
    [kind.strange, "\u00aa\u00ad\u00ba"],
  ];
  for (const [one, units] of lists) for (const unit of units) kinds[unit.charCodeAt(0)] = one;
  return kinds;
}

/** Small letters that stand for a word, and are read as capitals before one: 's Avonds. */
const clitics = "kmnrst";

/** Finds the breaks of a paragraph as `Intl.Segmenter` does when line ends are spaces and … is a stop. */
export function findUsualBreaks(text: string): readonly number[] | undefined {
  const kinds = listKinds();
  const units = readUnits(text);
  const breaks: number[] = [];
  for (let at = 0; at < text.length;) {
    const found = findKind(kinds, units, at);
    if (found === kind.strange) return undefined;
    if (found !== kind.stop && found !== kind.question) {
      at++;
      continue;
    }
    const next = skipEnd(kinds, units, at + 1);
    const breaksOff = next < text.length && isBreak(kinds, units, text, at, next);
    if (breaksOff === undefined) return undefined;
    if (breaksOff) breaks.push(next);
    at = next;
  }
  return breaks;
}

/** Goes past the quotes and brackets that close a sentence, and the space behind them. */
function skipEnd(kinds: Uint8Array, units: Uint16Array, from: number): number {
  let at = from;
  while (findKind(kinds, units, at) === kind.close) at++;
  while (findKind(kinds, units, at) === kind.space) at++;
  return at;
}

/** Rules SB6 to SB11 of Unicode Standard Annex 29, for the stop at `at` and what follows it at `next`. */
function isBreak(kinds: Uint8Array, units: Uint16Array, text: string, at: number, next: number): boolean | undefined {
  const follows = findKind(kinds, units, next);
  if (follows === kind.strange || follows === kind.unsure) return undefined;
  if (follows === kind.stop || follows === kind.question || follows === kind.goesOn) return false;
  if (findKind(kinds, units, at) === kind.question) return true;
  if (next === at + 1) {
    if (follows === kind.digit) return false;
    const before = at === 0 ? kind.other : findKind(kinds, units, at - 1);
    if (follows === kind.upper && (before === kind.lower || before === kind.upper)) return false;
  }
  for (let ahead = next; ahead < text.length; ahead++) {
    const one = findKind(kinds, units, ahead);
    if (one === kind.strange) return undefined;
    if (one === kind.lower) return isClitic(text, ahead);
    if (one === kind.upper || one === kind.stop || one === kind.question) return true;
  }
  return true;
}

/** Whether a small letter is one that is read as a capital. */
export function isClitic(text: string, at: number): boolean {
  return clitics.includes(text.charAt(at)) && /^\s['‘’].\s\p{Lu}/u.test(text.slice(Math.max(0, at - 2), at + 3)) && at >= 2;
}

/** Behind the last unit there is a zero, which is strange. */
function findKind(kinds: Uint8Array, units: Uint16Array, at: number): number {
  const code = units[at] as number;
  if (code === 0x2026 && (units[at + 1] === 0x29 || units[at + 1] === 0x5d)) return kind.other;
  return kinds[code] as number;
}
