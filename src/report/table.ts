/** A table of the run: its columns with their meaning, and its rows. */

export type CellValue = string | number | undefined;

export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly description: string;
  /** Whether the number is a part of a whole, which a spreadsheet shows as a percentage. */
  readonly isShare?: true;
}

export interface Table {
  /** File name without extension. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellValue[])[];
}

export function column(name: string, type: Column["type"], description: string): Column {
  return { name, type, description };
}

export function shareColumn(name: string, description: string): Column {
  return { name, type: "number", description, isShare: true };
}

/** Rounds a figure of a table to six decimals; the same value prints the same everywhere. */
export function roundFigure(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 1e6) / 1e6;
}
