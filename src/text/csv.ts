/** A table as CSV in, its rows out, each cell as a passage that knows its place. */
import { CsvError, parse } from "csv-parse/sync";
import type { Passage, Piece } from "../model/passage.js";
import { indexLines, type LineColumn } from "./lines.js";

export interface CsvRow {
  readonly cells: readonly Passage[];
  /** 1-based line on which the row starts. */
  readonly line: number;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly delimiter: string;
}

export interface CsvProblem extends LineColumn {
  readonly kind: "quote-open" | "quote-inside" | "unreadable";
}

const delimiters = [";", ",", "\t"] as const;

/** Reads comma, semicolon or tab separated text; comment lines (`# …`) and empty lines at the top are passed over. */
export function parseCsv(text: string): { readonly table: CsvTable } | { readonly problem: CsvProblem } {
  const start = findTableStart(text);
  const delimiter = sniffDelimiter(text.slice(start));
  const locate = indexLines(text);
  let values: readonly (readonly string[])[];
  try {
    values = parse(text.slice(start), { delimiter, relax_column_count: true, skip_empty_lines: true, record_delimiter: ["\r\n", "\n", "\r"] }) as string[][];
  } catch (error) {
    if (error instanceof CsvError) return { problem: describeProblem(error, locate(start).line) };
    throw error;
  }
  const rows: CsvRow[] = [];
  let at = start;
  for (const record of values) {
    while (at < text.length && /[\r\n]/u.test(text[at] as string)) at++;
    const line = locate(at).line;
    const cells: Passage[] = [];
    for (const value of record) {
      const cell = alignCell(text, at, value);
      cells.push(cell.passage);
      at = cell.next + (text[cell.next] === delimiter ? 1 : 0);
    }
    rows.push({ cells, line });
  }
  return { table: { rows, delimiter } };
}

function findTableStart(text: string): number {
  return /^(?:[^\S\n]*(?:#[ \t!][^\n]*)?\r?\n)*/u.exec(text)?.[0].length ?? 0;
}

function sniffDelimiter(text: string): string {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/u.exec(text)?.[0].replace(/"(?:[^"]|"")*"/gu, "") ?? "";
  const counts = delimiters.map((delimiter) => header.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? "," : (delimiters[counts.indexOf(most)] as string);
}

/** Lays a cell's value over the text it was read from, quotes and doubled quotes apart. */
function alignCell(text: string, at: number, value: string): { readonly passage: Passage; readonly next: number } {
  if (text[at] !== '"') return { passage: { text: value, pieces: value === "" ? [] : [{ at: 0, start: at, end: at + value.length }] }, next: at + value.length };
  const pieces: Piece[] = [];
  let from = at + 1;
  let done = 0;
  while (done < value.length) {
    const quote = value.indexOf('"', done);
    const upTo = quote < 0 ? value.length : quote + 1;
    pieces.push({ at: done, start: from, end: from + upTo - done });
    from += upTo - done + (quote < 0 ? 0 : 1);
    done = upTo;
  }
  return { passage: { text: value, pieces }, next: from + 1 };
}

function describeProblem(error: CsvError, firstLine: number): CsvProblem {
  const { lines, column } = error as CsvError & { lines?: number; column?: number };
  const kind = error.code === "CSV_QUOTE_NOT_CLOSED" ? "quote-open" : error.code.includes("QUOTE") ? "quote-inside" : "unreadable";
  return { kind, line: firstLine - 1 + (lines ?? 1), column: typeof column === "number" ? column + 1 : 1 };
}
