/** A segment and the words to show in, the quote as a meeting may see it out. */
import type { Origin, Quote } from "../model/meeting.js";
import type { Participants } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import { foldKey } from "../text/fold.js";

/** Fewest people that a role must stand for in a period to be shown beside somebody's words (methods, section 6). */
const smallestGroup = 3;

/** Makes a quote, with the role where enough people have it. */
export function makeQuote(origin: Origin, segment: Segment, text: string, participants: readonly Participants[]): Quote {
  const role = findRole(segment, participants);
  return { origin, segmentId: segment.id, text, type: segment.type, period: segment.period, ...(role === undefined ? {} : { role }) };
}

/** The role; none when the study does not tell how many people have it. */
function findRole({ attributes, period }: Segment, participants: readonly Participants[]): string | undefined {
  const role = attributes.get("role") ?? "";
  if (role === "") return undefined;
  const people = participants
    .filter((one) => one.period === period && foldKey(one.role) === foldKey(role))
    .reduce((sum, { count }) => sum + count, 0);
  return people >= smallestGroup ? role : undefined;
}
