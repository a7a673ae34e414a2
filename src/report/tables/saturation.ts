/** The run in, `saturation.csv` out: one row per data type and document, in the order of their dates, with what it brought. */
import { runLength, type Saturation } from "../../model/looking-around.js";
import type { Run } from "../../model/run.js";
import { column, roundFigure, type CellValue, type Table } from "../table.js";

/** Tabulates the documents of every data type that has enough of them. */
export function tabulateSaturation(run: Run): Table {
  return {
    name: "saturation",
    description:
      "One row per codebook, data type and document, in the order of their dates: new codes, and new information in the last two documents (Guest, Namey & Chen 2020). Data types with fewer than six documents have no rows.",
    columns: [
      column("codebook", "string", "Codebook id"),
      column("type", "string", "Data type"),
      column("place", "integer", "Place of the document in the order, from 1"),
      column("document", "string", "Document id"),
      column("date", "date", "Its date; empty without one"),
      column("codes", "integer", "Different codes on its segments"),
      column("new_codes", "integer", "Those that no earlier document of the type has"),
      column("codes_so_far", "integer", "Different codes up to and with this document"),
      column("base_codes", "integer", "Different codes in the first four documents"),
      column("run_new_codes", "integer", "New codes in this document and the one before; empty up to the fifth document"),
      column("run_share", "number", "run_new_codes / base_codes"),
      column("reached", "string", "Thresholds (0.05, 0) that run_share is at or below here for the first time, separated by semicolons"),
      column("flags", "string", "Remarks, separated by semicolons"),
    ],
    rows: run.saturations.flatMap(tabulate),
  };
}

function tabulate({ codebook, type, baseCodes, steps, points }: Saturation): readonly (readonly CellValue[])[] {
  return steps.map(({ document, date, codes, newCodes, codesSoFar, run, flags }, index) => {
    const reached = points.filter(({ documents }) => documents !== undefined && documents + runLength === index + 1);
    return [
      codebook,
      type,
      index + 1,
      document,
      date,
      codes,
      newCodes,
      codesSoFar,
      baseCodes,
      run?.newCodes,
      roundFigure(run?.share),
      reached.map(({ threshold }) => String(threshold)).join("; "),
      flags.join("; "),
    ];
  });
}
