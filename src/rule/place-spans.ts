/** Stretches of a text in, the same as hits on its words out. */
import type { Span } from "../model/passage.js";
import type { Words } from "../text/words.js";
import type { Hit } from "./hit.js";
import { sortByFirst } from "./proximity.js";

/** Gives each stretch the words it touches; a mark that touches none stands with the word it is typed to, such as ? with the word before. */
export function placeSpans(words: Words, spans: readonly Span[]): readonly Hit[] {
  return sortByFirst(spans.map((span) => ({ ...findWords(words, span), spans: [span] })));
}

/** Lists the words that a stretch touches. */
export function listTouched({ starts, ends }: Words, { start, end }: Span): readonly number[] {
  const touched: number[] = [];
  for (let at = findFirst(ends, start); at < starts.length && (starts[at] as number) < end; at++) touched.push(at);
  return touched;
}

function findWords(words: Words, span: Span): { readonly first: number; readonly last: number } {
  const touched = listTouched(words, span);
  if (touched.length > 0) return { first: touched[0] as number, last: touched.at(-1) as number };
  const next = findFirst(words.ends, span.start);
  const isTypedToNext = next === 0 || (next < words.starts.length && /\s/u.test(words.text.charAt(span.start - 1)));
  const only = isTypedToNext ? next : next - 1;
  return { first: only, last: only };
}

/** The first word that ends behind an offset; the number of words when there is none. */
function findFirst(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
