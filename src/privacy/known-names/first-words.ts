/** A tree of names in, a trigger out: the words of a text with which a name of the tree may begin. */
import { makeTable, type BeginningTable } from "../triggers/beginnings.js";
import { findPlaces, type Trigger } from "../triggers/scan-text.js";
import { inOrder } from "../triggers/triggers.js";
import type { NameNode } from "./name-tree.js";
import { readWords } from "./split-words.js";

/** How a word with such a sign in it is written does not tell how it is compared. */
const accented = /[^\0-\x7F]+/g;
const letterBefore = /[\p{L}\p{M}]$/u;

export function atFirstWords({ next }: NameNode): Trigger {
  const keys = Array.from(next.keys());
  const short = keys.filter((key) => /^[a-z]{1,2}$/u.test(key));
  const shortWord = new RegExp(`(?<![A-Za-z])(?:${short.join("|")})(?![A-Za-z])`, "gi");
  let table: BeginningTable | undefined;
  return ({ text }) => {
    table ??= makeTable([keys.filter(({ length }) => length > 2)]);
    const places = listAccented(text);
    for (const at of findPlaces(text, table).words[0] as readonly number[]) places.push(at);
    if (short.length > 0) for (const { index } of text.matchAll(shortWord)) places.push(index);
    return inOrder(places.filter((at) => isWordStart(text, at)));
  };
}

/** Where words begin with such a sign in them, and other places. */
function listAccented(text: string): number[] {
  const places: number[] = [];
  let read = 0;
  for (const { 0: signs, index } of text.matchAll(accented)) {
    const end = index + signs.length;
    if (end <= read) continue;
    let start = index;
    while (start > read && isAscii(text.charCodeAt(start - 1))) start--;
    for (const word of readWords(text, start)) {
      if (word.start >= end) break;
      places.push(word.start);
      read = word.end;
    }
  }
  return places;
}

function isWordStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return !isAscii(before) && !(before > 127 && letterBefore.test(text.slice(Math.max(0, at - 2), at)));
}

function isAscii(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}
