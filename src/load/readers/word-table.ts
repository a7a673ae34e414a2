/** The rows of a table in a word processor's file in, their blocks out: which row is the header, and what a merged cell means. */
import type { Location } from "../../model/location.js";
import { findName, rowColumns } from "../../text/names.js";
import type { ComposedBlock, ComposedCell } from "./compose.js";
import { isHeaderRow } from "./find-header.js";

/** How far down a header row is looked for. */
const headerDepth = 20;

export interface WordCell {
  readonly text: string;
  readonly location?: Location;
  /** Whether it is one with the cell above it, or with the one to its left; then it has no text of its own. */
  readonly joins?: "above" | "left";
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Whether the file says that it is a header. */
  readonly isHeader: boolean;
  /** Whether all of it is in bold. */
  readonly isBold: () => boolean;
  /** Notes and the like that are anchored in it. */
  readonly behind: readonly ComposedBlock[];
}

/** Makes blocks of a table; rows without text are none. */
export function composeTable(all: readonly WordRow[]): readonly ComposedBlock[] {
  const rows = all.filter((row) => hasText(row) || row.behind.length > 0);
  const [first, end] = findHeader(rows);
  const names = nameColumns(rows.slice(first, end));
  const above: string[] = [];
  return rows.flatMap((row, index): readonly ComposedBlock[] => {
    const cells = row.cells.map((cell, column) => readCell(cell, names[column] ?? "", above, column));
    if (!hasText(row)) return row.behind;
    const place = locate(row.cells);
    if (index < first) return [{ kind: "aside", text: joinCells(cells), ...place }, ...row.behind];
    return [{ kind: index < end ? "header" : "row", cells, ...place }, ...row.behind];
  });
}

/** A date that was merged over three rows is the date of each; a text that was is one text. */
function readCell(cell: WordCell, header: string, above: string[], column: number): ComposedCell {
  if (cell.joins !== "above") above[column] = cell.text;
  const isShared = cell.joins === "above" && findName(rowColumns, header) !== undefined;
  const location = cell.location === undefined ? {} : { location: cell.location };
  return { header, text: isShared ? (above[column] ?? "") : cell.text, ...location };
}

function hasText({ cells }: WordRow): boolean {
  return cells.some(({ text }) => text !== "");
}

/** Finds the rows that are the header, as first and end: those marked so, else one with names that are known, else a first one in bold. */
function findHeader(rows: readonly WordRow[]): readonly [first: number, end: number] {
  const marked = rows.findIndex((row) => !row.isHeader);
  if (marked > 0) return [0, marked];
  const named = rows.slice(0, headerDepth).findIndex(({ cells }) => isHeaderRow(cells.map(({ text }) => text)));
  if (named >= 0 && named < rows.length - 1) return [named, named + 1];
  const isTitled = (rows[0]?.cells.length ?? 0) > 1 && rows[0]?.isBold() === true && rows[1]?.isBold() === false;
  return isTitled ? [0, 1] : [0, 0];
}

/** The names of the columns; where a header has two rows, both. */
function nameColumns(headers: readonly WordRow[]): readonly string[] {
  const names: string[] = [];
  for (const { cells } of headers) {
    let left = "";
    for (const [column, cell] of cells.entries()) {
      if (cell.joins !== "left") left = cell.text;
      names[column] = [names[column] ?? "", left.replace(/\s+/gu, " ")].filter((part) => part !== "").join(" ");
    }
  }
  return names;
}

/** The cells of a row as one text. */
export function joinCells(cells: readonly { readonly text: string }[]): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" | ");
}

function locate(cells: readonly WordCell[]): { readonly location?: Location } {
  const location = cells.find((cell) => cell.location !== undefined)?.location;
  return location === undefined ? {} : { location };
}
