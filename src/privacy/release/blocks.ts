/** A run in, its material in blocks out: what a release of it is made of, by data type and period, and what it tells by group. */
import { ungrouped, type Base } from "../../model/frequency.js";
import type { ReleasedBlock, ReleasedDocument } from "../../model/release.js";
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import { hashLetters } from "../../text/hash.js";
import { findSpeaker } from "../../text/speaker.js";
import { readAttended } from "./attended.js";

type Material = Pick<Run, "bases" | "cells" | "facets" | "crossings" | "segments" | "documents" | "smallestGroup">;

/** Lists the blocks that have any material. */
export function listBlocks(run: Material): readonly ReleasedBlock[] {
  const attended = readAttended(run);
  const places = new Map(
    run.bases
      .filter(({ group, segments }) => group === ungrouped && segments > 0)
      .map(({ type, period }) => [JSON.stringify([type, period]), { type, period }]),
  );
  return Array.from(places.values(), ({ type, period }) => {
    const isHere = (one: Pick<Base, "type" | "period">): boolean => one.type === type && one.period === period;
    const groups = printGroups(run, isHere);
    return {
      type,
      period,
      documents: describeDocuments(run.segments.filter(isHere), attended),
      ...(groups.length === 0 ? {} : { groups: hashLetters(groups.join("\n"), 12) }),
    };
  });
}

/** All that is told by group, whatever the type and period are called; that a group has nothing here tells nothing of the others. */
function printGroups({ bases, cells, facets, crossings, smallestGroup }: Material, isHere: (base: Base) => boolean): readonly string[] {
  const isTold = (base: Base): boolean => base.group !== ungrouped && isHere(base) && (base.segments > 0 || base.hidden !== undefined);
  // Of too few people it is told how few are too few.
  const hide = ({ hidden }: Base): string | undefined => (hidden === "few-people" ? `< ${smallestGroup}` : hidden);
  return [
    ...bases
      .filter(isTold)
      .map((base) => print(base, base.segments, base.documents, base.words, base.uncodedSegments, base.wordQuartiles, hide(base))),
    ...cells
      .filter(({ base }) => isTold(base))
      .map((cell) => print(cell.base, cell.code, cell.level, cell.state, cell.segments, cell.documents, cell.words, cell.mentions)),
    ...facets
      .filter(({ base }) => isTold(base))
      .map((cell) => print(cell.base, cell.facet, cell.value, cell.state, cell.segments, cell.documents)),
    ...crossings
      .filter(({ base }) => isTold(base))
      .map((cell) => print(cell.base, cell.facets, cell.values, cell.state, cell.segments, cell.documents)),
  ];
}

function print({ codebook, group }: Base, ...told: readonly unknown[]): string {
  return JSON.stringify([codebook, group, ...told]);
}

function describeDocuments(segments: readonly Segment[], attended: ReadonlyMap<string, number>): ReleasedBlock["documents"] {
  const byDocument = new Map<string, Segment[]>();
  for (const segment of segments) {
    const known = byDocument.get(segment.documentId);
    if (known === undefined) byDocument.set(segment.documentId, [segment]);
    else known.push(segment);
  }
  return new Map(Array.from(byDocument, ([id, own]) => [id, describeDocument(id, own, attended.get(id))]));
}

function describeDocument(id: string, segments: readonly Segment[], people: number | undefined): ReleasedDocument {
  const speakers = Array.from(new Set(segments.flatMap((segment) => findSpeaker(segment) ?? []))).sort();
  return {
    texts: segments.map(({ hash }) => hash),
    ...(people === undefined ? {} : { people }),
    speakers: speakers.length,
    pseudonyms: speakers.filter((speaker) => !speaker.startsWith(`${id}\n`)).map((speaker) => hashLetters(speaker, 12)),
  };
}
