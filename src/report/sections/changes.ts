/** The changes that may be claimed, and for every other transition why none may be. */
import type { Change } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { heading, list, paragraph, table, type Section } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import { nameReason, type Words } from "../words.js";

/** Writes the section. */
export function describeChanges(run: Run, words: Words): Section {
  const clear = run.changes.filter(({ verdict }) => verdict === "more" || verdict === "less");
  return [
    heading(2, words.changes),
    paragraph(words.changesNote),
    heading(3, words.clearChanges),
    clear.length === 0 ? paragraph(words.noClearChanges) : list(clear.map((change) => [describeChange(change, run, words)])),
    heading(3, words.notComparable),
    ...describeRefusals(run, words),
  ];
}

function describeChange(change: Change, run: Run, words: Words): string {
  const label = run.codebooks.find(({ id }) => id === change.codebook)?.codes.get(change.code)?.label ?? change.code;
  const verdict = change.verdict === "more" ? words.more : words.less;
  return `${label} (${change.type}): ${verdict}, ${nameTransition(change, run, words)}; ${words.difference} ${spellPoints(change.difference)} %-pt (${words.margin} ${spellPoints(change.low)} – ${spellPoints(change.high)})`;
}

function nameTransition({ from, to }: Change, run: Run, words: Words): string {
  return `${labelPeriod(from, run.study, words)} → ${labelPeriod(to, run.study, words)}`;
}

/** One line per data type and transition in which no code at all may be compared. */
function describeRefusals(run: Run, words: Words): Section {
  const refusals = new Map<string, readonly string[]>();
  const comparable = new Set<string>();
  for (const change of run.changes) {
    const key = `${change.type}\u0000${nameTransition(change, run, words)}`;
    if (change.comparable) comparable.add(key);
    const reasons = change.whyNot.filter((reason) => reason !== "code-not-applicable");
    if (!change.comparable && reasons.length > 0) refusals.set(key, reasons);
  }
  const rows = Array.from(refusals)
    .filter(([key]) => !comparable.has(key))
    .map(([key, reasons]) => [...key.split("\u0000"), reasons.map((reason) => nameReason(reason, run.study.language)).join("; ")]);
  return rows.length === 0 ? [paragraph(words.allComparable)] : [table([words.type, words.transition, words.reason], rows)];
}

/** A difference in share as percentage points. */
function spellPoints(share: number | undefined): string {
  return String(Math.round((share ?? 0) * 100));
}
