/** The content of an OpenDocument spreadsheet in, its sheets out, told to a collector each; empty rows that are repeated to the end of the sheet are passed over. */
import { tellXml } from "../package/xml.js";
import { createCollector, type Collector } from "../sheet/collect.js";
import type { Sheet } from "../sheet/sheet.js";
import { createBudget, type Budget } from "../table-size.js";
import { createCellText } from "./cell-text.js";
import { showCell, type CellValue } from "./show-cell.js";

export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly hidden: readonly Sheet[];
  /** Whether there was a spreadsheet at all. */
  readonly isSpreadsheet: boolean;
}

interface OpenSheet {
  readonly collector: Collector;
  readonly budget: Budget;
  readonly isHidden: boolean;
  /** Row and column that come next. */
  row: number;
  column: number;
  /** Columns told so far by their own elements. */
  columns: number;
}

interface OpenRow {
  readonly repeated: number;
  readonly isHidden: boolean;
  /** Cells with something in them, by column, with how often each is repeated. */
  readonly cells: { readonly column: number; readonly repeated: number; readonly value: CellValue }[];
}

/** What stands in these is no cell of a sheet: older versions of cells, settings, forms. */
const passedOver = new Set([
  "table:tracked-changes",
  "table:named-expressions",
  "table:content-validations",
  "office:forms",
  "office:scripts",
]);

export function readSheets(part: Uint8Array, budget: Budget): ReadSheets {
  const sheets: Sheet[] = [];
  const hidden: Sheet[] = [];
  const hiddenStyles = new Set<string>();
  const words = createCellText();
  let isSpreadsheet = false;
  let style = "";
  let skipped = 0;
  /** Tables in a cell; their text is that of the cell. */
  let inner = 0;
  let sheet: OpenSheet | undefined;
  let row: OpenRow | undefined;
  let cell: { readonly attributes: ReadonlyMap<string, string>; readonly repeated: number } | undefined;

  const open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (skipped > 0 || passedOver.has(name)) {
      skipped++;
      return;
    }
    if (inner > 0 && /^table:(?!table$)/u.test(name)) return;
    switch (name) {
      case "office:spreadsheet":
        isSpreadsheet = true;
        break;
      case "style:style":
        style = attributes.get("style:name") ?? "";
        break;
      case "style:table-properties":
        if (attributes.get("table:display") === "false") hiddenStyles.add(style);
        break;
      case "table:table": {
        if (sheet !== undefined) {
          inner++;
          break;
        }
        const isHidden = hiddenStyles.has(attributes.get("table:style-name") ?? "");
        const own = isHidden ? createBudget() : budget;
        const collector = createCollector(attributes.get("table:name") ?? "", own);
        sheet = { collector, budget: own, isHidden, row: 0, column: 0, columns: 0 };
        break;
      }
      case "table:table-column": {
        if (sheet === undefined) break;
        const repeated = readCount(attributes.get("table:number-columns-repeated"));
        if (isUnseen(attributes)) sheet.collector.hideColumns(sheet.columns, sheet.columns + repeated - 1);
        sheet.columns += repeated;
        break;
      }
      case "table:table-row":
        if (sheet === undefined) break;
        sheet.column = 0;
        row = { repeated: readCount(attributes.get("table:number-rows-repeated")), isHidden: isUnseen(attributes), cells: [] };
        break;
      case "table:table-cell":
      case "table:covered-table-cell":
        cell = { attributes, repeated: readCount(attributes.get("table:number-columns-repeated")) };
        break;
      default:
        words.open(name, attributes);
    }
  };

  const close = (name: string): void => {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (inner > 0 && name.startsWith("table:")) {
      if (name === "table:table") inner--;
      return;
    }
    switch (name) {
      case "table:table":
        if (sheet !== undefined) {
          for (const box of words.takeBoxes()) sheet.collector.addNote({ part: "text-box", text: box });
          for (let pictures = words.takePictures(); pictures > 0; pictures--) sheet.collector.addPicture();
          (sheet.isHidden ? hidden : sheets).push(sheet.collector.finish());
        }
        sheet = undefined;
        break;
      case "table:table-row":
        if (sheet !== undefined && row !== undefined) tellRow(row, sheet);
        row = undefined;
        break;
      case "table:table-cell":
      case "table:covered-table-cell":
        if (sheet !== undefined && row !== undefined && cell !== undefined) closeCell(cell, row, sheet);
        cell = undefined;
        break;
      default:
        words.close(name);
    }
  };

  const closeCell = ({ attributes, repeated }: NonNullable<typeof cell>, { cells }: OpenRow, at: OpenSheet): void => {
    const value = { attributes, text: words.takeText(), comments: words.takeComments() };
    const isEmpty = value.text === "" && value.comments.length === 0 && !attributes.has("office:value-type");
    if (!isEmpty || attributes.has("table:formula")) cells.push({ column: at.column, repeated, value });
    at.column += repeated;
  };

  tellXml(part, { open, close, text: (text) => (skipped > 0 || sheet === undefined ? undefined : words.text(text)) });
  return { sheets, hidden, isSpreadsheet };
}

function tellRow({ repeated, isHidden, cells }: OpenRow, sheet: OpenSheet): void {
  const first = sheet.row;
  sheet.row += repeated;
  if (cells.length === 0) return;
  for (let row = first; row < sheet.row; row++) {
    if (isHidden) sheet.collector.hideRow(row);
    for (const { column: start, repeated: times, value } of cells)
      for (let column = start; column < start + times; column++) {
        if (repeated * times > 1) sheet.budget.takeCell();
        showCell(value, { row, column }, sheet.collector);
      }
  }
}

function isUnseen(attributes: ReadonlyMap<string, string>): boolean {
  return ["collapse", "filter"].includes(attributes.get("table:visibility") ?? "");
}

/** How often something is repeated; what is no number counts once. */
function readCount(written: string | undefined): number {
  return Math.max(1, /^\d{1,7}$/u.test(written ?? "") ? Number(written) : 1);
}
