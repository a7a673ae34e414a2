/** Releases in, their blocks as sets of pieces of documents out: the same piece wherever the same texts of the same document are given out. */
import type { Release, ReleasedBlock, ReleasedDocument } from "../../model/release.js";
import { matchDocuments } from "./same-documents.js";

/** What one document gave to a block. */
export interface Piece {
  /** The document, under one name for all names it had. */
  readonly document: string;
  readonly given: ReleasedDocument;
}

/** A block with its pieces by their name; the name is of the document and its texts. */
export interface CutBlock {
  readonly run: string;
  readonly block: ReleasedBlock;
  readonly pieces: ReadonlyMap<string, Piece>;
}

/** Cuts the blocks of each release. */
export function cutReleases(releases: readonly Release[]): readonly (readonly CutBlock[])[] {
  const nameDocument = matchDocuments(releases);
  return releases.map(({ run, blocks }) => {
    const used = new Map<string, number>();
    return blocks.map((block): CutBlock => {
      const pieces = Array.from(block.documents, ([id, given]): readonly [string, Piece] => {
        const document = nameDocument(id);
        const name = JSON.stringify([document, given.texts]);
        // The same texts twice in one release are two pieces.
        const count = (used.get(name) ?? 0) + 1;
        used.set(name, count);
        return [`${name} ${count}`, { document, given }];
      });
      return { run, block, pieces: new Map(pieces) };
    });
  });
}

/**
 * Finds the pieces that were edited: one release has them, another has something else of the same document instead. What
 * differs may be a single passage, so nobody can be said to stand behind such a difference.
 */
export function findEdited(releases: readonly (readonly CutBlock[])[]): ReadonlySet<string> {
  const documents = releases.map((blocks) => {
    const byDocument = new Map<string, Set<string>>();
    for (const { pieces } of blocks)
      for (const [name, { document }] of pieces) byDocument.set(document, (byDocument.get(document) ?? new Set()).add(name));
    return byDocument;
  });
  const edited = new Set<string>();
  for (const one of documents)
    for (const other of documents)
      for (const [document, names] of one) {
        const others = other.get(document);
        if (others === undefined || Array.from(others).every((name) => names.has(name))) continue;
        for (const name of names) if (!others.has(name)) edited.add(name);
      }
  return edited;
}
