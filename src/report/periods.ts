/** A period or a group of a table in, its label in the study's language out. */
import { hiddenGroup, noGroup, ungrouped } from "../model/frequency.js";
import { outsidePeriods, undated } from "../model/segment.js";
import type { Study } from "../model/study.js";
import type { Words } from "./words.js";

export function labelPeriod(period: string, study: Study, words: Words): string {
  if (period === undated) return words.undated;
  if (period === outsidePeriods) return words.outside;
  return study.periods.find(({ id }) => id === period)?.label ?? period;
}

/** The label of a group; nothing for all groups together. */
export function nameGroup(group: string, words: Words): string | undefined {
  if (group === ungrouped) return undefined;
  return group === noGroup ? words.noGroup : group === hiddenGroup ? words.hiddenGroup : group;
}

/** Each group once, in the order of the tables; what is not told comes last. */
export function sortGroups(groups: readonly string[]): readonly string[] {
  const told = Array.from(new Set(groups)).filter((group) => group !== hiddenGroup);
  return [...told.sort(), ...(groups.includes(hiddenGroup) ? [hiddenGroup] : [])];
}
