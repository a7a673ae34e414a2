/** The grids of a workbook in, the bytes of an xlsx file out: the same grids give the same bytes. */
import type * as Library from "wasm-xlsxwriter";
import type { Language } from "../../model/study.js";
import { countLines } from "./count-lines.js";
import { fixBytes, type Properties } from "./fix-bytes.js";
import type { Cell, Grid, Style } from "./grid.js";

const a4 = 9;
/** A width is told in digits; letters take less room. */
const lettersPerDigit = 1.1;
/** In points: of a line, and of the highest row that there can be. */
const lineHeight = 15;
const highest = 409;
/** The percentage at which a print can still be read. */
const smallest = 60;

/** Prints a workbook. Its library takes longer to start than most commands, so it is only loaded here. */
export async function printGrids(grids: readonly Grid[], properties: Properties, language: Language): Promise<Uint8Array> {
  const library = await import("wasm-xlsxwriter");
  const formats = makeFormats(library, language);
  const workbook = new library.Workbook();
  for (const grid of grids) printGrid(workbook.addWorksheet(), grid, formats, library);
  return fixBytes(workbook.saveToBufferSync(), properties);
}

function printGrid(sheet: Library.Worksheet, grid: Grid, formats: Formats, library: typeof Library): void {
  sheet.setName(grid.name);
  grid.widths.forEach((width, column) => sheet.setColumnWidth(column, width));
  let row = 0;
  for (const cells of grid.rows) {
    cells.forEach((cell, column) => {
      if (cell !== undefined) printCell(sheet, row, column, cell, formats[cell.style], library);
    });
    const lines = countRowLines(cells, grid.widths);
    if (lines > 1) sheet.setRowHeight(row, Math.min(highest, lines * lineHeight));
    row++;
  }
  if (grid.frozen !== undefined) sheet.setFreezePanes(...grid.frozen);
  const [head, last] = grid.filter;
  sheet.autofilter(head, 0, last, grid.widths.length - 1);
  sheet.setPaperSize(a4);
  if (grid.isLandscape) sheet.setLandscape().setRepeatRows(head, head);
  if (grid.fitsOnPage) sheet.setPrintFitToPages(1, 0);
  else sheet.setPrintScale(smallest);
}

/** Excel fits a row without a height to its lines; other programs leave it one line high. */
function countRowLines(cells: readonly (Cell | undefined)[], widths: readonly number[]): number {
  return cells.reduce((most, cell, column) => {
    if (cell === undefined || typeof cell.value !== "string" || (cell.style !== "wrapped" && cell.style !== "head")) return most;
    return Math.max(most, countLines(cell.value, Math.floor((widths[column] as number) * lettersPerDigit)));
  }, 1);
}

function printCell(
  sheet: Library.Worksheet,
  row: number,
  column: number,
  cell: Cell,
  format: Library.Format,
  library: typeof Library,
): void {
  const { value } = cell;
  if (typeof value === "number") sheet.writeNumberWithFormat(row, column, value, format);
  else if (typeof value === "boolean") sheet.writeBooleanWithFormat(row, column, value, format);
  else if (cell.sheet === undefined) sheet.writeStringWithFormat(row, column, value, format);
  else {
    const place = `internal:'${cell.sheet.replaceAll("'", "''")}'!A1`;
    sheet.writeUrlWithOptions(row, column, new library.Url(place), value, "", format);
  }
}

type Formats = Readonly<Record<Style, Library.Format>>;

/** The formats, in the notation of the file: a spreadsheet shows them with its own comma and point. `_ ` keeps a number off the text beside it. */
function makeFormats({ Color, Format, FormatAlign, FormatBorder, FormatUnderline }: typeof Library, language: Language): Formats {
  const make = (): Library.Format => new Format().setAlign(FormatAlign.Top);
  return {
    title: new Format().setBold().setFontSize(16),
    heading: new Format().setBold().setFontSize(13),
    head: make().setBold().setTextWrap().setBackgroundColor(Color.rgb(0xe4e9ed)).setBorderBottom(FormatBorder.Thin),
    text: make(),
    wrapped: make().setTextWrap(),
    plain: make(),
    integer: make().setNumFormat("0_ "),
    number: make(),
    share: make().setNumFormat("0.0%_ "),
    date: make().setNumFormat(language === "nl" ? "d-m-yyyy" : "yyyy-mm-dd"),
    link: make().setUnderline(FormatUnderline.Single).setFontColor(Color.rgb(0x1f4e79)),
  };
}
