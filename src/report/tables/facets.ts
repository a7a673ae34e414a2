/** The run in, `facets.csv` and `facet-crossings.csv` out: segments by the facets of their codes, and by two facets at once. */
import type { FacetCell, FacetCrossing } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { nameState } from "../hidden.js";
import { column, type CellValue, type Column, type Table } from "../table.js";

const baseColumns: readonly Column[] = [
  column("codebook", "string", "Codebook id"),
  column("type", "string", "Data type"),
  column("group", "string", "Value of the attribute the study groups by; empty for all together"),
  column("period", "string", "Period id, or undated, or outside"),
];
const countColumns: readonly Column[] = [
  column(
    "cell",
    "string",
    "n (found), 0 (searched, none), NA-codebook, NA-type, NA-data, < with a number (fewer people than may be shown) or hidden (it would give another group away)",
  ),
  column("segments", "integer", "Segments with such a code, each counted once"),
  column("documents", "integer", "Documents with such a code"),
  column("base_segments", "integer", "Codable segments"),
  column("base_documents", "integer", "Documents with codable segments"),
];

/** Tabulates the facets. */
export function tabulateFacets(run: Run): Table {
  return {
    name: "facets",
    description: "One row per facet and value: segments with any code that carries the value.",
    columns: [...baseColumns, column("facet", "string", "Facet"), column("value", "string", "Its value"), ...countColumns],
    rows: run.facets.map((cell) => [...listBase(cell), cell.facet, cell.value, ...listCounts(cell, run)]),
  };
}

/** Tabulates the crossings of two facets. */
export function tabulateCrossings(run: Run): Table {
  return {
    name: "facet-crossings",
    description: "One row per pair of values of two facets: segments that carry both.",
    columns: [
      ...baseColumns,
      column("facet", "string", "First facet"),
      column("value", "string", "Value of the first facet"),
      column("other_facet", "string", "Second facet"),
      column("other_value", "string", "Value of the second facet"),
      ...countColumns,
    ],
    rows: run.crossings.map((cell) => [
      ...listBase(cell),
      cell.facets[0],
      cell.values[0],
      cell.facets[1],
      cell.values[1],
      ...listCounts(cell, run),
    ]),
  };
}

function listBase({ base }: FacetCell | FacetCrossing): readonly CellValue[] {
  return [base.codebook, base.type, base.group, base.period];
}

function listCounts({ base, state, segments, documents }: FacetCell | FacetCrossing, run: Run): readonly CellValue[] {
  const isNumber = state === "n" || state === "0";
  const bases = base.hidden === undefined ? [base.segments, base.documents] : [undefined, undefined];
  return [nameState(state, run), isNumber ? segments : undefined, isNumber ? documents : undefined, ...bases];
}
