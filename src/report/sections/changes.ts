/** The changes that may be claimed, and for every other transition why none may be. */
import type { Change, FrequencyCell } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { anchorOf, anchorTransition } from "../anchors.js";
import { spellNumber, spellPoints } from "../figures.js";
import { findCell } from "../find-cell.js";
import { nameReason } from "../names.js";
import { fold, heading, innerLink, list, paragraph, table, type FoldNode, type Inline, type Section } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import type { Words } from "../words.js";
import { labelCodeOf } from "../label-code.js";
import { isClear } from "../../model/frequency.js";

/** Writes the section. */
export function describeChanges(run: Run, words: Words): Section {
  const transitions = listTransitions(run, words);
  if (transitions.length === 0) return [heading(2, words.changes), paragraph(words.noTransitions)];
  const clear = run.changes.filter(isClear);
  return [
    heading(2, words.changes),
    paragraph(describeThresholds(run, words)),
    heading(3, words.compared),
    ...describeComparisons(transitions, run, words),
    heading(3, words.clearChanges),
    clear.length === 0 ? paragraph(words.noClearChanges) : list(clear.map((change) => describeChange(change, run, words))),
    heading(3, words.notComparable),
    ...describeRefusals(transitions, run, words),
  ];
}

function describeThresholds({ study: { comparison, language } }: Run, words: Words): string {
  return words.changesNote
    .replace("{documents}", String(comparison.minDocuments))
    .replace("{segments}", String(comparison.minSegments))
    .replace("{alpha}", spellNumber(comparison.alpha, language));
}

/** The counts on both sides come first; what they differ is said after them. */
function describeChange(change: Change, run: Run, words: Words): readonly Inline[] {
  const [before = [], after = []] = [change.from, change.to].map((period): readonly Inline[] => {
    const cell = findCell(change, period, run);
    if (cell === undefined) return [];
    const documents = `${labelPeriod(period, run.study, words)} ${cell.documents} ${words.ofN} ${cell.base.documents} ${words.doc}, `;
    return [documents, linkCell(cell, words), ` ${words.segments}`];
  });
  const points = `${words.difference} ${spellPoints(change.difference)} %-pt (${spellMargin(change, words)})`;
  return [
    `${labelCodeOf(change.codebook, change.code, run)} (${change.type}): ${words[nameVerdict(change)]}. `,
    ...before,
    " → ",
    ...after,
    `; ${points}`,
  ];
}

function spellMargin({ low, high }: Change, words: Words): string {
  return `${words.margin} ${spellPoints(low)} ${words.upTo} ${spellPoints(high)}`;
}

/** The segments of a cell, leading to them where there are any. */
function linkCell(cell: FrequencyCell, words: Words): Inline {
  const text = `${cell.segments} ${words.ofN} ${cell.base.segments}`;
  return cell.segments === 0 ? text : innerLink(anchorOf(cell.base, cell.code, cell.level), text);
}

interface Transition {
  readonly codebook: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly changes: readonly Change[];
}

/** The transitions in which at least one side has material, in the order of the table. */
function listTransitions(run: Run, words: Words): readonly Transition[] {
  const byKey = new Map<string, Omit<Transition, "changes"> & { changes: Change[] }>();
  for (const change of run.changes) {
    if (change.whyNot.includes("no-material-from") && change.whyNot.includes("no-material-to")) continue;
    const name = `${labelPeriod(change.from, run.study, words)} → ${labelPeriod(change.to, run.study, words)}`;
    const key = JSON.stringify([change.codebook, change.type, name]);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { ...change, name, changes: [change] });
    else known.changes.push(change);
  }
  return Array.from(byKey.values());
}

function describeComparisons(transitions: readonly Transition[], run: Run, words: Words): Section {
  const compared = transitions
    .map((transition) => ({ ...transition, changes: transition.changes.filter(({ comparable }) => comparable) }))
    .filter(({ changes }) => changes.length > 0);
  if (compared.length === 0) return [paragraph(words.nothingCompared)];
  return [
    list(compared.map((transition) => describeComparison(transition, words))),
    ...compared.map((transition) => listComparisons(transition, run, words)),
  ];
}

function describeComparison({ codebook, type, from, to, name, changes }: Transition, words: Words): readonly Inline[] {
  const clear = changes.filter(isClear).length;
  const [before = "", after = ""] = words.codesCompared.split("{n}");
  const counted = innerLink(anchorTransition(codebook, type, from, to), String(changes.length));
  return [`${type}, ${name}: ${before}`, counted, after.replace("{clear}", String(clear))];
}

/** All comparisons of a transition: what the number of compared codes leads to. */
function listComparisons({ codebook, type, from, to, name, changes }: Transition, run: Run, words: Words): FoldNode {
  const header = [words.code, labelPeriod(from, run.study, words), labelPeriod(to, run.study, words), words.difference, words.verdict];
  const rows = changes.map((change) => [
    labelCodeOf(change.codebook, change.code, run),
    ...[from, to].map((period): Inline => {
      const cell = findCell(change, period, run);
      return cell === undefined ? "" : linkCell(cell, words);
    }),
    `${spellPoints(change.difference)} %-pt (${spellPoints(change.low)} ${words.upTo} ${spellPoints(change.high)})`,
    words[nameVerdict(change)],
  ]);
  const numbers = table(header, rows, ["left", "right", "right", "right"]);
  return fold(`${type}, ${name} (${changes.length})`, [numbers], anchorTransition(codebook, type, from, to));
}

/** A comparable change says more, less, or neither. */
function nameVerdict({ verdict }: Change): "more" | "less" | "noDifference" {
  return verdict === "more" || verdict === "less" ? verdict : "noDifference";
}

/** Reasons that hold for every code of a transition stand once; what holds for some codes only names them. */
function describeRefusals(transitions: readonly Transition[], run: Run, words: Words): Section {
  const rows = transitions.flatMap(({ type, name, changes }) => {
    const reasons = Array.from(new Set(changes.flatMap(({ whyNot }) => whyNot)), (reason) => {
      const stopped = changes.filter(({ whyNot }) => whyNot.includes(reason));
      const codes =
        stopped.length === changes.length ? "" : ` (${stopped.map((change) => labelCodeOf(change.codebook, change.code, run)).join(", ")})`;
      return `${nameReason(reason, run.study.language)}${codes}`;
    });
    return reasons.length === 0 ? [] : [[type, name, reasons.join("; ")]];
  });
  return rows.length === 0 ? [paragraph(words.allComparable)] : [table([words.type, words.transition, words.reason], rows)];
}
