/** The run in, `co-occurrence.csv` out: one row per data type and pair of codes that stand on a segment together. */
import type { CoOccurrence } from "../../model/looking-around.js";
import type { Run } from "../../model/run.js";
import { column, roundFigure, type CellValue, type Table } from "../table.js";

/** Tabulates the pairs. */
export function tabulateCoOccurrences(run: Run): Table {
  return {
    name: "co-occurrence",
    description:
      "One row per codebook, data type and pair of codes with at least one segment together, over the periods in which both apply. A pair without a row has none.",
    columns: [
      column("codebook", "string", "Codebook id"),
      column("type", "string", "Data type"),
      column("code", "string", "Code id, the one that comes first in the codebook"),
      column("level", "string", "main (with its sub-codes) or sub"),
      column("other_code", "string", "Code id of the other"),
      column("other_level", "string", "main (with its sub-codes) or sub"),
      column("both_segments", "integer", "Segments with both codes (n12)"),
      column("segments", "integer", "Segments with the first code (n1)"),
      column("other_segments", "integer", "Segments with the other code (n2)"),
      column("base_segments", "integer", "Codable segments in the periods in which both codes apply"),
      column("c", "number", "n12 / (n1 + n2 - n12); empty when n12 is below 5"),
      column("share_of_code", "number", "n12 / n1: of the segments with the first code, those that have the other too"),
      column("share_of_other", "number", "n12 / n2: of the segments with the other code, those that have the first too"),
      column("flags", "string", "Remarks, separated by semicolons"),
    ],
    rows: run.coOccurrences.map(tabulate),
  };
}

function tabulate({ codebook, type, first, second, together, baseSegments, coefficient, flags }: CoOccurrence): readonly CellValue[] {
  return [
    codebook,
    type,
    first.code,
    first.level,
    second.code,
    second.level,
    together,
    first.segments,
    second.segments,
    baseSegments,
    roundFigure(coefficient),
    roundFigure(together / first.segments),
    roundFigure(together / second.segments),
    flags.join("; "),
  ];
}
