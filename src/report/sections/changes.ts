/** The changes that may be claimed, and for every other transition why none may be. */
import { ungrouped, type Change, type FrequencyCell } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { spellNumber, spellPoints } from "../figures.js";
import { nameReason } from "../names.js";
import { heading, list, paragraph, table, type Section } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import type { Words } from "../words.js";

/** Writes the section. */
export function describeChanges(run: Run, words: Words): Section {
  const transitions = listTransitions(run, words);
  if (transitions.length === 0) return [heading(2, words.changes), paragraph(words.noTransitions)];
  const clear = run.changes.filter(({ verdict }) => verdict === "more" || verdict === "less");
  return [
    heading(2, words.changes),
    paragraph(describeThresholds(run, words)),
    heading(3, words.compared),
    ...describeComparisons(transitions, words),
    heading(3, words.clearChanges),
    clear.length === 0 ? paragraph(words.noClearChanges) : list(clear.map((change) => [describeChange(change, run, words)])),
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
function describeChange(change: Change, run: Run, words: Words): string {
  const verdict = change.verdict === "more" ? words.more : words.less;
  const [before, after] = [change.from, change.to].map((period) => {
    const cell = findCell(run, change, period);
    return cell === undefined
      ? ""
      : `${labelPeriod(period, run.study, words)} ${cell.documents} ${words.ofN} ${cell.base.documents} ${words.doc}, ${cell.segments} ${words.ofN} ${cell.base.segments} ${words.segments}`;
  });
  const margin = `${words.margin} ${spellPoints(change.low)} ${words.upTo} ${spellPoints(change.high)}`;
  return `${nameCode(change, run)} (${change.type}): ${verdict}. ${before} → ${after}; ${words.difference} ${spellPoints(change.difference)} %-pt (${margin})`;
}

function findCell(run: Run, { codebook, type, code }: Change, period: string): FrequencyCell | undefined {
  return run.cells.find(
    ({ base, code: own, level }) =>
      own === code &&
      level !== "direct" &&
      base.codebook === codebook &&
      base.type === type &&
      base.period === period &&
      base.group === ungrouped,
  );
}

function nameCode({ codebook, code }: Change, run: Run): string {
  return run.codebooks.find(({ id }) => id === codebook)?.codes.get(code)?.label ?? code;
}

interface Transition {
  readonly type: string;
  readonly name: string;
  readonly changes: readonly Change[];
}

/** The transitions in which at least one side has material, in the order of the table. */
function listTransitions(run: Run, words: Words): readonly Transition[] {
  const byKey = new Map<string, { type: string; name: string; changes: Change[] }>();
  for (const change of run.changes) {
    if (change.whyNot.includes("no-material-from") && change.whyNot.includes("no-material-to")) continue;
    const name = `${labelPeriod(change.from, run.study, words)} → ${labelPeriod(change.to, run.study, words)}`;
    const key = JSON.stringify([change.codebook, change.type, name]);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { type: change.type, name, changes: [change] });
    else known.changes.push(change);
  }
  return Array.from(byKey.values());
}

function describeComparisons(transitions: readonly Transition[], words: Words): Section {
  const items = transitions.flatMap(({ type, name, changes }) => {
    const compared = changes.filter(({ comparable }) => comparable);
    if (compared.length === 0) return [];
    const clear = compared.filter(({ verdict }) => verdict === "more" || verdict === "less").length;
    return [[`${type}, ${name}: ${words.codesCompared.replace("{n}", String(compared.length)).replace("{clear}", String(clear))}`]];
  });
  return [items.length === 0 ? paragraph(words.nothingCompared) : list(items)];
}

/** Reasons that hold for every code of a transition stand once; what holds for some codes only names them. */
function describeRefusals(transitions: readonly Transition[], run: Run, words: Words): Section {
  const rows = transitions.flatMap(({ type, name, changes }) => {
    const reasons = Array.from(new Set(changes.flatMap(({ whyNot }) => whyNot)), (reason) => {
      const stopped = changes.filter(({ whyNot }) => whyNot.includes(reason));
      const codes = stopped.length === changes.length ? "" : ` (${stopped.map((change) => nameCode(change, run)).join(", ")})`;
      return `${nameReason(reason, run.study.language)}${codes}`;
    });
    return reasons.length === 0 ? [] : [[type, name, reasons.join("; ")]];
  });
  return rows.length === 0 ? [paragraph(words.allComparable)] : [table([words.type, words.transition, words.reason], rows)];
}
