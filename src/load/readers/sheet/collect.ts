/** Cells one by one in, as a file has them, the sheet they make out: rows in order, empty ones left out. */
import type { Budget } from "../table-size.js";
import { nameCell, type CellPlace } from "./cell-name.js";
import type { Area, Sheet, SheetCell, SheetNote } from "./sheet.js";

export interface Collector {
  /** Notes a cell; one without text is none. */
  readonly addCell: (place: CellPlace, text: string) => void;
  readonly addError: (place: CellPlace) => void;
  readonly addWithoutOutcome: (place: CellPlace) => void;
  readonly addMerged: (area: Area) => void;
  readonly addNote: (note: SheetNote) => void;
  readonly addPicture: () => void;
  readonly hideRow: (row: number) => void;
  /** Hides the columns up to and including the last. */
  readonly hideColumns: (first: number, last: number) => void;
  readonly finish: () => Sheet;
}

export function createCollector(name: string, budget: Budget): Collector {
  const rows = new Map<number, SheetCell[]>();
  const columns = new Set<number>();
  const hiddenRows = new Set<number>();
  const hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  const merged: Area[] = [];
  const notes: SheetNote[] = [];
  const errors: string[] = [];
  const withoutOutcome: string[] = [];
  let pictures = 0;
  const addCell = ({ row, column }: CellPlace, written: string): void => {
    const text = tidy(written);
    if (text === "") return;
    let cells = rows.get(row);
    if (cells === undefined) {
      budget.takeRow();
      cells = [];
      rows.set(row, cells);
    }
    budget.takeCell();
    columns.add(column);
    cells.push({ column, text });
  };
  return {
    addCell,
    addError: (place) => void errors.push(nameCell(place)),
    addWithoutOutcome: (place) => void withoutOutcome.push(nameCell(place)),
    addMerged: (area) => void (area.bottom > area.top || area.right > area.left ? merged.push(area) : 0),
    addNote: (note) => {
      const text = tidy(note.text);
      if (text === "") return;
      budget.takeCell();
      notes.push({ ...note, text });
    },
    addPicture: () => void pictures++,
    hideRow: (row) => void hiddenRows.add(row),
    hideColumns: (first, last) => void hiddenColumns.push({ first, last }),
    finish: () => ({
      name,
      rows: Array.from(rows, ([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) })).sort((a, b) => a.row - b.row),
      merged,
      notes,
      hiddenRows: Array.from(rows.keys()).filter((row) => hiddenRows.has(row)).length,
      hiddenColumns: countHidden(columns, hiddenColumns),
      errors,
      withoutOutcome,
      pictures,
    }),
  };
}

function countHidden(columns: ReadonlySet<number>, hidden: readonly { readonly first: number; readonly last: number }[]): number {
  return Array.from(columns).filter((column) => hidden.some(({ first, last }) => first <= column && column <= last)).length;
}

/** Line ends as one character, no characters that are no text, and nothing around it. */
function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/gu, "\n")
      // oxlint-disable-next-line no-control-regex -- they are looked for in order to go
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, "")
      .trim()
  );
}
