/** The rows of a table on a web page in, the same out as header, rows and text; merged cells stand in each place they cover. */
import { findName, rowColumns } from "../../../text/names.js";
import type { ComposedBlock } from "../compose.js";
import { nameRows } from "../find-header.js";

export interface PageCell {
  readonly text: string;
  readonly isBold: boolean;
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
}

export interface PageRow {
  readonly cells: readonly PageCell[];
  /** Whether it stands in the head of the table. */
  readonly isHead: boolean;
}

interface Place {
  readonly text: string;
  readonly column: number;
  /** Whether the cell began in a row above. */
  readonly isBelow: boolean;
}

interface PlacedRow {
  readonly row: PageRow;
  readonly cells: readonly Place[];
}

/** No cell is wider, and no table with merged cells larger: what is more is a mistake or a trick. */
const widest = 100;
const mostPlaces = 1_000_000;
/** A header has short names. */
const longestName = 8;

/** Reads a table; a row without a word is no row, and one cell over the whole width is text. */
export function readTable(all: readonly PageRow[]): readonly ComposedBlock[] {
  const rows = placeCells(all).filter(({ cells }) => cells.some(({ text }) => text !== ""));
  const width = rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? 0) + 1), 0);
  const isWhole = ({ row: { cells } }: PlacedRow): boolean =>
    width > 1 && cells.length === 1 && Math.min(widest, cells[0]?.columns ?? 1) >= Math.min(widest, width);
  const named = nameByHead(rows, isWhole) ?? nameRows(rows)?.map(({ row, kind, headers }) => ({ row, kind, headers }));
  if (named === undefined) return rows.flatMap((row) => (isWhole(row) ? [toText(row, "paragraph")] : [toRow(row, "row", [])]));
  return named.map(({ row, kind, headers }) => {
    if (kind === "aside") return toText(row, "aside");
    return kind === "row" && isWhole(row) ? toText(row, "paragraph") : toRow(row, kind, headers);
  });
}

type Named = readonly { readonly row: PlacedRow; readonly kind: "aside" | "header" | "row"; readonly headers: readonly string[] }[];

/** The header that the page itself points out: its head, a row of header cells, or one in bold above others. */
function nameByHead(rows: readonly PlacedRow[], isWhole: (row: PlacedRow) => boolean): Named | undefined {
  const below = rows.findIndex(({ row }) => !row.isHead);
  const first = rows.findIndex((row) => !isWhole(row));
  const own = rows[first];
  if (own === undefined) return undefined;
  const isHeader = own.row.cells.every((cell) => cell.isHeader || cell.text === "");
  const isTitled =
    nameRows(rows) === undefined && isBoldRow(own) && rows[first + 1] !== undefined && !isBoldRow(rows[first + 1] as PlacedRow);
  const last = below > 0 ? below - 1 : isHeader || isTitled ? first : -1;
  if (last < first) return undefined;
  const names = new Map<number, string>();
  for (const { cells } of rows.slice(first, last + 1))
    for (const { text, column } of cells) if (text !== "") names.set(column, text.replace(/\s+/gu, " "));
  return rows.map((row, index) => ({
    row,
    kind: index < first ? "aside" : index <= last ? "header" : "row",
    headers: row.cells.map(({ column }) => names.get(column) ?? ""),
  }));
}

function isBoldRow({ row: { cells } }: PlacedRow): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  return filled.length > 1 && filled.every(({ isBold, text }) => isBold && text.split(/\s+/u).length <= longestName);
}

function toText({ cells }: PlacedRow, kind: "aside" | "paragraph"): ComposedBlock {
  const text = cells
    .map((cell) => cell.text)
    .filter((own) => own !== "")
    .join(" ");
  return kind === "aside" ? { kind, text } : { kind, style: "text", text };
}

/** A merged cell tells of every row it covers when and what they are; its own text counts once. */
function toRow({ cells }: PlacedRow, kind: "header" | "row", headers: readonly string[]): ComposedBlock {
  const named = cells.map(({ text, isBelow }, index) => {
    const header = headers[index] ?? "";
    return { header, text: isBelow && findName(rowColumns, header) === undefined ? "" : text };
  });
  return { kind, cells: named };
}

/** Finds the column of each cell; what is merged over rows stands in the rows below too. */
function placeCells(rows: readonly PageRow[]): readonly PlacedRow[] {
  const width = rows.reduce(
    (most, { cells }) =>
      Math.max(
        most,
        cells.reduce((sum, { columns }) => sum + Math.min(widest, columns), 0),
      ),
    0,
  );
  const isMerged = rows.some(({ cells }) => cells.some((cell) => cell.rows > 1)) && width * rows.length <= mostPlaces;
  /** What covers each column from above, and for how many rows more. */
  const above = new Map<number, { readonly text: string; left: number }>();
  return rows.map((row): PlacedRow => {
    const cells: Place[] = [];
    let column = 0;
    const takeAbove = (): void => {
      for (let over = above.get(column); over !== undefined && over.left > 0; over = above.get(++column)) {
        over.left--;
        cells.push({ text: over.text, column, isBelow: true });
      }
    };
    for (const cell of row.cells) {
      takeAbove();
      const { text } = cell;
      cells.push({ text, column, isBelow: false });
      if (isMerged && cell.rows > 1) above.set(column, { text, left: cell.rows - 1 });
      column += Math.min(widest, cell.columns);
    }
    takeAbove();
    return { row, cells };
  });
}
