/** The run in, the bytes of `codeboom.xlsx` out: its tables for who works in a spreadsheet, behind a sheet that explains them. */
import type { Run } from "../model/run.js";
import type { Language } from "../model/study.js";
import { tabulateRun } from "./report.js";
import type { Table } from "./table.js";
import { tabulateWide } from "./tables/wide.js";
import type { Words } from "./words.js";
import { explainSheets } from "./workbook/explanation.js";
import { translateTable } from "./workbook/meanings.js";
import { printGrids } from "./workbook/print.js";
import { planSheets } from "./workbook/sheet.js";
import { makeTableGrid } from "./workbook/table-grid.js";
import { chooseWorkbookWords } from "./workbook/words.js";
import { fill } from "./fill.js";

/** Renders the workbook: the tables for people first, then those for machines. */
export function renderWorkbook(run: Run, version: string, words: Words): Promise<Uint8Array> {
  const { title, language } = run.study;
  const { made, layers, remade, empty, quoted } = chooseWorkbookWords(language);
  const remarks = [fill(made, { run: run.id, version }), words.internal, layers, remade, empty, quoted];
  const wide = run.codebooks.map((codebook) => tabulateWide(run, codebook, words));
  const plain = tabulateRun(run).map((table) => translateTable(table, language));
  return printWorkbook([...wide, ...plain], title, remarks, language);
}

/** Prints tables as a workbook; what a table and its columns mean is in the language already. */
export function printWorkbook(
  tables: readonly Table[],
  title: string,
  remarks: readonly string[],
  language: Language,
): Promise<Uint8Array> {
  const words = chooseWorkbookWords(language);
  const sheets = planSheets(tables, words.sheet);
  const grids = [explainSheets(title, remarks, sheets, language, words), ...sheets.map((sheet) => makeTableGrid(sheet, words))];
  return printGrids(grids, { title, creator: "codeboom" }, language);
}
