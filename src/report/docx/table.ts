/** A table (mdast) in, a table in Word out: thin rules, numbers to the right, a header that comes back on each page. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { AlignType, Table as TableNode, TableRow as RowNode } from "mdast";
import { textWidth } from "./page.js";
import { makeRuns, readWords } from "./runs.js";
import { rule, thinRule } from "./styles.js";

export type TableSize = "usual" | "small";

const styles = {
  usual: { text: "TableText", heading: "TableHeading", letter: 108 },
  small: { text: "SmallTableText", heading: "SmallTableHeading", letter: 90 },
} as const;
const padding = 70;
const none = { style: BorderStyle.NONE } as const;

/** Makes a table; a small one stands behind a chart. */
export function makeTable({ children, align }: TableNode, size: TableSize): Table {
  const { letter } = styles[size];
  const widths = fitColumns(measureColumns(children, letter), textWidth);
  return new Table({
    rows: children.map((row, index) => makeRow(row, widths, align ?? [], index === 0, size)),
    columnWidths: [...widths],
    width: { size: sum(widths), type: WidthType.DXA },
    layout: TableLayoutType.AUTOFIT,
    margins: { left: padding, right: padding },
    borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: thinRule, insideVertical: none },
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
  });
}

function makeRow(row: RowNode, widths: readonly number[], align: readonly AlignType[], isHeader: boolean, size: TableSize): TableRow {
  const style = isHeader ? styles[size].heading : styles[size].text;
  return new TableRow({
    ...(isHeader ? { tableHeader: true } : {}),
    cantSplit: true,
    children: widths.map((width, index) => {
      const alignment = align[index] === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT;
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        ...(isHeader ? { borders: { bottom: rule } } : {}),
        children: [new Paragraph({ style, alignment, children: [...makeRuns(row.children[index]?.children ?? [])] })],
      });
    }),
  });
}

/** The widths a column could do with: that of its longest word, and that of its longest cell. */
interface Column {
  readonly least: number;
  readonly most: number;
}

/** Measures by the number of letters; Word fits the columns anew, other programs keep these widths. */
function measureColumns(rows: readonly RowNode[], letter: number): readonly Column[] {
  const count = Math.max(...rows.map((row) => row.children.length));
  return Array.from({ length: count }, (_, index) => {
    const cells = rows.map((row) => readWords(row.children[index]?.children ?? []));
    const words = cells.flatMap((cell) => cell.split(/[\s-]+/u));
    return { least: measureLongest(words, letter), most: measureLongest(cells, letter) };
  });
}

/** One letter more than there are, for the wide ones. */
function measureLongest(texts: readonly string[], letter: number): number {
  return (Math.max(...texts.map((text) => text.length)) + 1) * letter + 2 * padding;
}

/** Gives every column its longest cell if the page is wide enough, or else at least its longest word and a share of the rest. */
export function fitColumns(columns: readonly Column[], width: number): readonly number[] {
  const least = sum(columns.map((column) => column.least));
  const most = sum(columns.map((column) => column.most));
  if (most <= width) return columns.map((column) => column.most);
  if (least >= width) return columns.map((column) => Math.floor((column.least * width) / least));
  const share = (width - least) / (most - least);
  return columns.map((column) => Math.floor(column.least + (column.most - column.least) * share));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
