import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { readAssets } from "../../src/files/read-assets.js";
import type { Run } from "../../src/model/run.js";
import { renderRun, tabulateRun } from "../../src/report/report.js";
import { column, shareColumn, type CellValue, type Table } from "../../src/report/table.js";
import { renderWorkbook, printWorkbook } from "../../src/report/workbook.js";
import { explainSheets } from "../../src/report/workbook/explanation.js";
import { translateTable } from "../../src/report/workbook/meanings.js";
import { planSheets, type Sheet } from "../../src/report/workbook/sheet.js";
import { chooseWorkbookWords } from "../../src/report/workbook/words.js";
import { chooseWords } from "../../src/report/words.js";
import { buildCli, removeFolders } from "../commands/calling.js";
import { hostileStudy } from "./hostile.js";
import { find, readWorkbook, type Element, type ReadBook, type ReadCell, type ReadSheet } from "./reading-xlsx.js";
import { render } from "./rendering.js";
import { runFolder } from "./running.js";

afterAll(removeFolders);

const root = path.join(import.meta.dirname, "../..");
const cases = path.join(root, "test/cases");
const studies = readdirSync(cases, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const assets = await readAssets();

const hostile = render({
  ...hostileStudy,
  'codebooks/a"><b/overrides/x.csv': "document,citaat,actie,code,codeur,datum,reden\na,De regie,bevestigen,regie,x,2024-10-01,=ja\n",
}).run;
const runs: readonly (readonly [string, Run])[] = [
  ["the shipped study", await runFolder(root)],
  ...(await Promise.all(studies.map(async (name) => [name, await runFolder(path.join(cases, name))] as const))),
  ["a study with hostile texts", hostile],
];

const renderBook = async (run: Run): Promise<ReadBook> => readWorkbook(await renderWorkbook(run, "0.0.0", chooseWords(run.study.language)));

function findSheet(book: ReadBook, name: string): ReadSheet {
  return book.sheets.find((sheet) => sheet.name === name) as ReadSheet;
}

/** The texts of a row, empty cells included. */
function listRow(sheet: ReadSheet, row: number, width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => sheet.cells.get(`${row},${index}`)?.value ?? "");
}

/** What a cell of a spreadsheet must be, for a cell of a CSV file: its kind and its value. */
function expectCell(written: string, type: string): string {
  if (written === "") return "empty";
  if (type === "integer" || type === "number") return `number ${Number(written)}`;
  if (type === "date") return `date ${written}`;
  return `${type === "boolean" ? "boolean" : "text"} ${written}`;
}

/** What it is. */
function tellCell(cell: ReadCell | undefined): string {
  if (cell === undefined) return "empty";
  const { kind, value, format } = cell;
  if (kind !== "number") return `${kind} ${value}`;
  if (!format.includes("y")) return `number ${Number(value)}`;
  return `date ${new Date(Date.UTC(1899, 11, 30 + Number(value))).toISOString().slice(0, 10)}`;
}

describe.each(runs)("the workbook of %s", async (_, run) => {
  const outputs = renderRun(run, "0.0.0", [], assets);
  const book = await renderBook(run);
  const [first, ...sheets] = book.sheets as [ReadSheet, ...ReadSheet[]];
  const descriptor = JSON.parse(outputs.get("datapackage.json") as string) as {
    readonly resources: readonly { readonly name: string; readonly schema: { readonly fields: readonly { readonly type: string }[] } }[];
  };
  const csvs = Array.from(outputs.keys()).filter((name) => name.endsWith(".csv"));
  /** The files in the order of the first sheet, which names them. */
  const listed = Array.from(first.cells.values(), ({ value }) => value).filter((value) => csvs.includes(value));

  test("has a sheet for every table, and a link to it with its file and its number of rows", () => {
    expect(listed.toSorted()).toEqual(csvs.toSorted());
    expect(sheets).toHaveLength(csvs.length);
    const links = find(first.root, "hyperlinks").children;
    expect(links.map(({ attributes }) => attributes.get("location"))).toEqual(
      sheets.map(({ name }) => `'${name.replaceAll("'", "''")}'!A1`),
    );
    for (const [index, { attributes }] of links.entries()) {
      const row = Number(attributes.get("ref")?.slice(1)) - 1;
      expect(listRow(first, row, 3)).toEqual([sheets[index]?.name, listed[index], String((sheets[index]?.rows ?? 0) - 1)]);
    }
  });

  test("has in every cell the value of the CSV file, typed", () => {
    for (const [index, sheet] of sheets.entries()) {
      const file = listed[index] as string;
      const resource = descriptor.resources.find(({ name }) => `${name}.csv` === file);
      const isDutch = resource === undefined && run.study.wideCsv === "excel-nl";
      const rows = parse(outputs.get(file) as string, {
        delimiter: isDutch ? ";" : ",",
        record_delimiter: "\n",
        bom: true,
      }) as string[][];
      expect(sheet.rows, file).toBe(rows.length);
      const expected = rows.map((values, row) =>
        values.map((written, at) => {
          // In the tables for people a column holds numbers, or a sign where there is none.
          const plain = isDutch && at > 4 && row > 0 ? written.replace(",", ".") : written;
          const type = resource?.schema.fields[at]?.type ?? (at > 4 && /^\d+(?:\.\d+)?$/u.test(plain) ? "number" : "string");
          return expectCell(plain, row === 0 ? "string" : type);
        }),
      );
      expect(
        rows.map((values, row) => values.map((__, at) => tellCell(sheet.cells.get(`${row},${at}`)))),
        file,
      ).toEqual(expected);
      expect(sheet.cells.size, file).toBe(expected.flat().filter((cell) => cell !== "empty").length);
    }
  });

  test("keeps every head in sight and lets every table be filtered", () => {
    for (const { name, root: sheet, rows } of sheets) {
      const pane = find(find(sheet, "sheetViews").children[0] as Element, "pane");
      expect(pane.attributes.get("ySplit"), name).toBe("1");
      expect(find(sheet, "autoFilter").attributes.get("ref"), name).toMatch(new RegExp(`^A1:[A-Z]+${rows}$`, "u"));
    }
  });

  test("explains every column on the first sheet", () => {
    const explained = Array.from({ length: first.rows + 10 }, (__, row) => listRow(first, row, 4));
    for (const { name, cells } of sheets) {
      const told = explained.filter(([sheet, , , meaning]) => sheet === name && meaning !== "").map(([, column]) => column as string);
      const heads = Array.from(cells).flatMap(([place, { value }]) => (place.startsWith("0,") ? [value] : []));
      expect(
        heads.filter((head) => !told.some((column) => column === head || (column.startsWith("…") && head.endsWith(column.slice(1))))),
      ).toEqual([]);
    }
  });

  test("holds no formula, and no link but those to its own sheets", () => {
    const relations = Array.from(book.parts).filter(([name]) => name.endsWith(".rels"));
    expect(relations.filter(([, part]) => part.includes("External"))).toEqual([]);
    for (const [name, part] of book.parts) if (name.startsWith("xl/worksheets/")) expect(part).not.toMatch(/<f[ >]/u);
  });
});

describe("the first sheet", () => {
  test("says whose tables these are, with which program, and that people decide", async () => {
    const texts = Array.from((await renderBook(hostile)).sheets[0]?.cells.values() ?? [], ({ value }) => value);
    expect(texts[0]).toBe(hostile.study.title);
    expect(texts[1]).toBe(`De tabellen van ${hostile.id}, gemaakt met codeboom 0.0.0.`);
    expect(texts).toEqual(expect.arrayContaining([expect.stringContaining("Regels stellen codes voor, mensen beslissen.")]));
  });

  test("has a Dutch meaning for every table and every column", () => {
    const missing = tabulateRun(hostile).flatMap((table) => {
      const dutch = translateTable(table, "nl");
      return [
        ...(dutch.description === table.description ? [table.name] : []),
        ...table.columns
          .filter(({ description }, index) => dutch.columns[index]?.description === description)
          .map(({ name, description }) => `${table.name} ${name}: ${description}`),
      ];
    });
    expect(missing).toEqual([]);
  });

  test("names columns that mean the same, one for each period, once", async () => {
    const sheet = (await renderBook(runs[0]?.[1] as Run)).sheets[0] as ReadSheet;
    const names = Array.from(sheet.cells).flatMap(([place, { value }]) => (place.endsWith(",1") ? [value] : []));
    expect(names).toEqual(expect.arrayContaining(["…: documenten", "…: van documenten", "…: aandeel"]));
  });
});

function makeTable(name: string, rows: readonly (readonly CellValue[])[], columns: Table["columns"] = [column("a", "string", "A")]): Table {
  return { name, description: "D", columns, rows };
}

const print = async (tables: readonly Table[], language: "nl" | "en" = "nl"): Promise<ReadBook> =>
  readWorkbook(await printWorkbook(tables, "Titel", [], language));

describe("a cell", () => {
  const texts = ["007", "1.10", "1E5", "2024-01-02", "true", "https://x.nl", "mailto:a@b.nl", "internal:'x'!A1", "#N/A", " a ", "a\r\nb", "_x0041_", "<&>\"'", "😀", "\u0001\uFFFE"]; // prettier-ignore

  test.each(texts)("is a text when it was one: %j", async (text) => {
    const cell = (await print([makeTable("t", [[text]])])).sheets[1]?.cells.get("1,0");
    expect(cell).toMatchObject({ kind: "text", value: text });
  });

  test.each(["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", "'=1"])("never begins as a formula: %j", async (text) => {
    const sheet = findSheet(await print([makeTable("t", [[text]], [column(text, "string", text)])]), "t");
    expect([sheet.cells.get("0,0")?.value, sheet.cells.get("1,0")?.value]).toEqual([`'${text}`, `'${text}`]);
  });

  test("shows half a character by its number", async () => {
    expect((await print([makeTable("t", [["a\uD800b\uDC00"]])])).sheets[1]?.cells.get("1,0")?.value).toBe("a_xD800_b_xDC00_");
  });

  test("is cut where Excel can hold no more, and says where the whole stands", async () => {
    const long = "x".repeat(32_767);
    const rows = [[long], [`${long}y`], ["😀".repeat(20_000)]];
    const sheet = findSheet(await print([makeTable("t", rows)]), "t");
    const [whole, cut, pairs] = [1, 2, 3].map((row) => sheet.cells.get(`${row},0`)?.value as string);
    expect(whole).toBe(long);
    expect(cut).toHaveLength(32_767);
    expect(cut).toMatch(/^x+ … \[afgekapt: de hele tekst staat in t\.csv\]$/u);
    expect(pairs).toMatch(/^(?:😀)+ … \[afgekapt: de hele tekst staat in t\.csv\]$/u);
    expect(pairs?.length).toBeLessThanOrEqual(32_767);
  });

  test("has a format that goes with what it counts", async () => {
    const columns = [column("n", "integer", ""), shareColumn("s", ""), column("p", "number", ""), column("d", "date", "")];
    const tables = [makeTable("t", [[3, 0.25, 0.001, "2024-03-01"], [0, 0, 1, "1899-12-31"], [1, 1, 2, "gisteren"]], columns)]; // prettier-ignore
    const list = async (language: "nl" | "en"): Promise<readonly (readonly unknown[])[]> => {
      const sheet = findSheet(await print(tables, language), "t");
      return [1, 2, 3].map((row) =>
        [0, 1, 2, 3].map((at) => {
          const { kind, value, format } = sheet.cells.get(`${row},${at}`) as ReadCell;
          return [kind, value, format];
        }),
      );
    };
    const numbers = (n: string, s: string, p: string): readonly unknown[] => [
      ["number", n, "0_ "],
      ["number", s, "0.0%_ "],
      ["number", p, "General"],
    ];
    expect(await list("nl")).toEqual([
      [...numbers("3", "0.25", "0.001"), ["number", "45352", "d-m-yyyy"]],
      [...numbers("0", "0", "1"), ["text", "1899-12-31", "General"]],
      [...numbers("1", "1", "2"), ["text", "gisteren", "General"]],
    ]);
    expect((await list("en"))[0]?.[3]).toEqual(["number", "45352", "yyyy-mm-dd"]);
  });
});

describe("the columns of a sheet", () => {
  const columns = [column("code", "string", ""), column("n", "integer", ""), column("text", "string", ""), column("reason", "string", "")];
  const row = ["regie", 1, "Een zin die op zichzelf staat. ".repeat(20), "kort\nbreekt"];

  test("break their lines where a passage stands, and the row is high enough for it", async () => {
    const sheet = findSheet(await print([makeTable("t", [row], columns)]), "t");
    expect([0, 1, 2, 3].map((at) => sheet.cells.get(`1,${at}`)?.wraps)).toEqual([false, false, true, true]);
    const height = Number(find(sheet.root, "sheetData").children[1]?.attributes.get("ht"));
    expect(height).toBeGreaterThanOrEqual(7 * 15);
    const widths = find(sheet.root, "cols").children.map(({ attributes }) => Number(attributes.get("width")));
    expect(Math.max(...widths)).toBeLessThan(82);
  });

  test("before the first number stay in sight when a table is wider than a screen", async () => {
    const wide = [...columns, ...Array.from({ length: 6 }, (_, index) => column(`${"k".repeat(20)}${index}`, "integer", `${index}`))];
    const freeze = async (table: Table): Promise<string | undefined> =>
      find(find(findSheet(await print([table]), "t").root, "sheetViews").children[0] as Element, "pane").attributes.get("xSplit");
    expect(await freeze(makeTable("t", [[...row, 1, 2, 3, 4, 5, 6]], wide))).toBe("1");
    expect(await freeze(makeTable("t", [["regie", 1]], columns.slice(0, 2)))).toBeUndefined();
  });
});

describe("the name of a sheet", () => {
  test("is one that Excel takes, and stands only once", async () => {
    const names = ["Uitleg", "uitleg", "a:b/c\\d?e*f[g]", "'x'", "History", "STRASSE", "straße", "é", "e\u0301", "x".repeat(40), `${"x".repeat(40)}y`, "😀".repeat(20), "", "a\u0000b"]; // prettier-ignore
    const sheets = (await print(names.map((name) => makeTable(name, [])))).sheets.map(({ name }) => name);
    expect(sheets).toHaveLength(names.length + 1);
    for (const name of sheets) {
      expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}\p{Cs}]{1,31}(?<!')$/u);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name.toLowerCase()).not.toBe("history");
    }
    const folded = sheets.map((name) => name.normalize("NFKC").toUpperCase());
    expect(new Set(folded).size).toBe(sheets.length);
    expect(sheets.slice(0, 4)).toEqual(["Uitleg", "Uitleg~2", "uitleg~3", "a_b_c_d_e_f_g_"]);
  });
});

describe("a table that is larger than a sheet", () => {
  const plan = (table: Table): readonly [Sheet, readonly unknown[]] => {
    const sheets = planSheets([table], "Uitleg");
    const { rows } = explainSheets("Titel", [], sheets, "nl", chooseWorkbookWords("nl"));
    return [sheets[0] as Sheet, Array.from(rows).flatMap((row) => row.map((cell) => cell?.value))];
  };

  test("is held as far as it goes, and the first sheet says where the rest is", () => {
    const rows = Array.from({ length: 1_048_580 }, (_, index) => [index]);
    const [{ table }, texts] = plan(makeTable("t", rows, [column("n", "integer", "N")]));
    // With its head it fills the sheet.
    expect(table.rows).toHaveLength(1_048_575);
    expect(texts).toContain("1.048.575 van 1.048.580");
    expect(texts).toContain("D Een Excelblad kan er niet meer bevatten: de overige 5 rijen staan alleen in t.csv.");
  });

  test("loses no column without a word", () => {
    const columns = Array.from({ length: 16_386 }, (_, index) => column(`k${index}`, "integer", "K"));
    const [{ table }, texts] = plan(makeTable("t", [columns.map((_, index) => index)], columns));
    expect([table.columns.length, table.rows[0]?.length]).toEqual([16_384, 16_384]);
    expect(texts).toContain("D Een Excelblad kan niet meer kolommen bevatten: de overige 2 staan alleen in t.csv.");
  });
});

describe("the same tables", () => {
  test("give the same bytes, in any time zone and language of the machine and without a word", () => {
    const built = pathToFileURL(path.join(path.dirname(buildCli("report/workbook")), "report/workbook.js")).href;
    const script = `
      const { printWorkbook } = await import(${JSON.stringify(built)});
      const columns = [{ name: "d", type: "date", description: "x" }, { name: "s", type: "string", description: "x" }];
      const table = { name: "t", description: "x", columns, rows: [["2024-03-31", "é"], ["2024-10-27", "b"]] };
      const twice = [await printWorkbook([table], "T", [], "nl"), await printWorkbook([table], "T", [], "nl")];
      console.log(twice.map((bytes) => Buffer.from(bytes).toString("base64")).join("\\n"));`;
    const found = [
      { TZ: "UTC", LANG: "C" },
      { TZ: "Pacific/Kiritimati", LANG: "nl_NL.UTF-8" },
      { TZ: "America/Los_Angeles", LANG: "tr_TR.UTF-8" },
    ].flatMap((env) => {
      const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
        encoding: "utf8",
        env: { ...process.env, ...env },
      });
      expect(stderr).toBe("");
      return stdout.trim().split("\n");
    });
    expect(found).toHaveLength(6);
    expect(new Set(found).size).toBe(1);
    const { parts } = readWorkbook(Buffer.from(found[0] as string, "base64"));
    expect(parts.get("docProps/core.xml")).not.toMatch(/dcterms|\d{4}-\d{2}-\d{2}T/u);
  });
});
