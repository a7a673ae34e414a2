/** A table in, CSV out: UTF-8 text, LF, safe to open in a spreadsheet. */
import { neutraliseFormula } from "../text/formula.js";
import type { Row, Table } from "./table.js";

/** How a table is written: plain for machines, or as a Dutch Excel opens it. */
export type Dialect = "plain" | "excel-nl";

/** Enough to be written at once, and little enough to be held. */
const pieceLength = 65_536;

/** Prints a table with its header, in pieces. */
export function* printCsv({ columns, rows }: Table, dialect: Dialect = "plain"): Iterable<string> {
  const delimiter = dialect === "excel-nl" ? ";" : ",";
  const writeRow = (row: Row): string => {
    let line = "";
    for (let at = 0; at < row.length; at++) {
      if (at > 0) line += delimiter;
      const value = row[at];
      if (value !== undefined) line += writeCell(value, dialect);
    }
    return `${line}\n`;
  };
  let piece = (dialect === "excel-nl" ? "\uFEFF" : "") + writeRow(columns.map(({ name }) => name));
  for (const row of rows) {
    piece += writeRow(row);
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

/** Writes a table as one text. */
export function writeCsv(table: Table, dialect: Dialect = "plain"): string {
  return Array.from(printCsv(table, dialect)).join("");
}

/** Has nothing that a spreadsheet would run and nothing that would end a cell: nearly every cell of a table. */
const harmless = /^(?!['=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])[^",;\r\n]*$/u;

function writeCell(value: string | number, dialect: Dialect): string {
  if (typeof value === "string") return harmless.test(value) ? value : quote(neutraliseFormula(value), dialect);
  return dialect === "excel-nl" ? String(value).replace(".", ",") : String(value);
}

/** Quotes what would end a cell or a line: a carriage return ends one for many readers too. */
function quote(text: string, dialect: Dialect): string {
  const special = dialect === "excel-nl" ? /[";\r\n]/u : /[",\r\n]/u;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
