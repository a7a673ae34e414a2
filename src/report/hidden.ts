/** Why something about a group is not told in, what stands in its place out; and whether its passages are told apart. */
import { ungrouped, type Base, type CellState, type Hidden } from "../model/frequency.js";
import type { Run } from "../model/run.js";
import { fill } from "./fill.js";
import { paragraph, type Section } from "./nodes.js";
import type { Words } from "./words.js";

export function isHidden(state: CellState): state is Hidden {
  return state === "few-people" || state === "hidden";
}

/** As people read it: «< 5», or a dot. */
export function markHidden(hidden: Hidden, { smallestGroup }: Run, words: Words): string {
  return hidden === "few-people" ? fill(words.fewPeople, { k: smallestGroup }) : words.hiddenMark;
}

/** Why a cell has no number, as people read it. */
export function wordState(state: Exclude<CellState, "n" | "0">, run: Run, words: Words): string {
  if (isHidden(state)) return markHidden(state, run, words);
  return { "NA-data": words.naData, "NA-codebook": words.naCodebook, "NA-type": words.naType }[state];
}

/** As programs read it. */
export function nameState(state: CellState, { smallestGroup }: Run): string {
  return state === "few-people" ? `<${smallestGroup}` : state;
}

/** Explains the marks, where there are any. */
export function explainHidden(run: Run, words: Words): Section {
  const isUsed = run.cells.some(({ state }) => isHidden(state)) || run.bases.some(({ hidden }) => hidden !== undefined);
  return isUsed ? [paragraph(fill(words.hiddenNote, { k: run.smallestGroup }))] : [];
}

/** Whether each of the segments of a base stands among those of its group, so that its numbers can lead to them. */
export function isToldApart(base: Base, { segments, groups }: Run): boolean {
  if (base.group === ungrouped) return true;
  const own = segments.filter(({ id, type, period }) => type === base.type && period === base.period && groups.get(id) === base.group);
  return base.hidden === undefined && own.length === base.segments;
}
