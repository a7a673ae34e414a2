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
  /** Whether there are more rows than were asked for; then none is read. */
  readonly isTooLong?: boolean;
}

const delimiters = [";", ",", "\t"] as const;
/** How much of a table is looked at for its delimiter. */
const sampleLength = 20_000;
const sampleLines = 20;

/** Reads comma, semicolon or tab separated text; comment lines (`# …`), empty lines and Excel's `sep=;` at the top are passed over. */
export function parseCsv(text: string, mostRows?: number): ReadCsv {
  const top = findTableStart(text);
  const said = /^sep=([;,\t])(?:\r\n?|\n|$)/iu.exec(text.slice(top, top + 10));
  const start = top + (said?.[0].length ?? 0);
  const delimiter = said?.[1] ?? sniffDelimiter(text.slice(start, start + sampleLength));
  const locate = indexLines(text);
  const open = findOpenQuote(text, start, delimiter);
  const end = open?.rowStart ?? text.length;
  const problem = open === undefined ? undefined : ({ kind: "quote-open", ...locate(open.at) } as const);
  try {
    const values = parse(text.slice(start, end), {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      ...(mostRows === undefined ? {} : { to: mostRows + 1 }),
    }) as string[][];
    if (mostRows !== undefined && values.length > mostRows) return { table: { rows: [], delimiter }, isTooLong: true };
    const table = { rows: placeRows(text, start, delimiter, values, locate), delimiter };
    return problem === undefined ? { table } : { table, problem };
  } catch (error) {
    if (error instanceof CsvError) return { table: { rows: [], delimiter }, problem: { kind: "unreadable", ...locate(start) } };
    throw error;
  }
}

function placeRows(
  text: string,
  start: number,
  delimiter: string,
  values: readonly (readonly string[])[],
  locate: (offset: number) => LineColumn,
): readonly CsvRow[] {
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
  return /^(?:[^\S\r\n]*(?:#[ \t!][^\r\n]*)?(?:\r\n?|\n))*/u.exec(text)?.[0].length ?? 0;
}

/** The delimiter that the most lines have equally often, so that a title above the table or commas in its text don't decide. */
function sniffDelimiter(sample: string): string {
  const bare = sample.replace(/(?<=^|[;,\t\r\n])"[^"]*(?:""[^"]*)*"/gu, "");
  const lines = bare.split(/[\r\n]+/u).slice(0, sampleLines);
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    return Math.max(...counts.map((count) => count * counts.filter((other) => other === count).length));
  });
  const most = Math.max(...scores);
  return most === 0 ? "," : (delimiters[scores.indexOf(most)] as string);
}

/** Lays a cell's value over the text it was read from, quotes and doubled quotes apart. */
function alignCell(text: string, at: number, value: string, delimiter: string): { readonly passage: Passage; readonly next: number } {
  const closing = text[at] === '"' ? findClosingQuote(text, at) : at;
  // Behind the closing quote of a cell comes a delimiter or a line end; else its quotes are part of its text.
  const isQuoted = closing > at && ["", delimiter, "\n", "\r"].includes(text.charAt(closing + 1));
  const pieces: Piece[] = [];
  let from = isQuoted ? at + 1 : at;
  for (let done = 0; done < value.length;) {
    const quote = closing > at ? value.indexOf('"', done) : -1;
    const upTo = quote < 0 ? value.length : quote + 1;
    pieces.push({ at: done, start: from, end: from + upTo - done });
    from += upTo - done;
    if (quote >= 0 && from - 1 > at && from - 1 < closing) from++;
    done = upTo;
  }
  return { passage: { text: value, pieces }, next: isQuoted ? closing + 1 : from };
}

/** The end of the text when the cell that opens here is never closed. */
function findClosingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
