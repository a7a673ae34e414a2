/** The rows of a sheet and its merged cells in, the same rows out with the value of a cell that was merged over several of them in each. */
import type { Budget } from "../table-size.js";
import type { Area, SheetCell, SheetRow } from "./sheet.js";

export interface FilledCell extends SheetCell {
  /** The row in which the value stands, when that is one above. */
  readonly from?: number;
}

export interface FilledRow {
  readonly row: number;
  readonly cells: readonly FilledCell[];
  /** Whether all there is in the row is one cell that was merged over several columns. */
  readonly isTitle: boolean;
}

/** Fills in the values; a row with nothing of its own stays empty. */
export function fillMerged(rows: readonly SheetRow[], merged: readonly Area[], budget: Budget): readonly FilledRow[] {
  const areas = new Map(merged.map((area) => [`${area.top}:${area.left}`, area]));
  /** The merged cell that is open in a column. */
  const open = new Map<number, { readonly cell: FilledCell; readonly bottom: number }>();
  return rows.map(({ row, cells }) => {
    const filled: FilledCell[] = Array.from(cells);
    const own = new Set(cells.map(({ column }) => column));
    for (const [column, { cell, bottom }] of open) {
      if (bottom < row) open.delete(column);
      else if (!own.has(column)) {
        budget.takeCell();
        filled.push(cell);
      }
    }
    for (const { column, text } of areas.size === 0 ? [] : cells) {
      const area = areas.get(`${row}:${column}`);
      if (area !== undefined && area.bottom > row) open.set(column, { cell: { column, text, from: row }, bottom: area.bottom });
    }
    const only = cells.length === 1 ? areas.get(`${row}:${(cells[0] as SheetCell).column}`) : undefined;
    return { row, cells: filled.sort((a, b) => a.column - b.column), isTitle: only !== undefined && only.right > only.left };
  });
}
