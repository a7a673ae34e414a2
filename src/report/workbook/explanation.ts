/** The sheets of the tables in, the sheet before them out: whose tables these are, what a row of each is, what every column means. */
import type { Language } from "../../model/study.js";
import { spellNumber } from "../figures.js";
import type { Column } from "../table.js";
import { makeText } from "./cells.js";
import type { Cell, Grid, Style } from "./grid.js";
import type { Sheet } from "./sheet.js";
import type { WorkbookWords } from "./words.js";
import { fill } from "../fill.js";

type Row = readonly (Cell | undefined)[];

/** Makes the grid of the explanation. */
export function explainSheets(
  title: string,
  remarks: readonly string[],
  sheets: readonly Sheet[],
  language: Language,
  words: WorkbookWords,
): Grid {
  const above: readonly Row[] = [
    [write(title, "title")],
    ...remarks.map((remark) => [write(remark, "plain")]),
    [],
    [write(words.sheets, "heading")],
    [words.name, words.file, words.rows, words.row].map((name) => write(name, "head")),
    ...sheets.map((sheet): Row => {
      const { name, file, table } = sheet;
      return [
        { ...write(name, "link"), sheet: name },
        write(file, "text"),
        countRows(sheet, language, words),
        write([table.description, ...tellRest(sheet, language, words)].join(" "), "wrapped"),
      ];
    }),
    [],
    [write(words.columns, "heading")],
  ];
  const columns = sheets.flatMap((sheet) => explainColumns(sheet, words));
  return {
    name: words.sheet,
    rows: [...above, [words.name, words.column, words.kind, words.meaning].map((name) => write(name, "head")), ...columns],
    widths: [32, 32, 16, 100],
    filter: [above.length, above.length + columns.length],
    isLandscape: false,
    fitsOnPage: true,
  };
}

function countRows({ table, rest }: Sheet, language: Language, words: WorkbookWords): Cell {
  const n = table.rows.length;
  if (rest.rows === 0) return { value: n, style: "integer" };
  const spelled = { n: spellNumber(n, language), all: spellNumber(n + rest.rows, language) };
  return { value: fill(words.partOfRows, spelled), style: "text" };
}

function tellRest({ rest, file }: Sheet, language: Language, words: WorkbookWords): readonly string[] {
  return [
    ...(rest.rows > 0 ? [fill(words.restOfRows, { rest: spellNumber(rest.rows, language), file })] : []),
    ...(rest.columns > 0 ? [fill(words.restOfColumns, { rest: spellNumber(rest.columns, language), file })] : []),
  ];
}

/** Explains the columns of a sheet; those that mean the same, one for each period, are told once. */
function explainColumns({ name, table }: Sheet, words: WorkbookWords): readonly Row[] {
  const meanings = Array.from(new Set(table.columns.map(({ description }) => description)));
  return meanings.map((meaning): Row => {
    const indices = Array.from(table.columns.keys()).filter((index) => table.columns[index]?.description === meaning);
    const columns = indices.map((index) => table.columns[index] as Column);
    const hasNumbers = table.rows.some((row) => indices.some((index) => typeof row[index] === "number"));
    return [
      write(name, "text"),
      write(nameColumns(columns.map((column) => column.name)), "wrapped"),
      write(nameKind(columns[0] as Column, hasNumbers, words), "text"),
      write(meaning, "wrapped"),
    ];
  });
}

/** What the names of columns end with, behind dots for what they begin with; one column is named whole. */
function nameColumns([first, ...others]: readonly string[]): string {
  const name = first as string;
  if (others.length === 0) return name;
  const ends = Array.from(name.matchAll(/:|$/gu), ({ index }) => name.slice(index));
  return `…${ends.find((end) => others.every((other) => other.endsWith(end)))}`;
}

function nameKind({ type, isShare }: Column, hasNumbers: boolean, words: WorkbookWords): string {
  if (isShare === true) return words.share;
  return words[type === "string" && hasNumbers ? "mixed" : type];
}

function write(value: string, style: Style): Cell {
  return { value: makeText(value, "…"), style };
}
