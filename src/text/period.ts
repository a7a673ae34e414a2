/** A date or a declared period in, the period of the study it falls in out. */
import { outsidePeriods, undated } from "../model/segment.js";
import type { Period } from "../model/study.js";

/** Finds the period: the declared one first, else the one whose days hold the date; else undated or outside. */
export function findPeriod(periods: readonly Period[], date: string | undefined, declared: string | undefined): string {
  if (declared !== undefined) return declared;
  if (date === undefined) return undated;
  return periods.find(({ from, to }) => from <= date && date <= to)?.id ?? outsidePeriods;
}
