/** What a run found in, what a careful colleague would remark out; a new check is one file and one line in the list. */
import type { Message } from "../model/message.js";
import type { Findings } from "./findings.js";
import { checkGroupAttribute } from "./group-attribute.js";
import { checkGroupSpelling } from "./group-spelling.js";
import { checkReach } from "./reach.js";
import { checkUnreadFiles } from "./unread-files.js";

const checks: readonly ((findings: Findings) => readonly Message[])[] = [
  checkGroupAttribute,
  checkGroupSpelling,
  checkReach,
  checkUnreadFiles,
];

/** Runs all checks. */
export function checkFindings(findings: Findings): readonly Message[] {
  return checks.flatMap((check) => check(findings));
}
