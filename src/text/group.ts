/** A segment and the attribute a study groups by in, the group it counts in out. */
import { noGroup, ungrouped } from "../model/frequency.js";
import type { Segment } from "../model/segment.js";
import { readAttribute } from "./names.js";

/** Finds the group; the attribute is named as the study names it, in either language. */
export function findGroup({ attributes }: Pick<Segment, "attributes">, groupBy: string | undefined): string {
  return groupBy === undefined ? ungrouped : readAttribute(attributes, groupBy) || noGroup;
}
