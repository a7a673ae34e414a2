/** The changes since the period before that may be claimed, or the sentence that none may be, and why. */
import type { Change, WhyNot } from "../../../model/frequency.js";
import type { Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { findCell } from "../../find-cell.js";
import { nameReason } from "../../names.js";
import { list, paragraph, strong, type Inline, type Section } from "../../nodes.js";
import { labelPeriod } from "../../periods.js";
import { chooseWords } from "../../words.js";
import { namePlural, spellFigure } from "../figure.js";
import { chooseSheetWords, type SheetWords } from "../sheet-words.js";
import { fill } from "../../fill.js";
import { labelCodeOf } from "../../label-code.js";
import { isClear } from "../../../model/frequency.js";

/** The period that a meeting compares with: the one before it in the study. */
export function findPeriodBefore(period: string, { study: { periods } }: Run): string | undefined {
  return periods[periods.findIndex(({ id }) => id === period) - 1]?.id;
}

/** Writes the section. */
export function tellChanges({ period }: Meeting, run: Run): Section {
  const words = chooseSheetWords(run.study.language);
  const before = findPeriodBefore(period, run);
  if (before === undefined) return [paragraph(words.first)];
  const label = (id: string): string => labelPeriod(id, run.study, chooseWords(run.study.language));
  // A data type without material now has no numbers on this sheet to compare.
  const changes = run.changes.filter(({ to, whyNot }) => to === period && !whyNot.includes("no-material-to"));
  const types = Array.from(new Set(changes.map(({ type }) => type)), (type) => [type, changes.filter((one) => one.type === type)] as const);
  const compared = types.filter(([, own]) => own.some(({ comparable }) => comparable));
  const refused = types.filter(([, own]) => own.every(({ comparable }) => !comparable));
  const reasons = refused.length > 0 ? [list(refused.map(([type, own]) => tellRefused(type, own, run)))] : [];
  return [
    ...(compared.length === 0 ? [paragraph(strong(fill(words.mayNot, { from: label(before), to: label(period) })))] : []),
    ...compared.flatMap(([type, own]) => tellCompared(type, own, run, words)),
    ...(types.length === 0 ? [paragraph(words.nothingLookedAt)] : reasons),
  ];
}

function tellCompared(type: string, changes: readonly Change[], run: Run, words: SheetWords): Section {
  const compared = changes.filter(({ comparable }) => comparable);
  const clear = compared.filter(isClear);
  const sentence = clear.length === 0 ? words.noClear : clear.length === 1 ? words.clearOne : words.clear;
  return [
    paragraph(fill(sentence, { n: compared.length, type: namePlural(type, run), clear: clear.length })),
    ...(clear.length === 0 ? [] : [list(clear.map((change) => tellChange(change, run, words)))]),
  ];
}

/** The counts on both sides; the number of documents is part of each. */
function tellChange(change: Change, run: Run, words: SheetWords): readonly Inline[] {
  const verdict = change.verdict === "more" ? words.more : words.less;
  const [before = "", after = ""] = [change.from, change.to].map((period) => {
    const cell = findCell(change, period, run);
    return cell === undefined ? "" : spellFigure(cell, run);
  });
  return [strong(`${labelCodeOf(change.codebook, change.code, run)}: ${verdict}.`), ` ${words.from} ${before}; ${words.to} ${after}.`];
}

/** The reasons that hold for every code: that one code does not apply says nothing about the material. */
function tellRefused(type: string, changes: readonly Change[], run: Run): readonly Inline[] {
  const all = Array.from(new Set(changes.flatMap(({ whyNot }) => whyNot)));
  const shared = all.filter((reason) => changes.every(({ whyNot }) => whyNot.includes(reason)));
  const told = joinSides(shared.length === 0 ? all : shared).map((reason) => nameReason(reason, run.study.language));
  return [`${namePlural(type, run)}: ${told.join("; ")}`];
}

/** What lacks on both sides is told once; and that chance can't be ruled out needs no telling where documents lack anyway. */
function joinSides(reasons: readonly WhyNot[]): readonly string[] {
  const hasBoth = (what: "few-documents" | "few-segments"): boolean => reasons.includes(`${what}-from`) && reasons.includes(`${what}-to`);
  const both = (["few-documents", "few-segments"] as const).filter(hasBoth);
  const lacksDocuments = reasons.some((reason) => reason.startsWith("few-documents"));
  return reasons.flatMap((reason): readonly string[] => {
    const what = both.find((one) => reason.startsWith(one));
    if (what !== undefined) return reason.endsWith("-from") ? [what] : [];
    return lacksDocuments && reason === "p-not-attainable" ? [] : [reason];
  });
}
