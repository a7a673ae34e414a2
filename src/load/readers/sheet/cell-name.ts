/** The name of a cell in, its row and column out, and the other way round: B7 is row 6, column 1. */
import type { Area } from "./sheet.js";

export interface CellPlace {
  /** Both 0-based. */
  readonly row: number;
  readonly column: number;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Reads a name such as B7 or $B$7; nothing when no sheet has such a cell. */
export function parseCell(name: string): CellPlace | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu.exec(name);
  if (match === null) return undefined;
  const column = Array.from((match[1] as string).toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return row < 1 || row > lastRow || column > lastColumn ? undefined : { row: row - 1, column: column - 1 };
}

/** Reads A1:B3; one cell is an area too. */
export function parseArea(name: string): Area | undefined {
  const [first, last] = name.split(":").map(parseCell);
  if (first === undefined || (name.includes(":") && last === undefined)) return undefined;
  const { row, column } = last ?? first;
  return { top: first.row, left: first.column, bottom: row, right: column };
}

export function nameCell({ row, column }: CellPlace): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
