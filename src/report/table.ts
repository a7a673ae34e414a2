/** A table of the run: its columns with their meaning, and its rows. */

export type CellValue = string | number | undefined;
export type Row = readonly CellValue[];

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
  readonly rows: Rows;
}

/** A table of which all rows are at hand. */
export interface HeldTable extends Table {
  readonly rows: readonly Row[];
}

/** Rows that can be read again and again; those of a large table are made while they are read, and not held. */
export interface Rows extends Iterable<Row> {
  readonly length: number;
}

/** The rows of a large table: each is made of a value when it is its turn. */
export function makeRows<Value>(values: readonly Value[], tabulate: (value: Value) => Row): Rows {
  return {
    length: values.length,
    *[Symbol.iterator]() {
      for (const value of values) yield tabulate(value);
    },
  };
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
