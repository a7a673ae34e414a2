/** A cell of an override row in, what a spreadsheet did to it out. */

/** The cells of a row in which a spreadsheet can lose something, by canonical name. */
export type DamagedField = "document" | "segment" | "quote" | "before" | "after" | "code" | "toCode" | "coder" | "date";

export type ExcelDamage =
  /** `#NAAM?`, `#VERW!`, `####`: the cell was taken for a formula, or was too narrow. */
  | { readonly kind: "error-value" }
  /** `1,2E+05`: an id with an E between digits was taken for a number. */
  | { readonly kind: "exponent" }
  /** `12-mrt`, `mrt-24`, or a day number such as `45231` in a date cell. */
  | { readonly kind: "date"; readonly likely?: string }
  /** A bare number where an id should stand: zeros in front of it are lost. */
  | { readonly kind: "lost-zero" };

const errorValue =
  /^(?:#(?:NAAM|NAME|VERW|REF|WAARDE|VALUE|DEEL\/0|DIV\/0|GETAL|NUM|LEEG|NULL|N\/B|N\/A|NB|NA|SPILL|OVERLOOP|CALC|BEREKENEN)[?!]?|#{2,})$/iu;
const exponent = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/iu;
const month = "(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?";
const shortDate = new RegExp(`^(?:\\d{1,4}[-/ ]${month}(?:[-/ ]\\d{2,4})?|${month}[-/ ]\\d{2,4})$`, "iu");
const wholeDate = /^(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}-\d{2}-\d{2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const dayNumber = /^[34]\d{4}(?:[.,]\d+)?$/u;
const shortYear = /^\d{1,2}[-/]\d{1,2}[-/]\d{2}$/u;
const number = /^[+-]?\d+(?:[.,]\d+)?$/u;

export function findExcelDamage(field: DamagedField, value: string): ExcelDamage | undefined {
  const text = value.trim();
  if (errorValue.test(text)) return { kind: "error-value" };
  if (field === "coder" || field === "before" || field === "after") return undefined;
  if (exponent.test(text)) return { kind: "exponent" };
  if (field === "date") return findDateDamage(text);
  if (shortDate.test(text) || (field !== "quote" && wholeDate.test(text))) return { kind: "date" };
  return field !== "quote" && number.test(text) ? { kind: "lost-zero" } : undefined;
}

function findDateDamage(text: string): ExcelDamage | undefined {
  if (dayNumber.test(text)) return { kind: "date", likely: readDayNumber(Math.floor(Number(text.replace(",", ".")))) };
  return shortDate.test(text) || shortYear.test(text) ? { kind: "date" } : undefined;
}

/** Excel counts days from 30 December 1899. */
function readDayNumber(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
