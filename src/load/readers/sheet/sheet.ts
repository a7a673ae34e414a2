/** A workbook as its reader finds it, whatever its format: the sheets that can be seen, with what stands in their cells and around them. */
import type { Property } from "../../../model/read-file.js";

export interface SheetCell {
  /** 0-based. */
  readonly column: number;
  readonly text: string;
}

/** The filled cells of a row, from left to right. */
export interface SheetRow {
  /** 0-based. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** Cells that were merged into one; all 0-based, the last ones included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What was written beside a cell or in a box on the sheet. */
export interface SheetNote {
  readonly part: "comment" | "text-box";
  readonly text: string;
  /** As a spreadsheet names it. */
  readonly cell?: string;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Area[];
  readonly notes: readonly SheetNote[];
  /** Rows and columns that hold something and are hidden. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Names of the cells that show an error, or should show an outcome that is not in the file. */
  readonly errors: readonly string[];
  readonly withoutOutcome: readonly string[];
  readonly pictures: number;
}

export interface Workbook {
  /** Those that can be seen, in their order. */
  readonly sheets: readonly Sheet[];
  /** Those that can't be. */
  readonly hidden: readonly Pick<Sheet, "name" | "rows" | "notes">[];
  /** Those that are no table: charts, macros. */
  readonly others: readonly string[];
  readonly fileProperties: ReadonlyMap<string, Property>;
}
