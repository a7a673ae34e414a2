/** A segment id whose segment is gone and a document in; the segments it was cut into or swallowed by out, proven by its hash. */
import type { Segment } from "../model/segment.js";
import { hashLetters } from "../text/hash.js";
import type { Clues } from "./candidate.js";
import type { DocumentIndex } from "./document-index.js";

/** Places in `index.segments`: the parts of a segment that was split, or the one that swallowed it. */
export interface Reshaped {
  readonly kind: "split" | "merged";
  readonly at: readonly number[];
}

/** How far from its old place a segment is looked for: a hash is soon tried too often to prove anything. */
const reach = 5;
const mostParts = 3;
const mostCuts = 12;

export function findReshaped(index: DocumentIndex, { ordinal, hash }: Clues): Reshaped | undefined {
  if (ordinal === undefined || hash === undefined || index.byHash.has(hash)) return undefined;
  const near = index.segments.flatMap((segment, at) => (Math.abs(segment.ordinal - ordinal) <= reach ? [at] : []));
  for (const at of near) {
    for (let parts = 2; parts <= mostParts; parts++) {
      const texts = index.segments.slice(at, at + parts).map(({ passage }) => passage.text);
      if (texts.length === parts && hashText(texts.join(" ")) === hash) return { kind: "split", at: texts.map((_, part) => at + part) };
    }
    if (holdsWhole((index.segments[at] as Segment).passage.text, hash)) return { kind: "merged", at: [at] };
  }
  return undefined;
}

/** Whether some run of whole sentences in a text has the hash. */
function holdsWhole(text: string, hash: string): boolean {
  const cuts = Array.from(text.matchAll(/(?<=[.!?:;…”"')\]])\s+|\n\s*/gu), ({ index }) => index).slice(0, mostCuts);
  return [0, ...cuts].some((start) => [...cuts, text.length].some((end) => end > start && hashText(text.slice(start, end)) === hash));
}

/** As the segment stage does: how lines are broken does not count. */
function hashText(text: string): string {
  return hashLetters(text.normalize("NFC").replace(/\s+/gu, " ").trim(), 5);
}
