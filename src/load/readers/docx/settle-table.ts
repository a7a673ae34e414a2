/** A table of a Word file in, its header, its rows and what is no row but text out. */
import { findName, rowColumns } from "../../../text/names.js";
import { isHeaderRow } from "../find-header.js";
import type { Flow, FlowCell, FlowRow, FlowTable } from "./flow.js";
import { readFlowText } from "./flow-text.js";
import type { FindStyle } from "./styles.js";

export interface SettledCell {
  readonly header: string;
  readonly text: string;
  readonly flow: readonly Flow[];
}

export type TablePart =
  | { readonly kind: "header" | "row"; readonly cells: readonly SettledCell[] }
  /** A title line above the header. */
  | { readonly kind: "title"; readonly flow: readonly Flow[] }
  /** Cells that only lay out the page, or divide the table: what is in them is text as any other. */
  | { readonly kind: "flow"; readonly flow: readonly Flow[] };

/** How far down the header is looked for. */
const headerDepth = 3;
/** A header has short names. */
const longestName = 8;
const mostLines = 4;

/** Finds the header and names the cells by it. A row of one cell over the whole width is text. */
export function settleTable(table: FlowTable, findStyle: FindStyle): readonly TablePart[] {
  const rows = table.rows.filter(({ cells }) => cells.length > 0);
  const width = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  const { start, end } = findHeader(rows, width, findStyle(table.firstRowStyle ?? "").isFirstRowBold === true);
  const names = nameColumns(rows.slice(start, end), width);
  const above: string[] = [];
  return rows.flatMap((row, index): readonly TablePart[] => {
    const isInHeader = index >= start && index < end;
    const [only] = row.cells;
    const isWhole = row.cells.length === 1 && only !== undefined && row.before + only.span >= width;
    if (isWhole && !isInHeader && (width > 1 || start === end)) return [{ kind: index < start ? "title" : "flow", flow: only.flow }];
    const cells = nameCells(row, names, above);
    return cells.every(({ flow }) => flow.length === 0) ? [] : [{ kind: isInHeader ? "header" : "row", cells }];
  });
}

function widthOf({ before, cells }: FlowRow): number {
  return before + cells.reduce((sum, { span }) => sum + span, 0);
}

interface Rows {
  readonly start: number;
  readonly end: number;
}

/** The rows that repeat on every page, or one with known names, or a bold one above others. */
function findHeader(rows: readonly FlowRow[], width: number, isFirstBold: boolean): Rows {
  const repeated = rows.findIndex((row) => !row.isHeader);
  if (repeated > 0 && rows.slice(0, repeated).some(({ cells }) => cells.length > 1 || width === 1)) return { start: 0, end: repeated };
  const named = rows.slice(0, headerDepth).findIndex(({ cells }) => isHeaderRow(cells.map(readName)));
  const isBelowTitles = rows.slice(0, named).every(({ cells }) => cells.length === 1);
  if (named >= 0 && isBelowTitles) return { start: named, end: named + 1 };
  const [first, second] = rows;
  const isTitled = first !== undefined && second !== undefined && hasNames(first) && (isFirstBold || isBold(first)) && !isBold(second);
  return isTitled ? { start: 0, end: 1 } : { start: 0, end: 0 };
}

function hasNames({ cells }: FlowRow): boolean {
  const names = cells.filter(({ flow }) => flow.length > 0).map(readName);
  return names.length > 1 && names.every((name) => name !== "" && name.split(" ").length <= longestName);
}

function isBold({ cells }: FlowRow): boolean {
  const all = cells.flatMap(({ flow }) => flow);
  return all.length > 0 && all.every((one) => one.kind === "paragraph" && one.boldLength === one.text.length);
}

/** The text of a cell that may be the name of a column: one of some lines. */
function readName({ flow }: FlowCell): string {
  const isName = flow.length <= mostLines && flow.every(({ kind }) => kind === "paragraph");
  return isName ? readFlowText(flow).replace(/\s+/gu, " ") : "";
}

/** The name of each column; names in rows above each other are read as one. */
function nameColumns(header: readonly FlowRow[], width: number): readonly string[] {
  const names = Array.from({ length: width }, () => new Set<string>());
  for (const row of header) {
    let column = row.before;
    for (const cell of row.cells) {
      const name = readName(cell);
      if (name !== "") for (const one of names.slice(column, column + cell.span)) one.add(name);
      column += cell.span;
    }
  }
  return names.map((parts) => Array.from(parts).join(" "));
}

/** A date that was merged over three rows is the date of each; a text that was is one text. */
function nameCells(row: FlowRow, names: readonly string[], above: string[]): readonly SettledCell[] {
  let column = row.before;
  return row.cells.map(({ span, goesOn, flow }) => {
    const header = names[column] ?? "";
    const own = readFlowText(flow);
    const isShared = goesOn && own === "" && findName(rowColumns, header) !== undefined;
    const text = isShared ? (above[column] ?? "") : own;
    if (isShared || !goesOn) above[column] = text;
    column += span;
    return { header, text, flow };
  });
}
