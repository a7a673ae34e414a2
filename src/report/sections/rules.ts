/** The rules that reached nothing in this corpus. */
import type { Run } from "../../model/run.js";
import { code, heading, list, paragraph, type Section } from "../nodes.js";
import type { Words } from "../words.js";

/** Writes the section. */
export function describeRules(run: Run, words: Words): Section {
  const silent = run.reach.filter(({ flags }) => flags.includes("never"));
  return [
    heading(2, words.rules),
    silent.length === 0
      ? paragraph(words.noSilentRules)
      : list(silent.map((reach) => [`${reach.codebookId}/${reach.codeId}: `, code(reach.rule.text)])),
  ];
}
