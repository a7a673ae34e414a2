/** A text in, its words out, each as it is compared: no accents, no capitals, no hyphens. */
import type { Span } from "../../model/passage.js";
import { foldAccents } from "../names/fold-accents.js";

export interface NameWord extends Span {
  readonly key: string;
}

const words = /[A-Za-z]+(?![\p{L}\p{M}])|[\p{L}\p{M}]+/gu;
const plain = /^[A-Za-z]*$/u;
export function splitWords(text: string): readonly NameWord[] {
  const found: NameWord[] = [];
  for (const { 0: word, index } of text.matchAll(words)) found.push({ key: foldName(word), start: index, end: index + word.length });
  return found;
}

function foldName(word: string): string {
  const small = word.toLowerCase();
  return plain.test(word) ? small : foldAccents(small);
}
