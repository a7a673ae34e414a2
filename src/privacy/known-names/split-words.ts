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
  const pattern = new RegExp(words);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    yield { key: foldName(match[0]), start: match.index, end: match.index + match[0].length };
}

function foldName(word: string): string {
  const small = word.toLowerCase();
  return plain.test(word) ? small : foldAccents(small);
}
