/** A segment in, who speaks out, so that the same person is the same text; and of several segments how many people speak at least. */
import type { Segment } from "../model/segment.js";
import { foldKey } from "./fold.js";

type Spoken = Pick<Segment, "speaker" | "documentId">;

/**
 * Tells speakers apart. One word with a digit (R3, P05) is a pseudonym, one person wherever it stands; any other name
 * (Deelnemer, Spreker 1, moeder) says who speaks within its document only.
 */
export function findSpeaker({ speaker, documentId }: Spoken): string | undefined {
  if (speaker === undefined) return undefined;
  const name = foldKey(speaker).trim();
  return /^\S*\p{N}\S*$/u.test(name) ? name : `${documentId}\n${name}`;
}

/**
 * The fewest people that can have said this; nothing where nobody is told apart. The moeder of one document may be that of
 * the next, or R3, so names that hold within a document are not added up over documents: the pseudonyms count, or the
 * document with most speakers.
 */
export function countFewestSpeakers(segments: readonly Spoken[]): number | undefined {
  const pseudonyms = new Set<string>();
  const byDocument = new Map<string, Set<string>>();
  for (const segment of segments) {
    const speaker = findSpeaker(segment);
    if (speaker === undefined) continue;
    if (!speaker.startsWith(`${segment.documentId}\n`)) pseudonyms.add(speaker);
    const own = byDocument.get(segment.documentId);
    if (own === undefined) byDocument.set(segment.documentId, new Set([speaker]));
    else own.add(speaker);
  }
  if (byDocument.size === 0) return undefined;
  return Math.max(pseudonyms.size, ...Array.from(byDocument.values(), ({ size }) => size));
}
