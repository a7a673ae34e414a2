/** No cell of a table is run by a spreadsheet, and every table reads back as it was. */
import { parse } from "csv-parse/sync";
import { tabulateRun } from "../../../src/report/report.js";
import { restoreFormula } from "../../../src/text/formula.js";
import type { Check } from "./check.js";

const active = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
const figure = /^-?\d+(?:[.,]\d+)?(?:e-?\d+)?$/u;

export const safeTables: Check = {
  name: "no cell is active, and every table reads back",
  find: ({ run, outputs }) => {
    if (run === undefined || outputs.size === 0) return [];
    const read = new Map(
      Array.from(outputs)
        .filter(([name]) => name.endsWith(".csv"))
        .map(([name, text]) => [name, readBack(text)] as const),
    );
    const unsafe = Array.from(read).flatMap(([name, rows]) =>
      rows
        .flat()
        .filter((cell) => active.test(cell) && !figure.test(cell))
        .map((cell) => `${name}: active cell ${JSON.stringify(cell.slice(0, 60))}`),
    );
    const changed = tabulateRun(run).flatMap(({ name, columns, rows }) => {
      const told = [
        columns.map((column) => column.name),
        ...Array.from(rows, (row) => row.map((value) => (value === undefined ? "" : String(value)))),
      ];
      const found = (read.get(`${name}.csv`) ?? []).map((row) => row.map(restoreFormula));
      const at = told.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(found[index]));
      if (at >= 0)
        return [
          `${name}.csv: row ${at} reads back as ${JSON.stringify(found[at])?.slice(0, 200)}, was ${JSON.stringify(told[at])?.slice(0, 200)}`,
        ];
      return told.length === found.length ? [] : [`${name}.csv: ${found.length} rows, were ${told.length}`];
    });
    return [...unsafe, ...changed];
  },
};

function readBack(text: string): readonly (readonly string[])[] {
  const bare = text.replace(/^\uFEFF/u, "");
  const delimiter = bare === text ? "," : ";";
  return parse(bare, { delimiter, relax_column_count: true, record_delimiter: "\n" }) as string[][];
}
