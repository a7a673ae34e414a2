/** The changes that may be claimed, and for every other transition why none may be. */
import type { Change } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { heading, list, paragraph, table, type Section } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import { nameReason, type Words } from "../words.js";

/** Writes the section. */
export function describeChanges(run: Run, words: Words): Section {
  const transitions = listTransitions(run, words);
  const clear = run.changes.filter(({ verdict }) => verdict === "more" || verdict === "less");
  return [
    heading(2, words.changes),
    paragraph(words.changesNote),
    heading(3, words.compared),
    ...describeComparisons(transitions, words),
    heading(3, words.clearChanges),
    clear.length === 0 ? paragraph(words.noClearChanges) : list(clear.map((change) => [describeChange(change, run, words)])),
    heading(3, words.notComparable),
    ...describeRefusals(transitions, run, words),
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
    const name = nameTransition(change, run, words);
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

function describeRefusals(transitions: readonly Transition[], run: Run, words: Words): Section {
  const rows = transitions
    .filter(({ changes }) => changes.every(({ comparable }) => !comparable))
    .map(({ type, name, changes }) => {
      const reasons = new Set(changes.flatMap(({ whyNot }) => whyNot).filter((reason) => reason !== "code-not-applicable"));
      return [type, name, Array.from(reasons, (reason) => nameReason(reason, run.study.language)).join("; ")];
    });
  return rows.length === 0 ? [paragraph(words.allComparable)] : [table([words.type, words.transition, words.reason], rows)];
}

/** A difference in share as percentage points. */
function spellPoints(share: number | undefined): string {
  return String(Math.round((share ?? 0) * 100));
}
