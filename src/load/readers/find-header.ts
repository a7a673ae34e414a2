/** The rows of any table in, the same out with what each is: a line above the header, a header, or a row whose cells know their column's name. */
import { normaliseName, rowColumns, rowTextColumns, turnColumns } from "../../text/names.js";

export interface TableCell {
  readonly text: string;
  /** 0-based; without it the cell's index in its row. */
  readonly column?: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface NamedRow<Row> {
  readonly kind: "aside" | "header" | "row";
  readonly row: Row;
  /** The name of the column of each cell; empty when it has none. */
  readonly headers: readonly string[];
}

/** How far down a header row is looked for. */
const headerDepth = 20;
const knownNames = new Set([...rowColumns.keys(), ...rowTextColumns.keys(), ...turnColumns.keys()]);
/** No known name is longer, so that long texts need not be looked up. */
const longestName = 60;

/** Names the rows of a table; nothing when no row at its top is a header. */
export function nameRows<Row extends TableRow>(rows: readonly Row[]): readonly NamedRow<Row>[] | undefined {
  const first = findHeader(rows);
  if (first === undefined) return undefined;
  let names: ReadonlyMap<number, string> = new Map();
  let last = -1;
  return rows.map((row, index): NamedRow<Row> => {
    const isHeader = index === first || (index > first && isHeaderAgain(row, names));
    if (isHeader) {
      // A second row of names right below the first fills in what stands below a group.
      names = new Map([...(index > 0 && last === index - 1 ? names : []), ...listNames(row)]);
      last = index;
    }
    const kind = index < first ? "aside" : isHeader ? "header" : "row";
    return { kind, row, headers: row.cells.map((cell, at) => names.get(columnOf(cell, at)) ?? "") };
  });
}

/** The first row with two names that are known, or the next one when that has more of them; else the first that is one such name. */
export function findHeader(rows: readonly TableRow[]): number | undefined {
  const counts = rows.slice(0, headerDepth + 1).map(countKnown);
  const first = counts.slice(0, headerDepth).findIndex((count) => count >= 2);
  if (first >= 0) return (counts[first + 1] ?? 0) > (counts[first] as number) ? first + 1 : first;
  const only = rows.slice(0, headerDepth).findIndex((row, index) => counts[index] === 1 && listFilled(row).length === 1);
  return only < 0 ? undefined : only;
}

/** Whether the texts of one row are names of columns. */
export function isHeaderRow(texts: readonly string[]): boolean {
  return findHeader([{ cells: texts.map((text) => ({ text })) }]) === 0;
}

/** Whether a row below a header is one too: all its cells are names of columns. */
function isHeaderAgain(row: TableRow, names: ReadonlyMap<number, string>): boolean {
  let filled = 0;
  for (const [at, cell] of row.cells.entries()) {
    if (isEmpty(cell)) continue;
    if (!isKnown(cell.text) && cell.text.trim() !== names.get(columnOf(cell, at))) return false;
    filled++;
  }
  return filled >= 2;
}

function listNames({ cells }: TableRow): readonly (readonly [number, string])[] {
  return cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [[columnOf(cell, at), cell.text.trim()] as const]));
}

function countKnown(row: TableRow): number {
  return listFilled(row).filter(({ text }) => isKnown(text)).length;
}

function listFilled({ cells }: TableRow): readonly TableCell[] {
  return cells.filter((cell) => !isEmpty(cell));
}

function isKnown(text: string): boolean {
  return text.length <= longestName && knownNames.has(normaliseName(text));
}

function columnOf({ column }: TableCell, index: number): number {
  return column ?? index;
}

function isEmpty({ text }: TableCell): boolean {
  return !/\S/u.test(text);
}
