/** A folded quote and a prepared document in, every segment that holds it word for word out, and the pairs it straddles. */
import { type DocumentIndex, findSegmentAt } from "./document-index.js";
import { splitAtOmissions, stripOuterMarks } from "./fold-quote.js";

/** Where words stand: offsets in the joined text of the document, end exclusive. */
export interface Found {
  /** Place in `index.segments`. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

export interface QuoteHits {
  readonly inside: readonly Found[];
  /** Begins in segment `at` and ends in segment `last`. */
  readonly across: readonly (Found & { readonly last: number })[];
}

/** A quote of one letter stands everywhere; beyond this many places nothing can be settled anyway. */
const mostHits = 2000;

/** Finds a quote as written, else without the marks around it, else by the words around its omissions, in order within one segment. */
export function findQuote(index: DocumentIndex, quote: string): QuoteHits {
  const bare = stripOuterMarks(quote);
  for (const words of bare === "" || bare === quote ? [quote] : [quote, bare]) {
    const hits = findWords(index, words);
    if (hits.inside.length + hits.across.length > 0) return hits;
  }
  const parts = splitAtOmissions(bare);
  return { inside: parts.length < 2 ? [] : findParts(index, parts), across: [] };
}

function findWords(index: DocumentIndex, words: string): QuoteHits {
  const inside: Found[] = [];
  const across: QuoteHits["across"][number][] = [];
  for (let start = index.joined.indexOf(words); start >= 0 && inside.length < mostHits; start = index.joined.indexOf(words, start + 1)) {
    const at = findSegmentAt(index, start);
    const end = start + words.length;
    if (end <= endOf(index, at)) inside.push({ at, start, end });
    else across.push({ at, start, end, last: findSegmentAt(index, end - 1) });
  }
  return { inside, across };
}

function findParts(index: DocumentIndex, parts: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const { at, start, end } of findWords(index, parts[0] as string).inside) {
    const last = parts.slice(1).reduce((from, part) => findWithin(index, at, from, part), end);
    if (last >= 0) found.push({ at, start, end: last });
  }
  return found;
}

/** Where a part ends that stands in segment `at` after `from`; -1 when it doesn't, or when an earlier part didn't. */
function findWithin(index: DocumentIndex, at: number, from: number, part: string): number {
  if (from < 0) return -1;
  const offset = index.starts[at] as number;
  const start = (index.texts[at] as string).indexOf(part, from - offset);
  return start < 0 ? -1 : offset + start + part.length;
}

function endOf(index: DocumentIndex, at: number): number {
  return (index.starts[at] as number) + (index.texts[at] as string).length;
}
