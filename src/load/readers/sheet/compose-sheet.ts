/** A sheet in, its blocks and what is to be said of it out; nothing is read as a table in which no header is found. */
import type { Message, Place } from "../../../model/message.js";
import { say } from "../../../messages/say.js";
import { findName, rowColumns, rowTextColumns } from "../../../text/names.js";
import type { ComposedBlock, ComposedCell } from "../compose.js";
import { nameRows, type NamedRow } from "../find-header.js";
import type { Budget } from "../table-size.js";
import { nameCell } from "./cell-name.js";
import { fillMerged, type FilledCell, type FilledRow } from "./fill-merged.js";
import type { Sheet } from "./sheet.js";

export interface ComposedSheet {
  readonly blocks: readonly ComposedBlock[];
  readonly messages: readonly Message[];
  readonly hasHeader: boolean;
}

/** A title among the rows stands below the name of the sheet. */
const titleDepth = 2;
/** A merged cell of more words is no title among the rows, and no label that is meant for all rows it spans. */
const longestTitle = 12;
const longestLabel = 5;

/** Composes the table of a sheet and the notes on it. */
export function composeSheet(sheet: Sheet, path: string, budget: Budget): ComposedSheet {
  const rows = fillMerged(sheet.rows, sheet.merged, budget);
  const named = nameRows(rows);
  const dated = new Map<string, number>();
  const blocks = (named ?? rows.map((row) => ({ kind: "aside" as const, row, headers: [] }))).map((row): ComposedBlock => {
    if (row.kind === "header") listDated(row, dated);
    return composeRow(row, sheet.name, dated);
  });
  const titles = blocks.filter(({ kind }) => kind === "heading").length;
  const notes = sheet.notes.map(({ part, text, cell }): ComposedBlock => ({
    kind: "aside",
    text,
    location: { sheet: sheet.name, part, ...(cell === undefined ? {} : { cell }) },
  }));
  const place: Place = { file: path, location: { sheet: sheet.name } };
  const guessed = titles === 0 ? [] : [say("load/guessed-headings", place, { count: titles })];
  return { blocks: [...blocks, ...notes], messages: [...describe(sheet, path), ...guessed], hasHeader: named !== undefined };
}

function composeRow({ kind, row, headers }: NamedRow<FilledRow>, sheet: string, dated: ReadonlyMap<string, number>): ComposedBlock {
  const locate = (column: number, at = row.row): { readonly sheet: string; readonly cell: string } => ({
    sheet,
    cell: nameCell({ row: at, column }),
  });
  const own = row.cells.filter(({ from }) => from === undefined);
  const first = own[0] as FilledCell;
  const location = locate(first.column);
  if (kind === "row" && row.isTitle && countWords(first.text) <= longestTitle)
    return { kind: "heading", depth: titleDepth, text: first.text, location };
  if (kind === "aside") return { kind, text: own.map(({ text }) => text).join(" "), location };
  const cells = row.cells.flatMap((cell, index): readonly ComposedCell[] => {
    const header = headers[index] ?? "";
    const isLeftOut = cell.from !== undefined && (kind === "header" || isSaidOnce(header, cell.text));
    return isLeftOut ? [] : [{ header, text: cell.text, location: locate(cell.column, cell.from) }];
  });
  return { kind, cells: kind === "row" ? [...cells, ...listUndated(headers, dated, (column) => locate(column))] : cells, location };
}

/** What somebody wrote over several rows is said once; a day, a name or a short label is meant for each of them. */
function isSaidOnce(header: string, text: string): boolean {
  if (findName(rowColumns, header) !== undefined) return false;
  return findName(rowTextColumns, header) !== undefined || countWords(text) > longestLabel;
}

/** Notes the columns that say from when a row is. */
function listDated({ row, headers }: NamedRow<FilledRow>, dated: Map<string, number>): void {
  dated.clear();
  for (const [index, { column }] of row.cells.entries()) {
    const header = headers[index] ?? "";
    if (["date", "period"].includes(findName(rowColumns, header) ?? "")) dated.set(header, column);
  }
}

/** An empty day is one too: the row is undated then, and not from the day of the document. */
function listUndated(
  headers: readonly string[],
  dated: ReadonlyMap<string, number>,
  locate: (column: number) => ComposedCell["location"],
): readonly ComposedCell[] {
  return Array.from(dated).flatMap(([header, column]) => {
    const location = locate(column);
    return headers.includes(header) || location === undefined ? [] : [{ header, text: "", location }];
  });
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

/** How many cells a message names. */
const mostNamed = 5;

function describe({ name, hiddenRows, hiddenColumns, errors, withoutOutcome, pictures }: Sheet, path: string): readonly Message[] {
  const place: Place = { file: path, location: { sheet: name } };
  const list = (id: "load/error-cells" | "load/formula-cells", cells: readonly string[]): readonly Message[] => {
    const [cell] = cells;
    if (cell === undefined) return [];
    const named = cells.slice(0, mostNamed).join(", ");
    const at = { file: path, location: { sheet: name, cell } };
    return [say(id, at, { count: cells.length, cells: cells.length > mostNamed ? `${named} …` : named })];
  };
  return [
    ...list("load/error-cells", errors),
    ...list("load/formula-cells", withoutOutcome),
    ...(hiddenRows + hiddenColumns === 0 ? [] : [say("load/hidden-cells", place, { rows: hiddenRows, columns: hiddenColumns })]),
    ...(pictures === 0 ? [] : [say("load/sheet-pictures", place, { count: pictures })]),
  ];
}
