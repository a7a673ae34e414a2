/** What a sheet of the workbook is, before any program writes it: cells in rows, with the width of the columns and what stays in sight. */

export type Style = "title" | "heading" | "head" | "text" | "wrapped" | "plain" | "integer" | "number" | "share" | "date" | "link";

/** A text, a number (a date is one too) or a truth; with a sheet, the text leads there. */
export interface Cell {
  readonly value: string | number | boolean;
  readonly style: Style;
  readonly sheet?: string;
}

export interface Grid {
  /** The name on its tab. */
  readonly name: string;
  /** May be made while it is written: a table can be long. */
  readonly rows: Iterable<readonly (Cell | undefined)[]>;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** The rows and columns that stay in sight. */
  readonly frozen?: readonly [rows: number, columns: number];
  /** The rows that can be filtered, their head first. */
  readonly filter: readonly [head: number, last: number];
  readonly isLandscape: boolean;
  /** Whether its columns are printed side by side on one page. */
  readonly fitsOnPage: boolean;
}
