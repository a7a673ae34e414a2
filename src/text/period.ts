/** A date or the name of a period in, the period of the study that is meant out. */
import { outsidePeriods, undated } from "../model/segment.js";
import type { Period } from "../model/study.js";
import { foldKey } from "./fold.js";

/** Finds the period: the declared one first, else the one whose days hold the date; else undated or outside. */
export function findPeriod(periods: readonly Period[], date: string | undefined, declared: string | undefined): string {
  if (declared !== undefined) return declared;
  if (date === undefined) return undated;
  return periods.find(({ from, to }) => from <= date && date <= to)?.id ?? outsidePeriods;
}

/** The id of the period that is called so, by its id or its label. */
export function findNamedPeriod(periods: readonly Period[], name: string): string | undefined {
  return periods.find(({ id, label }) => [foldKey(id), foldKey(label)].includes(foldKey(name)))?.id;
}
