/** The tables of a run in, the sheets that hold them out: with a name of their own, and no more of a table than a sheet can hold. */
import type { HeldTable, Table } from "../table.js";
import { nameSheets } from "./sheet-names.js";

/** What a sheet of Excel holds. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

export interface Sheet {
  readonly name: string;
  /** The same table as a file, always whole. */
  readonly file: string;
  /** What the sheet holds of the table. */
  readonly table: HeldTable;
  /** How much of it stands in the file only. */
  readonly rest: { readonly rows: number; readonly columns: number };
}

/** Plans the sheets; the first sheet has its name already. */
export function planSheets(tables: readonly Table[], first: string): readonly Sheet[] {
  const names = nameSheets(
    tables.map(({ name }) => name),
    [first],
  );
  return tables.map((table, index) => planSheet(table, names[index] as string));
}

function planSheet(table: Table, name: string): Sheet {
  const columns = table.columns.slice(0, mostColumns);
  // The head is a row too.
  const rows = Array.from(table.rows).slice(0, mostRows - 1);
  return {
    name,
    file: `${table.name}.csv`,
    table: { ...table, columns, rows: columns.length === table.columns.length ? rows : rows.map((row) => row.slice(0, mostColumns)) },
    rest: { rows: table.rows.length - rows.length, columns: table.columns.length - columns.length },
  };
}
