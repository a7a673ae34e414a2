/** What became of people's decisions: the outcomes counted, those that ask to be looked at, and what was taken away and why. */
import { overrideOutcomes, type OverrideResult } from "../../model/override.js";
import type { Run } from "../../model/run.js";
import { wordMessage } from "../../messages/say.js";
import { anchorOutcome } from "../anchors.js";
import { heading, innerLink, paragraph, table, type Section } from "../nodes.js";
import { nameOutcome } from "../names.js";
import type { Words } from "../words.js";
import { listDecisions } from "./decision-lists.js";
import { nameDecision, nameFile, nameWho } from "./decision-names.js";

const quiet = new Set<OverrideResult["outcome"]>(["applied", "already-so"]);
/** Outcomes after which the decision is in force. */
const holds = new Set<OverrideResult["outcome"]>(["applied", "moved", "needs-review"]);

/** Writes the section. */
export function describeDecisions(run: Run, words: Words): Section {
  const { language } = run.study;
  if (run.overrides.length === 0) return [heading(2, words.overrides), paragraph(words.noOverrides)];
  const counts = overrideOutcomes
    .map((outcome) => [outcome, run.overrides.filter((one) => one.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0);
  return [
    heading(2, words.overrides),
    table(
      [words.outcome, words.number],
      counts.map(([outcome, count]) => [nameOutcome(outcome, language), innerLink(anchorOutcome(outcome), String(count))]),
      ["left", "right"],
    ),
    ...listDecisions(run),
    heading(3, words.attention),
    ...listLoud(run, words),
    heading(3, words.takenAway),
    ...listTakenAway(run, words),
  ];
}

/** The decisions that ask to be looked at, each with its place in the coder's own file. */
function listLoud({ overrides, study: { language } }: Run, words: Words): Section {
  const loud = overrides.filter(({ outcome }) => !quiet.has(outcome));
  if (loud.length === 0) return [paragraph(words.nothingToAttend)];
  return [
    table(
      [words.file, words.line, words.document, words.action, words.outcome, words.reason],
      loud.map(({ row, outcome, details }) => [
        nameFile(row.file),
        String(row.line),
        row.document,
        nameDecision(row, language),
        nameOutcome(outcome, language),
        details.map((detail) => wordMessage(detail, language)).join(" "),
      ]),
      ["left", "right"],
    ),
  ];
}

/** What people took away stands in no other table: its passages have the code no more. */
function listTakenAway({ overrides, study: { language } }: Run, words: Words): Section {
  const taken = overrides.filter(({ row, outcome }) => (row.action === "remove" || row.action === "replace") && holds.has(outcome));
  if (taken.length === 0) return [paragraph(words.nothingTakenAway)];
  return [
    table(
      [words.segment, words.action, words.who, words.reason],
      taken.map(({ row, nowSegment }) => [nowSegment ?? row.segment, nameDecision(row, language), nameWho(row), row.reason]),
    ),
  ];
}
