/** The pieces of a paragraph in, with what was deleted and what is hidden; what is to be examined of it out. */
import type { Location } from "../../model/location.js";
import type { PartKind } from "../../model/privacy.js";
import type { Gathering } from "./gathering.js";

export interface Piece {
  readonly text: string;
  readonly isDeleted: boolean;
  readonly isHidden: boolean;
}

/** Adds a paragraph as it was, as it is, and what was deleted by itself: a number may be split over these. */
export function addParagraph(pieces: readonly Piece[], kind: PartKind, location: Location | undefined, into: Gathering): void {
  const add = (partKind: PartKind, some: readonly Piece[]): void => into.add(partKind, joinPieces(some), location);
  const kept = pieces.filter(({ isDeleted }) => !isDeleted);
  if (kept.length < pieces.length) {
    const deleted = pieces.filter(({ isDeleted }) => isDeleted);
    add("deleted", deleted);
    if (kept.length > 0) add("deleted", pieces);
  }
  const isHidden = kept.some((piece) => piece.isHidden);
  add(isHidden ? "hidden" : kind, kept);
}

/** What a reader shows of a paragraph. */
export function joinShown(pieces: readonly Piece[]): string {
  return joinPieces(pieces.filter(({ isDeleted, isHidden }) => !isDeleted && !isHidden));
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces.length === 1 ? (pieces[0] as Piece).text : pieces.map(({ text }) => text).join("");
}
