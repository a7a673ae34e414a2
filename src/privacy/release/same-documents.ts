/** The releases of a study in, which documents are the same under another name out. */
import type { Release } from "../../model/release.js";

/** Gives one name to all documents that are the same one. */
export type NameDocument = (id: string) => string;

/** The releases in which a document has a text. */
type Texts = Map<string, Set<number>>;

/**
 * A text has moved from one document to another when no release has it in both. Two names stand for one document, or for parts
 * of one, when a text has moved between them that no other has, or half of the texts of the one with fewest. That holds for a
 * document that was renamed, and for one that was split or joined with another.
 */
export function matchDocuments(releases: readonly Release[]): NameDocument {
  const documents = collectTexts(releases);
  const holders = new Map<string, string[]>();
  for (const [id, texts] of documents)
    for (const text of texts.keys()) {
      const known = holders.get(text);
      if (known === undefined) holders.set(text, [id]);
      else known.push(id);
    }
  const names = new Map(Array.from(documents.keys(), (id) => [id, id]));
  for (const [id, texts] of documents)
    for (const [other, { moved, isTelling }] of listMoved(id, texts, documents, holders)) {
      if (!isTelling && 2 * moved < Math.min(texts.size, (documents.get(other) as Texts).size)) continue;
      const [kept, dropped] = [names.get(id) as string, names.get(other) as string];
      for (const [one, name] of names) if (name === dropped) names.set(one, kept);
    }
  return (id) => names.get(id) as string;
}

function collectTexts(releases: readonly Release[]): ReadonlyMap<string, Texts> {
  const documents = new Map<string, Texts>();
  for (const [index, { blocks }] of releases.entries())
    for (const [id, { texts }] of blocks.flatMap((block) => Array.from(block.documents))) {
      const own = documents.get(id) ?? new Map<string, Set<number>>();
      for (const text of texts) own.set(text, (own.get(text) ?? new Set()).add(index));
      documents.set(id, own);
    }
  return documents;
}

/** The documents that texts of one have moved to or come from, with how many, and whether one of these is in no other document. */
function listMoved(
  id: string,
  texts: Texts,
  documents: ReadonlyMap<string, Texts>,
  holders: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, { readonly moved: number; readonly isTelling: boolean }> {
  const found = new Map<string, { readonly moved: number; readonly isTelling: boolean }>();
  for (const [text, releases] of texts) {
    const ids = holders.get(text) as readonly string[];
    for (const other of ids) {
      const theirs = (documents.get(other) as Texts).get(text) as ReadonlySet<number>;
      if (other === id || Array.from(releases).some((index) => theirs.has(index))) continue;
      const { moved = 0, isTelling = false } = found.get(other) ?? {};
      found.set(other, { moved: moved + 1, isTelling: isTelling || ids.length === 2 });
    }
  }
  return found;
}
