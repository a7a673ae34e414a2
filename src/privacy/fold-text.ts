/** Text in, the same text as identifiers are looked for in it out, with the way back to where they stand. */
import type { Span } from "../model/passage.js";

/** A text in which identifiers are looked for. */
export interface FoldedText {
  readonly text: string;
  /** Where `text[start, end)` stands in the text as it was; what changed with others changed as a whole. */
  readonly locate: (start: number, end: number) => Span;
}

/** What came of a stretch of the text as it was: word for word, or as one thing. */
interface Piece extends Span {
  /** Where it begins in the folded text. */
  readonly at: number;
  readonly isVerbatim: boolean;
}

/** What may fold to something else; nearly all of a text does not. */
const others = /[^\n -_a-~\u00C0-\u00FF\u201C-\u201F]+/g;
/** One character with all marks that are put on it. */
const clusters = /[^\p{M}]\p{M}*|\p{M}+/gsu;
const mark = /^\p{M}/u;
/** Soft hyphen, zero-width characters, marks of direction: what stands between two digits and is not seen. */
const invisible = /[\p{Cf}\p{Variation_Selector}\u034F\u115F\u1160\u3164]/gu;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const apostrophes = /[\u2018\u2019\u201B\u02BC\u00B4\u0060\u2032]/gu;
/** Any white space but a line end, which may end a name. */
const spaces = /[^\S\n]/gu;
const lineEnds = /[\r\u2028\u2029\u0085\v\f]/gu;

/**
 * Folds a text: Unicode NFKC, digits of any script to 0-9, one kind of dash, apostrophe, space and line end, and nothing
 * that can't be seen. Case stays, for it tells names from words.
 */
export function foldIdentifiers(text: string): FoldedText {
  const pieces: Piece[] = [];
  let folded = "";
  let read = 0;
  const add = (start: number, end: number, as: string, isVerbatim: boolean): void => {
    if (as === "") return;
    pieces.push({ at: folded.length, start, end, isVerbatim });
    folded += as;
  };
  for (const { 0: signs, index } of text.matchAll(others)) {
    const end = index + signs.length;
    // A mark belongs to the letter before it.
    const start = mark.test(signs) ? Math.max(read, index - 1) : index;
    add(read, start, text.slice(read, start), true);
    for (const { 0: cluster, index: offset } of text.slice(start, end).matchAll(clusters)) {
      const next = start + offset + cluster.length;
      const as = foldCluster(cluster);
      // A line end of two characters is one.
      if (as !== "\n" || text[next] !== "\n") add(start + offset, next, as, false);
    }
    read = end;
  }
  if (read === 0) return { text, locate: (start, end) => ({ start, end }) };
  add(read, text.length, text.slice(read), true);
  return { text: folded, locate: (from, to) => locateSpan(pieces, from, to) };
}

function locateSpan(pieces: readonly Piece[], from: number, to: number): Span {
  const first = findPiece(pieces, from);
  const last = findPiece(pieces, Math.max(from, to - 1));
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return {
    start: first.isVerbatim ? first.start + from - first.at : first.start,
    end: last.isVerbatim ? last.start + to - last.at : last.end,
  };
}

function findPiece(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).at <= at) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

function foldCluster(cluster: string): string {
  return cluster
    .replace(lineEnds, "\n")
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(dashes, "-")
    .replace(apostrophes, "'")
    .replace(spaces, " ")
    .replace(/\p{Nd}/gu, foldDigit);
}

/** The digits of a script stand in a row, nought first. */
function foldDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
