/** A sheet that holds a table in, its cells out: the head, then row by row. */
import { makeCell, makeText } from "./cells.js";
import type { Cell, Grid } from "./grid.js";
import { layOut, type Layout } from "./layout.js";
import type { Sheet } from "./sheet.js";
import type { WorkbookWords } from "./words.js";
import { fill } from "../fill.js";

/** Makes the grid of a table. */
export function makeTableGrid(sheet: Sheet, words: WorkbookWords): Grid {
  const layout = layOut(sheet.table);
  return {
    name: sheet.name,
    rows: listRows(sheet, layout, fill(words.cut, { file: sheet.file })),
    widths: layout.widths,
    frozen: [1, layout.frozen],
    filter: [0, sheet.table.rows.length],
    isLandscape: true,
    fitsOnPage: layout.fitsOnScreen,
  };
}

function* listRows({ table }: Sheet, { wraps }: Layout, mark: string): Generator<readonly (Cell | undefined)[]> {
  yield table.columns.map(({ name }) => ({ value: makeText(name, mark), style: "head" }));
  for (const row of table.rows)
    yield table.columns.map((column, index) => makeCell(row[index], column, wraps[index] === true ? "wrapped" : "text", mark));
}
