/** What was looked at and what was not: the bases per data type and period, and every document that is not counted. */
import type { Run } from "../../model/run.js";
import { wordMessage } from "../../messages/say.js";
import { catalog } from "../../messages/catalog.js";
import { spellNumber, spellShare } from "../figures.js";
import { heading, list, paragraph, table, type Section } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import { nameOutcome, type Words } from "../words.js";

/** Writes the section. */
export function describeMaterial(run: Run, words: Words): Section {
  const { language } = run.study;
  const number = (value: number): string => spellNumber(value, language);
  const rows = run.bases
    .filter(({ group, segments }) => group === "" && segments > 0)
    .map((base) => [
      base.type,
      labelPeriod(base.period, run.study, words),
      number(base.documents),
      number(base.segments),
      number(base.words),
      (base.wordQuartiles ?? []).map(number).join(" – "),
      `${number(base.uncodedSegments)} (${spellShare(base.uncodedSegments / base.segments)})`,
    ]);
  const header = [words.type, words.period, words.documents, words.segments, words.words, words.medianWords, words.uncoded];
  return [
    heading(2, words.lookedAt),
    table(header, rows, ["left", "left", "right", "right", "right", "right", "right"]),
    heading(3, words.leftOut),
    ...describeLeftOut(run, words),
    ...describeParticipants(run, words),
  ];
}

function describeLeftOut(run: Run, words: Words): Section {
  const lines = run.inventory.filter(({ state }) => state !== "coded" && state !== "uncoded");
  if (lines.length === 0) return [paragraph(words.nothingLeftOut)];
  return [
    table(
      [words.document, words.type, words.state, words.reason],
      lines.map(({ document, type, state, reason }) => [document, type, nameOutcome(state, run.study.language), wordReason(reason, run)]),
    ),
  ];
}

/** A reason is the researchers' own, or the id of a message whose sentence stands among the messages. */
function wordReason(reason: string, run: Run): string {
  if (!(reason in catalog)) return reason;
  const message = run.messages.find(({ id }) => id === reason);
  return message === undefined ? reason : wordMessage(message, run.study.language);
}

function describeParticipants(run: Run, words: Words): Section {
  if (run.participants.length === 0) return [];
  const periods = new Map<string, number>();
  for (const { period, count } of run.participants) periods.set(period, (periods.get(period) ?? 0) + count);
  return [
    heading(3, words.participants),
    list(Array.from(periods, ([period, count]) => [`${labelPeriod(period, run.study, words)}: ${spellNumber(count, run.study.language)}`])),
  ];
}
