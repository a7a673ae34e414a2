/** A value of a table in, the cell of a sheet out: typed, and never a formula, a link or a broken file. */
import { parseDate } from "../../text/dates.js";
import { neutraliseFormula } from "../../text/formula.js";
import type { CellValue, Column } from "../table.js";
import type { Cell, Style } from "./grid.js";

/** The most UTF-16 units that a cell of Excel holds. */
export const longestText = 32_767;

/** Makes the cell of a value; none for a missing one. The mark says where a text stands whole that had to be cut. */
export function makeCell(value: CellValue, { type, isShare }: Column, style: Style, mark: string): Cell | undefined {
  if (value === undefined || value === "") return undefined;
  if (typeof value === "number") {
    if (isShare === true) return { value, style: "share" };
    return { value, style: Number.isInteger(value) && type !== "number" ? "integer" : "number" };
  }
  if (type === "boolean" && (value === "true" || value === "false")) return { value: value === "true", style: "plain" };
  const day = type === "date" ? countDays(value) : undefined;
  return day === undefined ? { value: makeText(value, mark), style } : { value: day, style: "date" };
}

/** Makes a text that any spreadsheet shows and none runs: cut where it is too long, half a character by its number. */
export function makeText(text: string, mark: string): string {
  const whole = neutraliseFormula(text).replace(/\p{Surrogate}/gu, (half) => `_x${half.charCodeAt(0).toString(16).toUpperCase()}_`);
  if (whole.length <= longestText) return whole;
  // A pair that is cut through would be half a character again.
  return whole.slice(0, longestText - mark.length).replace(/[\uD800-\uDBFF]$/, "") + mark;
}

/** The first day that Excel and LibreOffice number alike: before it Excel has a 29 February 1900. */
const firstDay = 61;

/** The number of an ISO date in a spreadsheet; none for what is no date, or one before its calendar begins. */
function countDays(text: string): number | undefined {
  if (parseDate(text) !== text) return undefined;
  const day = Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
  return day < firstDay ? undefined : day;
}
