/** The segments of a document in, the document prepared for many look-ups out: folded once, findable by hash, ordinal and letters. */
import type { Segment } from "../model/segment.js";
import { foldWords, levelLetters } from "./fold-context.js";
import { foldQuote } from "./fold-quote.js";

export interface DocumentIndex {
  readonly segments: readonly Segment[];
  /** The folded text of each segment. */
  readonly texts: readonly string[];
  /** All of them, with a space between; `starts[i]` is where segment i begins in it. */
  readonly joined: string;
  readonly starts: readonly number[];
  /** The same letters without case and accents: offsets are those of `joined`. */
  readonly levelled: string;
  /** The words of the document with a space between, and where in them each offset of `joined` falls. */
  readonly words: string;
  readonly wordAt: Uint32Array;
  /** The words of the heading that begins above each segment; empty when it stands under the same ones as the segment before. */
  readonly headings: readonly string[];
  readonly byHash: ReadonlyMap<string, readonly number[]>;
  readonly byOrdinal: ReadonlyMap<number, number>;
  /** Per three letters, the segments that have them. */
  readonly trigrams: () => ReadonlyMap<string, readonly number[]>;
}

/** One document is asked for by many rows; the array of its segments is its identity. */
const prepared = new WeakMap<readonly Segment[], DocumentIndex>();

export function indexDocument(segments: readonly Segment[]): DocumentIndex {
  const known = prepared.get(segments);
  if (known !== undefined) return known;
  const index = buildIndex(segments);
  prepared.set(segments, index);
  return index;
}

/** The segment in which an offset of the joined text stands. */
export function findSegmentAt({ starts }: Pick<DocumentIndex, "starts">, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The distinct three-letter stretches of a text. */
export function listTrigrams(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + 3 <= text.length; at++) found.add(text.slice(at, at + 3));
  return found;
}

function buildIndex(segments: readonly Segment[]): DocumentIndex {
  const texts = segments.map((segment) => foldQuote(segment.passage.text));
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  let trigrams: ReadonlyMap<string, readonly number[]> | undefined;
  const joined = texts.join(" ");
  const levelled = levelLetters(joined);
  return {
    segments,
    texts,
    joined,
    starts,
    levelled,
    ...listWords(levelled),
    headings: segments.map(({ headings }, at) =>
      sameHeadings(headings, segments[at - 1]?.headings ?? []) ? "" : foldWords(headings.at(-1) ?? ""),
    ),
    byHash: groupIndexes(segments.map(({ hash }) => [hash])),
    byOrdinal: new Map(segments.map(({ ordinal }, at) => [ordinal, at])),
    trigrams: () =>
      (trigrams ??= groupIndexes(texts.map((text, at) => listTrigrams(levelled.slice(starts[at], (starts[at] as number) + text.length))))),
  };
}

/** Drops everything but letters and digits, and keeps the way back from each offset. */
function listWords(text: string): { readonly words: string; readonly wordAt: Uint32Array } {
  const wordAt = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = length + (length > 0 ? 1 : 0);
    wordAt.fill(start, from, match.index);
    for (let at = 0; at < match[0].length; at++) wordAt[match.index + at] = start + at;
    parts.push(match[0]);
    length = start + match[0].length;
    from = match.index + match[0].length;
  }
  wordAt.fill(length, from);
  return { words: parts.join(" "), wordAt };
}

function sameHeadings(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((heading, depth) => heading === right[depth]);
}

function groupIndexes(keysOf: readonly Iterable<string>[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, keys] of keysOf.entries()) {
    for (const key of keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [at]);
      else group.push(at);
    }
  }
  return groups;
}
