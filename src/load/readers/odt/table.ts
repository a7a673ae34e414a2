/** A table of an OpenDocument text in, its rows out, with merged and repeated cells in their columns. */
import type { ComposedBlock } from "../compose.js";
import { joinCells, type WordCell, type WordRow } from "../word-table.js";
import { listChildren, type XmlElement } from "../package/xml.js";

/** What a cell holds: its own text, and what is anchored in it, which stands behind its row. */
export interface ReadCell {
  readonly own: readonly ComposedBlock[];
  readonly behind: readonly ComposedBlock[];
}

export interface CellReader {
  readonly read: (cell: XmlElement) => ReadCell;
  readonly isBold: (cell: XmlElement) => boolean;
}

/** More columns, or rows that are the same, than anybody writes; a file can ask for a billion in one line. */
const mostRepeats = 250;

/** Reads the rows of a table in their order. */
export function readRows(table: XmlElement, reader: CellReader): readonly WordRow[] {
  const rows: WordRow[] = [];
  const spans: number[] = [];
  for (const { row, isHeader } of listRows(table, false)) {
    const read = readRow(row, isHeader, spans, reader);
    const repeats = read.cells.some(({ text }) => text !== "") ? countRepeats(row, "table:number-rows-repeated") : 1;
    for (let count = 0; count < repeats; count++) rows.push(read);
  }
  return rows;
}

/** A table of one cell is a frame around its text. */
export function findOnlyCell(table: XmlElement): XmlElement | undefined {
  const [first, ...others] = listRows(table, false);
  const [cell, ...more] = first === undefined ? [] : listCells(first.row);
  const isRepeated = cell?.attributes.has("table:number-columns-repeated") === true;
  return others.length === 0 && more.length === 0 && !isRepeated ? cell : undefined;
}

function listRows(element: XmlElement, isHeader: boolean): readonly { readonly row: XmlElement; readonly isHeader: boolean }[] {
  return listChildren(element).flatMap((child) => {
    switch (child.name) {
      case "table:table-row":
        return [{ row: child, isHeader }];
      case "table:table-header-rows":
        return listRows(child, true);
      case "table:table-rows":
      case "table:table-row-group":
        return listRows(child, isHeader);
      default:
        return [];
    }
  });
}

function listCells(row: XmlElement): readonly XmlElement[] {
  return listChildren(row).filter(({ name }) => name === "table:table-cell" || name === "table:covered-table-cell");
}

/** `spans` tells of each column how many rows a cell above still reaches down. */
function readRow(row: XmlElement, isHeader: boolean, spans: number[], reader: CellReader): WordRow {
  const elements = listCells(row);
  const cells: WordCell[] = [];
  const behind: ComposedBlock[] = [];
  let toLeft = 0;
  for (const element of elements) {
    const read = reader.read(element);
    for (const block of read.behind) behind.push(block);
    const text = read.own.map((block) => ("text" in block ? block.text : joinCells(block.cells))).join("\n");
    const location = read.own[0]?.location;
    const isCovered = element.name === "table:covered-table-cell" && text === "";
    const repeats = Math.min(countRepeats(element, "table:number-columns-repeated"), mostRepeats - cells.length);
    for (let count = 0; count < repeats; count++) {
      const left = spans[cells.length] ?? 0;
      const joins = !isCovered ? undefined : toLeft > 0 ? "left" : left > 0 ? "above" : undefined;
      if (!isCovered) toLeft = countRepeats(element, "table:number-columns-spanned");
      spans[cells.length] = isCovered ? Math.max(0, left - 1) : countRepeats(element, "table:number-rows-spanned") - 1;
      cells.push({ text, ...(location === undefined ? {} : { location }), ...(joins === undefined ? {} : { joins }) });
      toLeft--;
    }
  }
  return { cells, behind, isHeader, isBold: () => elements.every(reader.isBold) };
}

function countRepeats({ attributes }: XmlElement, name: string): number {
  const count = Number(attributes.get(name) ?? "1");
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostRepeats) : 1;
}
