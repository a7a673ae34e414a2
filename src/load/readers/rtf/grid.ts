/** The rows of an RTF table, whose cells tell where they end, in; rows with merged cells in their columns out. */
import type { ComposedBlock } from "../compose.js";
import type { WordCell, WordRow } from "../word-table.js";

export interface PlacedCell {
  readonly blocks: readonly ComposedBlock[];
  readonly text: string;
  readonly isBold: boolean;
}

export interface CellShape {
  /** Where the cell ends, in twentieths of a point from the left. */
  readonly right: number;
  readonly joins?: "above" | "left";
}

export interface PlacedRow {
  readonly cells: readonly PlacedCell[];
  readonly shapes: readonly CellShape[];
  readonly isHeader: boolean;
  readonly behind: readonly ComposedBlock[];
}

/** Edges that are nearer than two millimetres are one. */
const tolerance = 113;
/** More than anybody writes; then a cell's number is its column. */
const mostColumns = 250;

/** Gives each cell its column; a wide cell is followed by cells that are one with it. */
export function alignRows(rows: readonly PlacedRow[]): readonly WordRow[] {
  const edges = listEdges(rows.flatMap(({ shapes }) => shapes.map(({ right }) => right)));
  return rows.map(({ cells, shapes, isHeader, behind }) => ({
    cells:
      shapes.length === cells.length && edges.length <= mostColumns
        ? alignCells(cells, shapes, edges)
        : cells.map((cell) => toWordCell(cell)),
    isHeader,
    isBold: () => cells.every(({ isBold }) => isBold),
    behind,
  }));
}

function listEdges(all: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (const right of Array.from(new Set(all)).toSorted((one, other) => one - other))
    if (edges.length === 0 || right - (edges.at(-1) as number) > tolerance) edges.push(right);
  return edges;
}

function alignCells(cells: readonly PlacedCell[], shapes: readonly CellShape[], edges: readonly number[]): readonly WordCell[] {
  const aligned: WordCell[] = [];
  for (const [index, cell] of cells.entries()) {
    const { right, joins } = shapes[index] as CellShape;
    aligned.push(toWordCell(cell, joins));
    while (aligned.length < edges.length && (edges[aligned.length] as number) <= right) aligned.push({ text: "", joins: "left" });
  }
  return aligned;
}

/** What has text of its own is one with no other. */
function toWordCell({ text, blocks }: PlacedCell, joins?: "above" | "left"): WordCell {
  const location = blocks[0]?.location;
  return { text, ...(location === undefined ? {} : { location }), ...(joins === undefined || text !== "" ? {} : { joins }) };
}
