/** Documents in, the same in the order in which they came about out. */
import type { Document } from "../model/document.js";
import type { SaturationFlag } from "../model/looking-around.js";
import type { Period } from "../model/study.js";

export interface Dated {
  readonly document: Document;
  /** Why its place is not known to the day. */
  readonly flag?: Extract<SaturationFlag, "no-date" | "no-date-no-period">;
}

/**
 * Orders by date. A document that has only a period stands behind those of its last day, one with neither behind all; what
 * is still equal goes by id, so that the order of the files makes no difference.
 */
export function orderByDay(documents: readonly Document[], periods: readonly Period[]): readonly Dated[] {
  const placed = documents.map((document) => ({ document, ...findDay(document, periods) }));
  const sorted = placed.sort((a, b) => compare(a.day, b.day) || compare(a.document.id, b.document.id));
  return sorted.map(({ document, flag }) => (flag === undefined ? { document } : { document, flag }));
}

/** A day that sorts as text: an ISO date, the end of a period behind the dates of its last day, or behind everything. */
function findDay({ date, period }: Document, periods: readonly Period[]): { readonly day: string; readonly flag?: Dated["flag"] } {
  if (date !== undefined) return { day: date };
  const end = periods.find(({ id }) => id === period)?.to;
  return end === undefined ? { day: "~", flag: "no-date-no-period" } : { day: `${end}~`, flag: "no-date" };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
