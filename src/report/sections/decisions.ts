/** What became of people's decisions: the outcomes counted, and those that ask to be looked at. */
import type { OverrideResult } from "../../model/override.js";
import type { Run } from "../../model/run.js";
import { wordMessage } from "../../messages/say.js";
import { heading, paragraph, table, type Section } from "../nodes.js";
import { nameOutcome } from "../names.js";
import type { Words } from "../words.js";

const quiet = new Set<OverrideResult["outcome"]>(["applied", "already-so"]);

/** Writes the section. */
export function describeDecisions(run: Run, words: Words): Section {
  const { language } = run.study;
  if (run.overrides.length === 0) return [heading(2, words.overrides), paragraph(words.noOverrides)];
  const counts = new Map<string, number>();
  for (const { outcome } of run.overrides) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const loud = run.overrides.filter(({ outcome }) => !quiet.has(outcome));
  return [
    heading(2, words.overrides),
    table(
      [words.outcome, words.number],
      Array.from(counts, ([outcome, count]) => [nameOutcome(outcome, language), String(count)]),
      ["left", "right"],
    ),
    heading(3, words.attention),
    loud.length === 0
      ? paragraph(words.nothingToAttend)
      : table(
          [words.file, words.line, words.outcome, words.reason],
          loud.map(({ row, outcome, details }) => [
            row.file.split("/").slice(-1).join(""),
            String(row.line),
            nameOutcome(outcome, language),
            details.map((detail) => wordMessage(detail, language)).join(" "),
          ]),
          ["left", "right"],
        ),
  ];
}
