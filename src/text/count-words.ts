/** A text in, the number of its words out, without looking at what they are; nothing for a text with strange units. */
import { listUnits, unit } from "./letters.js";
import { readUnits } from "./read-units.js";

/** What makes a hyphen before it the end of a line: what is before may be half a word. */
const lineEnd = /[^\S\r\n]*[\r\n]/uy;

/** Counts the words of a text, a hyphenated word once. */
export function countUsualWords(text: string): number | undefined {
  const kinds = listUnits();
  const units = readUnits(text);
  let count = 0;
  /** What the unit before was, and whether a hyphen right behind a word. */
  let isWord = false;
  let isJoint = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[units[at] as number] as number;
    if (kind > unit.lastMark) {
      if (!isWord && !isJoint) count++;
      isWord = true;
      isJoint = false;
      continue;
    }
    if (kind === unit.strange) return undefined;
    isJoint = isWord && kind === unit.hyphen;
    if (isJoint && endsLine(text, at + 1)) return undefined;
    // An apostrophe between letters is part of the word.
    isWord &&= kind === unit.apostrophe && (kinds[units[at + 1] as number] as number) > unit.lastMark;
  }
  return count;
}

function endsLine(text: string, at: number): boolean {
  lineEnd.lastIndex = at;
  return lineEnd.test(text);
}
