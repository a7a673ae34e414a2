/** A segment and the words to show in, the quote as a meeting may see it out. */
import type { Origin, Quote } from "../model/meeting.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { foldKey } from "../text/fold.js";
import { prepareCount, type PeopleSources } from "../text/people.js";

/** The role of who said a segment; none where it would point at somebody. */
export type TellRole = (segment: Segment) => string | undefined;

/** Makes a quote, with the role where enough people have it. */
export function makeQuote(origin: Origin, segment: Segment, text: string, tellRole: TellRole): Quote {
  const role = tellRole(segment);
  return { origin, segmentId: segment.id, text, type: segment.type, period: segment.period, ...(role === undefined ? {} : { role }) };
}

/**
 * Prepares to tell roles: only where the study tells that, in the period, at least as many people have the role as the smallest
 * group that is shown (methods, section 6).
 */
export function prepareRoles({ study, ...sources }: PeopleSources & { readonly study: Study }): TellRole {
  const count = prepareCount("role", sources);
  const known = new Map<string, boolean>();
  return ({ attributes, period }) => {
    const role = attributes.get("role") ?? "";
    if (role === "") return undefined;
    const key = `${period}\n${foldKey(role)}`;
    const own = known.get(key) ?? isCommon(role, period);
    known.set(key, own);
    return own ? role : undefined;
  };

  function isCommon(role: string, period: string): boolean {
    const key = foldKey(role);
    const own = sources.segments.filter((one) => one.period === period && foldKey(one.attributes.get("role") ?? "") === key);
    const { declared, heard } = count(role, period, own);
    return (declared ?? heard ?? 0) >= study.privacy.smallestGroup;
  }
}
