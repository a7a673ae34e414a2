/** An override row in, the row without what a spreadsheet made of its cells out, and what there is to say about that. */
import type { Override } from "../model/override.js";
import { parseDate } from "../text/dates.js";
import { type DamagedField, type ExcelDamage, findExcelDamage } from "./excel-damage.js";
import { type Detail, show } from "./input.js";

/** The columns as people see them. */
const columns: Readonly<Record<DamagedField, string>> = {
  document: "document",
  segment: "segment",
  quote: "citaat",
  before: "voor",
  after: "na",
  code: "code",
  toCode: "naar",
  coder: "codeur",
  date: "datum",
};
const ids = {
  "error-value": "override/excel-error",
  exponent: "override/excel-exponent",
  date: "override/excel-date",
  "lost-zero": "override/excel-zero",
} as const;

/** A damaged segment, quote or context counts as empty, a damaged date as none; a damaged document or code stays, and is then unknown. */
export function readRow(override: Override): { readonly row: Override; readonly damage: readonly Detail[] } {
  const damaged = new Set<DamagedField>();
  const damage: Detail[] = [];
  for (const field of Object.keys(columns) as DamagedField[]) {
    const found = findExcelDamage(field, override[field]);
    if (found === undefined) continue;
    // A quote such as "1-2" may be just that: only an error value is surely no quote.
    if (field !== "quote" || found.kind === "error-value") damaged.add(field);
    damage.push(describeDamage(field, override[field], found));
  }
  if (!damaged.has("date") && override.date !== "" && !isDate(override.date))
    damage.push({ id: "override/undated", values: { date: show(override.date) } });
  const keep = (field: DamagedField): string => (damaged.has(field) ? "" : override[field]);
  const date = isDate(override.date) ? override.date : "";
  return {
    row: { ...override, segment: keep("segment"), quote: keep("quote"), before: keep("before"), after: keep("after"), date },
    damage,
  };
}

/** Whether this is a day of the calendar, as an ISO date. */
export function isDate(date: string): boolean {
  return parseDate(date) === date;
}

function describeDamage(field: DamagedField, value: string, damage: ExcelDamage): Detail {
  const likely = damage.kind === "date" && damage.likely !== undefined ? ` (${damage.likely}?)` : "";
  // What a quote says is never repeated here: its document may be in quarantine.
  const isQuoted = damage.kind !== "error-value" && field === "quote";
  return { id: ids[damage.kind], values: { field: columns[field], value: isQuoted ? show("…") : show(value), likely } };
}
