/** A stretch of readable text that knows where each of its characters stands in the document's text. */

/** UTF-16 offsets in a document's text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `text[at ...]` comes from `source[start, end)`. Pieces are in order and cover the text without gaps;
 * a piece whose length in the text differs from its length in the source (an entity, a separator) is one indivisible unit.
 */
export interface Piece extends Span {
  readonly at: number;
}

export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}
