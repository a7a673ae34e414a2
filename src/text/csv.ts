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
  readonly kind: "quote-open" | "unreadable";
}

export interface ReadCsv {
  /** The rows up to the problem, or all of them. */
  readonly table: CsvTable;
  readonly problem?: CsvProblem;
}

const delimiters = [";", ",", "\t"] as const;

/** Reads comma, semicolon or tab separated text; comment lines (`# …`) and empty lines at the top are passed over. */
export function parseCsv(text: string): ReadCsv {
  const start = findTableStart(text);
  const delimiter = sniffDelimiter(text.slice(start));
  const locate = indexLines(text);
  const open = findOpenQuote(text, start, delimiter);
  const end = open?.rowStart ?? text.length;
  const problem = open === undefined ? undefined : ({ kind: "quote-open", ...locate(open.at) } as const);
  try {
    const values = parse(text.slice(start, end), { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, record_delimiter: ["\r\n", "\n", "\r"] }) as string[][];
    const table = { rows: placeRows(text, start, delimiter, values, locate), delimiter };
    return problem === undefined ? { table } : { table, problem };
  } catch (error) {
    if (error instanceof CsvError) return { table: { rows: [], delimiter }, problem: { kind: "unreadable", ...locate(start) } };
    throw error;
  }
}

function placeRows(text: string, start: number, delimiter: string, values: readonly (readonly string[])[], locate: (offset: number) => LineColumn): readonly CsvRow[] {
  let at = start;
  return values.map((record) => {
    while (at < text.length && /[\r\n]/u.test(text[at] as string)) at++;
    const { line } = locate(at);
    const cells = record.map((value) => {
      const cell = alignCell(text, at, value, delimiter);
      at = cell.next + (text[cell.next] === delimiter ? 1 : 0);
      return cell.passage;
    });
    return { cells, line };
  });
}

/** A quotation mark at the start of a cell that is never closed swallows the rest of the file; finds it and the row it is in. */
function findOpenQuote(text: string, start: number, delimiter: string): { readonly at: number; readonly rowStart: number } | undefined {
  let rowStart = start;
  let open: number | undefined;
  let isCellStart = true;
  for (let at = start; at < text.length; at++) {
    const character = text[at] as string;
    if (open !== undefined) {
      if (character !== '"') continue;
      if (text[at + 1] === '"') at++;
      else open = undefined;
    } else if (character === '"' && isCellStart) {
      open = at;
      isCellStart = false;
    } else {
      isCellStart = character === delimiter || character === "\n" || character === "\r";
      if (isCellStart && character !== delimiter) rowStart = at + 1;
    }
  }
  return open === undefined ? undefined : { at: open, rowStart };
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
function alignCell(text: string, at: number, value: string, delimiter: string): { readonly passage: Passage; readonly next: number } {
  const after = text[at + value.length];
  if (text.startsWith(value, at) && (after === undefined || after === delimiter || after === "\n" || after === "\r")) {
    return { passage: { text: value, pieces: value === "" ? [] : [{ at: 0, start: at, end: at + value.length }] }, next: at + value.length };
  }
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
