import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printCsv, writeCsv, type Dialect } from "../../src/report/csv.js";
import { column, type CellValue, type Table } from "../../src/report/table.js";
import { neutraliseFormula, restoreFormula } from "../../src/text/formula.js";

function makeTable(rows: readonly (readonly CellValue[])[]): Table {
  return { name: "t", description: "", columns: (rows[0] ?? []).map((_, index) => column(`k${index}`, "string", "")), rows };
}

function readBack(csv: string, dialect: Dialect = "plain"): readonly (readonly string[])[] {
  const rows = parse(csv, {
    delimiter: dialect === "excel-nl" ? ";" : ",",
    bom: true,
    record_delimiter: ["\r\n", "\n", "\r"],
  }) as string[][];
  return rows.slice(1).map((row) => row.map(restoreFormula));
}

const naughty = [
  "=1+1",
  '=HYPERLINK("http://x.nl";"klik")',
  "+31612345678",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  "'=1",
  "''=1",
  "'",
  "'s ochtends",
  '"',
  '""',
  "a,b",
  "a;b",
  "a\nb",
  "a\r\nb",
  "a\rb",
  " =1",
  "",
  "1.10",
  "007",
  "1e5",
  "2024-01-02",
  "😀é\u0000",
  "\uFEFF",
  "#NAAM?",
  "- een punt",
  "=cmd|' /C calc'!A0",
];

describe("a cell that a spreadsheet would run", () => {
  test.each(["=1+1", "+1", "-1+1", "@x", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "'=1", "- een punt"])(
    "gets an apostrophe in front: %j",
    (text) => {
      const [cell] = (parse(writeCsv(makeTable([[text]])), { record_delimiter: "\n" }) as string[][])[1] as [string];
      expect(cell).toBe(`'${text}`);
    },
  );

  test("is a text only: numbers keep their sign", () => {
    expect(writeCsv(makeTable([[-0.5, 3, 1e-7]]))).toBe("k0,k1,k2\n-0.5,3,1e-7\n");
  });
});

describe("whatever is in its cells, a table", () => {
  test.each(["plain", "excel-nl"] as const)("is read back exactly (%s)", (dialect) => {
    const rows = naughty.map((text) => [text, "x", text]);
    expect(readBack(writeCsv(makeTable(rows), dialect), dialect)).toEqual(rows);
  });

  test("is read back exactly, for any text at all", () => {
    const cell = fc.oneof(
      fc.constantFrom(...naughty),
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", '"', ",", ";", "\n", "\r", "\t", "a") }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        fc.constantFrom<Dialect>("plain", "excel-nl"),
        (rows, dialect) => {
          expect(readBack(writeCsv(makeTable(rows), dialect), dialect)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("never has a cell that begins as a formula", () => {
    fc.assert(
      fc.property(fc.constantFrom(...naughty), fc.string(), (start, rest) => {
        const [cell] = (parse(writeCsv(makeTable([[start + rest]])), { record_delimiter: "\n" }) as string[][])[1] as [string];
        expect(cell).not.toMatch(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u);
      }),
    );
  });
});

describe("a table of any texts and numbers", () => {
  /** The library that tables were written with is what the writer is held against. */
  function writeByLibrary({ columns, rows }: Table, dialect: Dialect): string {
    const cells = [columns.map(({ name }) => name), ...rows].map((row) =>
      row.map((value) => {
        if (value === undefined) return "";
        if (typeof value === "string") return neutraliseFormula(value);
        return dialect === "excel-nl" ? String(value).replace(".", ",") : String(value);
      }),
    );
    const delimiter = dialect === "excel-nl" ? ";" : ",";
    return (dialect === "excel-nl" ? "\uFEFF" : "") + stringify(cells, { delimiter, record_delimiter: "\n", quoted_match: /\r/u });
  }

  const cell = fc.oneof(
    fc.constantFrom(...naughty),
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "\t", "'", "=", "a", "e\u0301", "\u00AD", "\uD83D", "\u2028") }),
    fc.double(),
    fc.integer(),
    fc.constant(undefined),
  );

  test("is written as the library wrote it, byte for byte", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 })),
        fc.constantFrom<Dialect>("plain", "excel-nl"),
        (rows, dialect) => {
          const table = makeTable(rows);
          expect(writeCsv(table, dialect)).toBe(writeByLibrary(table, dialect));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("is written in pieces when it is long, and nothing is lost between them", () => {
    const table = makeTable(Array.from({ length: 3000 }, (_, row) => [`regel ${row}`, "woord ".repeat(10)]));
    const pieces = Array.from(printCsv(table));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join("")).toBe(writeByLibrary(table, "plain"));
  });
});

describe("a table for people", () => {
  test("has a mark, semicolons and decimal commas, so that a Dutch Excel opens it", () => {
    expect(writeCsv(makeTable([[0.25, "a;b", 1234.5, undefined]]), "excel-nl")).toBe('\uFEFFk0;k1;k2;k3\n0,25;"a;b";1234,5;\n');
  });

  test("has its numbers read back exactly, by who reads a comma as a decimal one", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        (value) => {
          const [[cell]] = readBack(writeCsv(makeTable([[value]]), "excel-nl"), "excel-nl") as [[string]];
          expect(cell).toMatch(/^-?\d+(?:,\d+)?(?:e[+-]\d+)?$/u);
          expect(Number(cell.replace(",", "."))).toBe(value);
        },
      ),
    );
  });
});
