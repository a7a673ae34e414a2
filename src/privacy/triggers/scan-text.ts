/** A folded text in, where in it something stands that a detector looks for out, found in one pass. */
import { addLetter, makeTable, mostLists, placeInTable, type BeginningTable } from "./beginnings.js";

export interface Scan {
  readonly text: string;
  /** Where each group of digits begins. */
  readonly digits: readonly number[];
  /** How many digits there are. */
  readonly digitCount: number;
  /** Where the first capital stands of each stretch of ASCII letters, and any other capital. */
  readonly capitals: readonly number[];
  /** Where a word of each list may begin. */
  readonly words: readonly (readonly number[])[];
}

/** Where in a text something may begin, in order: there may be too many places, and never one too few. */
export type Trigger = (scan: Scan) => readonly number[];

/** A text in which identifiers are looked for. */
export interface Scanned {
  readonly text: string;
  /** The only places where something is looked for that has this trigger. */
  readonly places: (trigger: Trigger) => readonly number[];
}

const lists: (readonly string[])[] = [];
let table: BeginningTable | undefined;

/** Where one of these words may begin, in a word too; what is no letter counts as one, and of a long word its first four letters. */
export function atWords(words: readonly string[]): Trigger {
  const number = lists.push(words) - 1;
  if (number >= mostLists) throw new RangeError("too many lists of words for the table");
  table = undefined;
  return (scan) => scan.words[number] as readonly number[];
}

export function scanText(text: string): Scanned {
  let scan: Scan | undefined;
  return { text, places: (trigger) => trigger((scan ??= findPlaces(text, (table ??= makeTable(lists))))) };
}

export function findPlaces(text: string, beginnings: BeginningTable): Scan {
  const digits: number[] = [];
  let digitCount = 0;
  const capitals: number[] = [];
  const words: number[][] = Array.from({ length: mostLists }, () => []);
  let letters = 0;
  let isDigit = false;
  let hasCapital = false;
  for (let at = 0; at < text.length + 3; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    letters = addLetter(letters, code);
    const found = beginnings[placeInTable(letters)] as number;
    if (at > 2) for (let left = found; left > 0; left &= left - 1) (words[31 - Math.clz32(left & -left)] as number[]).push(at - 3);
    if (code > 96 && code < 123) isDigit = false;
    else if (code > 47 && code < 58) {
      if (!isDigit) digits.push(at);
      digitCount++;
      isDigit = true;
      hasCapital = false;
    } else {
      isDigit = false;
      if (code > 64 && code < 91) {
        if (!hasCapital) capitals.push(at);
        hasCapital = true;
      } else {
        hasCapital = false;
        if (code > 191 && code < 0x1f00 && isCapital.test(text.charAt(at))) capitals.push(at);
      }
    }
  }
  return { text, digits, digitCount, capitals, words };
}

const isCapital = /(?=[\u00C0-\u00DE\u0100-\u1EFF])\p{Lu}/u;
