/** A table in, CSV out: UTF-8 text, LF, safe to open in a spreadsheet. */
import { stringify } from "csv-stringify/sync";
import { neutraliseFormula } from "../text/formula.js";
import type { CellValue, Table } from "./table.js";

/** How a table is written: plain for machines, or as a Dutch Excel opens it. */
export type Dialect = "plain" | "excel-nl";

/** Writes a table with its header. */
export function writeCsv(table: Table, dialect: Dialect = "plain"): string {
  const rows = [table.columns.map(({ name }) => name), ...table.rows].map((row) => row.map((value) => writeCell(value, dialect)));
  // A carriage return inside a cell ends the line for many readers, unless it is quoted.
  return (
    (dialect === "excel-nl" ? "\uFEFF" : "") +
    stringify(rows, { delimiter: dialect === "excel-nl" ? ";" : ",", record_delimiter: "\n", quoted_match: /\r/u })
  );
}

function writeCell(value: CellValue, dialect: Dialect): string {
  if (value === undefined) return "";
  if (typeof value === "string") return neutraliseFormula(value);
  return dialect === "excel-nl" ? String(value).replace(".", ",") : String(value);
}
