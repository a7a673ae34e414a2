/** The groups of a study in, a warning for names that differ in capitals or accents only, which count as different groups, out. */
import { noGroup } from "../model/frequency.js";
import type { Message } from "../model/message.js";
import { say } from "../messages/say.js";
import { foldKey } from "../text/fold.js";
import { findGroup } from "../text/group.js";
import type { Findings } from "./findings.js";

/** Warns of groups that look alike. */
export function checkGroupSpelling({ study: { groupBy }, segments }: Findings): readonly Message[] {
  if (groupBy === undefined) return [];
  const spellings = new Map<string, Set<string>>();
  for (const segment of segments) {
    const group = findGroup(segment, groupBy);
    if (group === noGroup) continue;
    const alike = spellings.get(foldKey(group));
    if (alike === undefined) spellings.set(foldKey(group), new Set([group]));
    else alike.add(group);
  }
  return Array.from(spellings.values()).flatMap((alike) =>
    alike.size < 2
      ? []
      : [say("study/group-spelling", { file: "study.yaml" }, { attribute: groupBy, groups: Array.from(alike).sort().join(", ") })],
  );
}
