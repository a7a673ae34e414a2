/** Material in, between how many people it is certain to lie out: the most where a total may be too small, the least where a difference may be. */
import type { ReleasedBlock, ReleasedDocument } from "../../model/release.js";
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import { findSpeaker } from "../../text/speaker.js";
import { readAttended } from "./attended.js";

type Place = Pick<ReleasedBlock, "type" | "period">;

/** The most people that can stand behind a data type in a period; nothing where that is not known. */
export function countMost(run: Pick<Run, "segments" | "documents" | "participants">): (place: Place) => number | undefined {
  const attended = readAttended(run);
  return ({ type, period }) => {
    const own = run.segments.filter((segment) => segment.type === type && segment.period === period);
    const there = Array.from(new Set(own.map(({ documentId }) => documentId)), (id) => attended.get(id));
    const declared = run.participants.filter((one) => one.period === period).map(({ count }) => count);
    const known = [
      declared.length === 0 ? undefined : sum(declared),
      there.every((count) => count !== undefined) ? sum(there) : undefined,
      countVoices(own),
    ].flatMap((count) => count ?? []);
    return known.length === 0 ? undefined : Math.min(...known);
  };
}

/** All who speak, where every segment is spoken by somebody. */
function countVoices(segments: readonly Segment[]): number | undefined {
  const speakers = segments.map((segment) => findSpeaker(segment));
  return speakers.includes(undefined) ? undefined : new Set(speakers).size;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/**
 * The fewest people that can stand behind some documents: those of the one with most, since the same people come back, or all
 * who speak under a pseudonym. A document has no more people than speak in it.
 */
export function countLeast(documents: readonly ReleasedDocument[]): number {
  const one = documents.map(({ people, speakers }) => (speakers === 0 ? (people ?? 0) : Math.min(people ?? speakers, speakers)));
  return Math.max(0, ...one, new Set(documents.flatMap(({ pseudonyms }) => pseudonyms)).size);
}
