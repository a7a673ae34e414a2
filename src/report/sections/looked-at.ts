/** What was looked at and what was not: the bases per data type and period, and every document that is not counted. */
import { ungrouped } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { anchorDocuments } from "../anchors.js";
import { spellNumber, spellQuartiles } from "../figures.js";
import { heading, innerLink, list, paragraph, table, type Section } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import { wordReason } from "../reasons.js";
import { nameOutcome } from "../names.js";
import type { Words } from "../words.js";
import { listDocuments } from "./documents.js";
import { linkUncoded } from "./frequencies.js";

/** Writes the section. */
export function describeMaterial(run: Run, words: Words): Section {
  const { language } = run.study;
  const number = (value: number): string => spellNumber(value, language);
  const bases = run.bases.filter(({ group, segments }) => group === ungrouped && segments > 0);
  // Who speaks is known of some kinds of material only.
  const speakers = bases.some((base) => base.speakers > 0);
  const rows = bases.map((base) => [
    base.type,
    labelPeriod(base.period, run.study, words),
    innerLink(anchorDocuments(base), number(base.documents)),
    ...(speakers ? [base.speakers > 0 ? number(base.speakers) : ""] : []),
    number(base.segments),
    number(base.words),
    spellQuartiles(base.wordQuartiles, language),
    linkUncoded(base, run, words),
  ]);
  const names = [words.documents, ...(speakers ? [words.speakers] : []), words.segments, words.words, words.medianWords, words.uncoded];
  return [
    heading(2, words.lookedAt),
    rows.length === 0
      ? paragraph(words.nothingLookedAt)
      : table([words.type, words.period, ...names], rows, ["left", "left", ...names.map(() => "right" as const)]),
    ...listDocuments(run, words),
    heading(3, words.noMaterial),
    ...describeGaps(run, words),
    heading(3, words.leftOut),
    ...describeLeftOut(run, words),
    ...describeParticipants(run, words),
  ];
}

/** The periods of the study in which a data type has nothing to code, so that a gap is not taken for a zero. */
function describeGaps(run: Run, words: Words): Section {
  const gaps = new Map<string, string[]>();
  for (const { type, period, group, segments } of run.bases)
    if (group === ungrouped && segments === 0 && run.study.periods.some(({ id }) => id === period))
      gaps.set(type, [...(gaps.get(type) ?? []), labelPeriod(period, run.study, words)]);
  if (gaps.size === 0) return [paragraph(words.materialEverywhere)];
  return [list(Array.from(gaps, ([type, periods]) => [`${type}: ${periods.join(", ")}`]))];
}

function describeLeftOut(run: Run, words: Words): Section {
  const lines = run.inventory.filter(({ state }) => state !== "coded" && state !== "uncoded");
  if (lines.length === 0) return [paragraph(words.nothingLeftOut)];
  return [
    table(
      [words.document, words.type, words.period, words.state, words.reason],
      lines.map((line) => [
        line.document,
        line.type,
        labelPeriod(line.period, run.study, words),
        nameOutcome(line.state, run.study.language),
        wordReason(line, run.study.language),
      ]),
    ),
  ];
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
