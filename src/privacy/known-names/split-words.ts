/** A text in, its words out, each as it is compared: no accents, no capitals, no hyphens. */
import type { Span } from "../../model/passage.js";
import { foldAccents } from "../names/fold-accents.js";

export interface NameWord extends Span {
  readonly key: string;
}

const words = /[A-Za-z]+(?![\p{L}\p{M}])|[\p{L}\p{M}]+/gu;
const plain = /^[A-Za-z]*$/u;
export function splitWords(text: string): readonly NameWord[] {
  return Array.from(readWords(text, 0));
}

/** The same from a place on, one after another as they are asked for. */
export function* readWords(text: string, start: number): Iterable<NameWord> {
  let at = start;
  while (at < text.length) {
    words.lastIndex = at;
    const match = words.exec(text);
    if (match === null) return;
    at = words.lastIndex;
    yield { key: foldName(match[0]), start: match.index, end: at };
  }
}

function foldName(word: string): string {
  const small = word.toLowerCase();
  return plain.test(word) ? small : foldAccents(small);
}
