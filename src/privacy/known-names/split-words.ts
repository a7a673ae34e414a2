/** A text in, its words out, each as it is compared: no accents, no capitals, no hyphens. */
import type { Span } from "../../model/passage.js";

export interface NameWord extends Span {
  readonly key: string;
}

const words = /[A-Za-z]+(?![\p{L}\p{M}])|[\p{L}\p{M}]+/gu;
const plain = /^[A-Za-z]*$/u;
/** Letters that are no letter with an accent, but are typed as one. */
const letters = new Map([
  ["ı", "i"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ĳ", "ij"],
]);

export function splitWords(text: string): readonly NameWord[] {
  const found: NameWord[] = [];
  for (const { 0: word, index } of text.matchAll(words)) found.push({ key: foldName(word), start: index, end: index + word.length });
  return found;
}

function foldName(word: string): string {
  const small = word.toLowerCase();
  if (plain.test(word)) return small;
  return small
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]/gu, (letter) => letters.get(letter) ?? letter);
}
