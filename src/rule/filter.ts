/** A rule's filter and a segment in, whether the rule may be used there out. */
import type { FilterCondition } from "../model/rule.js";
import type { Segment } from "../model/segment.js";
import { foldKey } from "../text/fold.js";
import { readWildcards } from "./wildcards.js";

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
  if (key === "speaker" && segment.speakerRole !== undefined && speakerRoleNames.get(foldKey(value)) === segment.speakerRole) return true;
  const pattern = readWildcards(value);
  return listValues(segment, key).some((own) => {
    const folded = foldKey(own);
    return (
      pattern.test(folded) ||
      (key === "heading" &&
        ` ${folded.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(
          ` ${foldKey(value)
            .replace(/[^\p{L}\p{N}]+/gu, " ")
            .trim()} `,
        ))
    );
  });
}
