/** What a study tells of its participants in, how many distinct people at least stand behind the material of a group out. */
import type { Document } from "../model/document.js";
import type { Participants } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import { foldKey } from "./fold.js";
import { findGroup } from "./group.js";
import { findName, participantHeaders } from "./names.js";
import { countFewestSpeakers } from "./speaker.js";

export interface PeopleSources {
  readonly participants: readonly Participants[];
  readonly documents: readonly Document[];
  /** All segments of the study: they tell which documents belong to one group as a whole. */
  readonly segments: readonly Segment[];
}

/** How many people at least; a number is absent where nothing tells it. */
export interface People {
  /** As the participants have it; else as the inventory does. */
  readonly declared?: number;
  /** Those who speak. */
  readonly heard?: number;
}

/** The people of a group in a period; the segments are its own there. */
export type CountPeople = (group: string, period: string, segments: readonly Segment[]) => People;

/** Prepares to count the people of the groups that an attribute makes. */
export function prepareCount(attribute: string, { participants, documents, segments }: PeopleSources): CountPeople {
  const attended = findAttended(attribute, documents, segments);
  const column = findName(participantHeaders, attribute);
  return (group, period, own) => {
    const declared = findDeclared(column, group, period, participants) ?? findMost(own, attended);
    const heard = countFewestSpeakers(own);
    return { ...(declared === undefined ? {} : { declared }), ...(heard === undefined ? {} : { heard }) };
  };
}

/** The people of a role, organisation or region in a period, as the table of participants has them. */
function findDeclared(
  column: string | undefined,
  group: string,
  period: string,
  participants: readonly Participants[],
): number | undefined {
  if (column !== "role" && column !== "organisation" && column !== "region") return undefined;
  const own = participants.filter((one) => one.period === period && foldKey(one[column]) === foldKey(group));
  return own.length === 0 ? undefined : own.reduce((sum, { count }) => sum + count, 0);
}

/** The highest count of one document: the same people come back, so counts of documents are never added up. */
function findMost(segments: readonly Segment[], attended: ReadonlyMap<string, number>): number | undefined {
  const counts = Array.from(new Set(segments.map(({ documentId }) => documentId))).flatMap((id) => attended.get(id) ?? []);
  return counts.length === 0 ? undefined : Math.max(...counts);
}

/** Who took part in a document says nothing of a group that only some of its segments are in. */
function findAttended(attribute: string, documents: readonly Document[], segments: readonly Segment[]): ReadonlyMap<string, number> {
  const groups = new Map<string, Set<string>>();
  for (const segment of segments) {
    const known = groups.get(segment.documentId);
    const group = findGroup(segment, attribute);
    if (known === undefined) groups.set(segment.documentId, new Set([group]));
    else known.add(group);
  }
  return new Map(
    documents.flatMap(({ id, attributes }): readonly (readonly [string, number])[] => {
      const told = attributes.get("participants") ?? "";
      return /^\d{1,4}$/u.test(told) && groups.get(id)?.size === 1 ? [[id, Number(told)]] : [];
    }),
  );
}
