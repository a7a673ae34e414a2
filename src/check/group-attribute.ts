/** The attribute a study groups by in, a warning when nothing counted has it, so that there is one group without a name, out. */
import { noGroup } from "../model/frequency.js";
import type { Message } from "../model/message.js";
import { say } from "../messages/say.js";
import { findGroup } from "../text/group.js";
import { spellAttribute } from "../text/names.js";
import { findNearest } from "../text/nearest.js";
import type { Findings } from "./findings.js";

/** Warns of a group that nothing is in. */
export function checkGroupAttribute({ study: { groupBy }, segments }: Findings): readonly Message[] {
  if (groupBy === undefined || segments.length === 0 || segments.some((segment) => findGroup(segment, groupBy) !== noGroup)) return [];
  const names = new Set(segments.flatMap(({ attributes }) => Array.from(attributes.keys()).flatMap(spellAttribute)));
  return [say("study/no-group", { file: "study.yaml" }, { attribute: groupBy, nearest: findNearest(groupBy, names) ?? "" })];
}
