/** The tables of a run in, the descriptor of a Frictionless Data Package 2 out. */
import type { CellState } from "../model/frequency.js";
import type { Run } from "../model/run.js";
import { nameState } from "./hidden.js";
import type { Table } from "./table.js";

const states: readonly CellState[] = ["n", "0", "NA-codebook", "NA-type", "NA-data", "few-people", "hidden"];

/** What an NA cell and a missing figure look like. */
const missingValues = [{ value: "", label: "not applicable here, or not shown: the cell or the column hidden tells" }] as const;

/** Describes the tables that are plain CSV. */
export function describePackage(run: Run, tables: readonly Table[]): string {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: run.id,
    title: run.study.title,
    version: run.id,
    resources: tables.map(({ name, description, columns }) => ({
      $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
      name,
      type: "table",
      path: `${name}.csv`,
      description,
      scheme: "file",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
        fields: columns.map(({ name: field, type, description: meaning }) => ({
          name: field,
          type,
          description: meaning,
          ...(field === "cell" ? { constraints: { enum: states.map((state) => nameState(state, run)) }, missingValues: [] } : {}),
        })),
        missingValues,
      },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
