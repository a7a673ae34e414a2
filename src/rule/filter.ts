/** A rule's filter and a segment in, whether the rule may be used there out. */
import type { FilterCondition } from "../model/rule.js";
import type { Segment } from "../model/segment.js";
import { foldKey } from "../text/fold.js";
import { readWildcards, type Pattern } from "./wildcards.js";

/** Dutch and English names of the speaker roles, as a filter or the study may write them. */
export const speakerRoleNames: ReadonlyMap<string, "interviewer" | "participant"> = new Map([
  ["interviewer", "interviewer"],
  ["onderzoeker", "interviewer"],
  ["deelnemer", "participant"],
  ["participant", "participant"],
  ["respondent", "participant"],
]);

/** Finds the first condition that a segment does not meet. */
export function findUnmetCondition(filter: readonly FilterCondition[], segment: Segment): FilterCondition | undefined {
  return filter.find((condition) => !condition.values.some((value) => meets(segment, condition.key, value)));
}

/** The segment's own values for a key, for telling why a rule was not used. */
export function listValues(segment: Segment, key: string): readonly string[] {
  switch (key) {
    case "type":
      return [segment.type];
    case "speaker":
      return segment.speaker === undefined ? [] : [segment.speaker];
    case "heading":
      return segment.headings;
    case "period":
      return [segment.period];
    default: {
      const value = segment.attributes.get(key);
      return value === undefined ? [] : [value];
    }
  }
}

function meets(segment: Segment, key: string, value: string): boolean {
  const { folded, pattern, inHeading } = readValue(value);
  if (key === "speaker" && segment.speakerRole !== undefined && speakerRoleNames.get(folded) === segment.speakerRole) return true;
  return listValues(segment, key).some((own) => {
    const ownFolded = foldKey(own);
    return pattern.test(ownFolded) || (key === "heading" && ` ${spaceOut(ownFolded)} `.includes(inHeading));
  });
}

interface FilterValue {
  readonly folded: string;
  readonly pattern: Pattern;
  /** As whole words of a heading. */
  readonly inHeading: string;
}

const known = new Map<string, FilterValue>();

/** Reads a value of a filter; the same few are asked of every segment. */
function readValue(value: string): FilterValue {
  const read = known.get(value) ?? {
    folded: foldKey(value),
    pattern: readWildcards(value),
    inHeading: ` ${spaceOut(foldKey(value)).trim()} `,
  };
  known.set(value, read);
  return read;
}

function spaceOut(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ");
}
