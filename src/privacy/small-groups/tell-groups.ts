/** Segments and what is hidden in, the group of each segment as far as it may be told out. */
import { hiddenGroup } from "../../model/frequency.js";
import type { Segment } from "../../model/segment.js";
import { findGroup } from "../../text/group.js";
import type { Plan } from "./plan.js";
import { nameStretch } from "./stretches.js";

/**
 * A segment's group is told where all lines of the group are shown: else who counts the passages has the hidden figures. What
 * a document says of one of its segments it says of all, so its others in that group are not told either.
 */
export function tellGroups(groupBy: string, segments: readonly Segment[], plans: ReadonlyMap<string, Plan>): ReadonlyMap<string, string> {
  const isHidden = (segment: Segment, group: string): boolean => {
    const plan = plans.get(nameStretch(segment));
    return plan === undefined || plan.rows.has(group) || Array.from(plan.families.values()).some((others) => others.has(group));
  };
  const grouped = segments.map((segment) => ({ segment, group: findGroup(segment, groupBy) }));
  const hidden = new Set(
    grouped.filter(({ segment, group }) => isHidden(segment, group)).map(({ segment, group }) => nameDocument(segment, group)),
  );
  return new Map(grouped.map(({ segment, group }) => [segment.id, hidden.has(nameDocument(segment, group)) ? hiddenGroup : group]));
}

function nameDocument({ documentId }: Segment, group: string): string {
  return JSON.stringify([documentId, group]);
}
