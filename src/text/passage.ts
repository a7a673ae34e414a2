/** Passages in, passages or spans out: cutting and joining readable text without losing where it stands in the source. */
import type { Passage, Piece, Span } from "../model/passage.js";

/** A passage that stands word for word in `source[start, end)`. */
export function takePassage(source: string, start: number, end: number): Passage {
  return { text: source.slice(start, end), pieces: start < end ? [{ at: 0, start, end }] : [] };
}

/** Finds the source span of `text[start, end)`; a piece that is not word for word counts whole. */
export function findSourceSpan(passage: Passage, start: number, end: number): Span {
  const first = findPiece(passage.pieces, start);
  const last = findPiece(passage.pieces, Math.max(start, end - 1));
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: sourceStart(passage, first, start), end: sourceEnd(passage, last, end) };
}

/** Cuts `text[start, end)` out of a passage. */
export function slicePassage(passage: Passage, start: number, end: number): Passage {
  if (start === 0 && end === passage.text.length) return passage;
  const pieces: Piece[] = [];
  for (let index = findPiece(passage.pieces, start) ?? 0; start < end && index < passage.pieces.length; index++) {
    const piece = passage.pieces[index] as Piece;
    if (piece.at >= end) break;
    const from = Math.max(start, piece.at);
    const to = Math.min(end, endInText(passage, index));
    const span = isVerbatim(passage, index) ? { start: piece.start + from - piece.at, end: piece.start + to - piece.at } : piece;
    pieces.push({ at: from - start, start: span.start, end: span.end });
  }
  return { text: passage.text.slice(start, end), pieces };
}

/** Cuts the white space off both ends. */
export function trimPassage(passage: Passage): Passage {
  const start = passage.text.length - passage.text.trimStart().length;
  const end = passage.text.trimEnd().length;
  return start === 0 && end === passage.text.length ? passage : slicePassage(passage, start, Math.max(start, end));
}

/** Writes every line end as a line feed, so that a text reads the same whatever machine it was typed on. */
export function unifyLineEnds(passage: Passage): Passage {
  if (!passage.text.includes("\r\n")) return passage;
  const parts: Passage[] = [];
  let start = 0;
  for (const { index } of passage.text.matchAll(/\r\n/gu)) {
    parts.push(slicePassage(passage, start, index));
    start = index + 1;
  }
  return joinPassages([...parts, slicePassage(passage, start, passage.text.length)], "");
}

/** Joins passages in order; a separator stands for the source between its neighbours. */
export function joinPassages(passages: readonly Passage[], separator: string): Passage {
  const [only, other] = passages;
  if (only !== undefined && other === undefined && only.pieces.length > 0) return only;
  const pieces: Piece[] = [];
  let text = "";
  for (const passage of passages) {
    if (passage.pieces.length === 0) continue;
    const previous = pieces.at(-1);
    if (previous !== undefined && separator !== "") {
      const next = passage.pieces[0] as Piece;
      pieces.push({ at: text.length, start: previous.end, end: Math.max(previous.end, next.start) });
      text += separator;
    }
    for (const piece of passage.pieces) pieces.push({ at: text.length + piece.at, start: piece.start, end: piece.end });
    text += passage.text;
  }
  return { text, pieces };
}

function endInText(passage: Passage, index: number): number {
  return passage.pieces[index + 1]?.at ?? passage.text.length;
}

function isVerbatim(passage: Passage, index: number): boolean {
  const piece = passage.pieces[index] as Piece;
  return endInText(passage, index) - piece.at === piece.end - piece.start;
}

function findPiece(pieces: readonly Piece[], offset: number): number | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces.length === 0 ? undefined : low;
}

function sourceStart(passage: Passage, index: number, offset: number): number {
  const piece = passage.pieces[index] as Piece;
  return isVerbatim(passage, index) ? piece.start + offset - piece.at : piece.start;
}

function sourceEnd(passage: Passage, index: number, offset: number): number {
  const piece = passage.pieces[index] as Piece;
  return isVerbatim(passage, index) ? piece.start + offset - piece.at : piece.end;
}
