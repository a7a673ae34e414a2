/** The releases of a study in, which documents are the same under another name out. */
import type { Release } from "../../model/release.js";

/** Gives one name to all documents that are the same one. */
export type NameDocument = (id: string) => string;

/**
 * Two names stand for one document, or for parts of one, when no release has both and they share half of the texts of the
 * one with fewest. That holds for a document that was renamed, and for one that was split or joined with another.
 */
export function matchDocuments(releases: readonly Release[]): NameDocument {
  const texts = new Map<string, Set<string>>();
  const together = new Map<string, Set<number>>();
  for (const [index, { blocks }] of releases.entries())
    for (const [id, document] of blocks.flatMap(({ documents }) => Array.from(documents))) {
      const own = texts.get(id) ?? new Set<string>();
      for (const text of document.texts) own.add(text);
      texts.set(id, own);
      together.set(id, (together.get(id) ?? new Set()).add(index));
    }
  const holders = new Map<string, string[]>();
  for (const [id, own] of texts) for (const text of own) holders.set(text, [...(holders.get(text) ?? []), id]);
  const names = new Map(Array.from(texts.keys(), (id) => [id, id]));
  const nameOf = (id: string): string => names.get(id) as string;
  for (const [id, own] of texts)
    for (const [other, shared] of countShared(own, holders)) {
      const smallest = Math.min(own.size, (texts.get(other) as Set<string>).size);
      const releasesOfOther = together.get(other) as Set<number>;
      if (2 * shared < smallest || Array.from(together.get(id) as Set<number>).some((index) => releasesOfOther.has(index))) continue;
      const [kept, dropped] = [nameOf(id), nameOf(other)];
      for (const [one, name] of names) if (name === dropped) names.set(one, kept);
    }
  return nameOf;
}

function countShared(texts: ReadonlySet<string>, holders: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const text of texts) for (const id of holders.get(text) as readonly string[]) shared.set(id, (shared.get(id) ?? 0) + 1);
  return shared;
}
