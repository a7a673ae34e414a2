import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv, type CsvTable } from "../../src/text/csv.js";
import { decodeText } from "../../src/text/decode.js";
import { findSourceSpan } from "../../src/text/passage.js";
import { expectWhole } from "./passages.js";

function read(text: string): CsvTable {
  const { table, problem } = parseCsv(text);
  expect(problem).toBeUndefined();
  return table;
}

function showRows({ rows }: CsvTable): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells.map((cell) => cell.text));
}

function readRows(text: string): readonly (readonly string[])[] {
  return showRows(read(text));
}

/** Checks that every cell stands in the source where its passage says. */
function expectPlaces(text: string): void {
  for (const { cells, line } of parseCsv(text).table.rows) {
    expect(line).toBeGreaterThan(0);
    for (const { text: value, pieces } of cells) {
      expectWhole({ text: value, pieces }, text);
      const raw = pieces.map(({ start, end }) => text.slice(start, end)).join("");
      expect(raw).toBe(value);
    }
  }
}

describe("reading a table", () => {
  it("reads commas, semicolons and tabs", () => {
    for (const mark of [",", ";", "\t"]) {
      expect(readRows(`a${mark}b\n1${mark}2`)).toEqual([
        ["a", "b"],
        ["1", "2"],
      ]);
      expect(read(`a${mark}b\n1${mark}2`).delimiter).toBe(mark);
    }
  });

  it("reads a single column", () => {
    expect(readRows("signaal\nhet gezin\nde school\n")).toEqual([["signaal"], ["het gezin"], ["de school"]]);
  });

  it.each([
    ["Windows", "\r\n"],
    ["Unix", "\n"],
    ["an old Mac", "\r"],
  ])("reads the line ends of %s", (_, end) => {
    const text = ["a;b", "1;2", "3;4", ""].join(end);
    expect(readRows(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(read(text).rows.map(({ line }) => line)).toEqual([1, 2, 3]);
    expectPlaces(text);
  });

  it("reads line ends, delimiters and doubled quotes inside quotation marks", () => {
    const text = 'a;b\n"eerste\nregel";"zij zei ""ja""; en ging"\n3;4';
    expect(readRows(text)[1]).toEqual(["eerste\nregel", 'zij zei "ja"; en ging']);
    expect(read(text).rows.map(({ line }) => line)).toEqual([1, 2, 4]);
    expectPlaces(text);
  });

  it("tells where a stretch of a quoted cell stands", () => {
    const text = 'a;b\n1;"zij zei ""ja"" en ging"';
    const cell = read(text).rows[1]?.cells[1];
    if (cell === undefined) throw new Error("no cell");
    const at = cell.text.indexOf("en ging");
    const { start, end } = findSourceSpan(cell, at, at + 7);
    expect(text.slice(start, end)).toBe("en ging");
    const quoted = findSourceSpan(cell, 8, 12);
    expect(text.slice(quoted.start, quoted.end)).toBe('""ja"');
  });

  it("reads empty cells and empty quoted cells", () => {
    const text = 'a;b;c\n;"";\n"";;x';
    expect(readRows(text)).toEqual([
      ["a", "b", "c"],
      ["", "", ""],
      ["", "", "x"],
    ]);
    expectPlaces(text);
  });

  it("reads rows with more and with fewer cells as they are", () => {
    const text = "a;b\n1\n1;2;3\n1;2";
    expect(readRows(text)).toEqual([["a", "b"], ["1"], ["1", "2", "3"], ["1", "2"]]);
    expectPlaces(text);
  });

  it("passes over empty lines in between", () => {
    const text = "a;b\n\n1;2\n\n\n3;4\n\n";
    expect(readRows(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(read(text).rows.map(({ line }) => line)).toEqual([1, 3, 6]);
    expectPlaces(text);
  });

  it.each(["\n", "\r\n", "\r"])("passes over comments and empty lines at the top (%j)", (end) => {
    const text = ["# Fictief voorbeeld, geschreven; voor codeboom", "", "#! nog iets", " \t", "a;b", "1;2"].join(end);
    expect(readRows(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(read(text).rows[0]?.line).toBe(5);
    expectPlaces(text);
  });

  it("reads a header that begins with a number sign", () => {
    expect(readRows("#;signaal\n1;x")[0]).toEqual(["#", "signaal"]);
    expect(readRows("#nr;signaal\n1;x")[0]).toEqual(["#nr", "signaal"]);
  });

  it("keeps a comment below the header as a row", () => {
    expect(readRows("a;b\n# x;y")[1]).toEqual(["# x", "y"]);
  });

  it("reads a table behind a byte order mark", () => {
    const decoded = decodeText(new TextEncoder().encode("\uFEFFdatum;signaal\n1;x"));
    expect(readRows(decoded?.text ?? "")[0]).toEqual(["datum", "signaal"]);
  });

  it("reads no row in an empty text", () => {
    expect(read("").rows).toEqual([]);
    expect(read("\n\n").rows).toEqual([]);
    expect(read("# niets\n").rows).toEqual([]);
  });

  it("keeps the spaces in a cell", () => {
    const text = "a;b\n 1 ;\t2 ";
    expect(readRows(text)[1]).toEqual([" 1 ", "\t2 "]);
    expectPlaces(text);
  });
});

describe("finding the delimiter", () => {
  it.each([
    ["a comma in a quoted header", '"naam, voornaam";datum\nx;y', ";"],
    ["a semicolon in a quoted header", '"van; tot",datum\nx,y', ","],
    ["a header of one column", "signaal\nx", ","],
    ["a title line above the table", "Signalenkaart juni\nnr;datum;signaal\n1;2023-06-01;Het duurt, zoals altijd, lang", ";"],
    [
      "a title line with commas above the table",
      "Signalen, verwonderingen, juni, juli\nnr;datum;signaal\n1;2023-06-01;lang\n2;2023-06-02;kort",
      ";",
    ],
    ["commas in every cell", "datum;signaal\n1;ja, nee, ja, nee\n2;een, twee", ";"],
    ["semicolons in the text of a table with commas", "datum,soort,signaal\n1,x,ja; nee\n2,y,nee; nee; ja", ","],
  ])("is not misled by %s", (_, text, delimiter) => {
    expect(read(text).delimiter).toBe(delimiter);
  });
});

describe("quotation marks that people type", () => {
  it("stay what they are inside a cell", () => {
    const text = 'a;b\nhij zei "ja";6" breed\n5";x';
    expect(readRows(text)).toEqual([
      ["a", "b"],
      ['hij zei "ja"', '6" breed'],
      ['5"', "x"],
    ]);
    expectPlaces(text);
  });

  it.each([
    ["a word behind a quoted word", '"zo" is het;x'],
    ["a quoted word before and behind", '"zo" is het "nu";x'],
    ["a space behind", '"zo" ;x'],
    ["a doubled quotation mark before", '"zo ""en"" zo" niet;x'],
    ["a delimiter inside", '"zo; zo" niet;x'],
    ["a line end inside", '"zo\nzo" niet;x'],
  ])("and don't shift the cells behind them: %s", (_, row) => {
    const text = `a;b\n${row}\n"laatste";y`;
    const rows = readRows(text);
    expect(rows.length).toBe(3);
    expect(rows[1]?.[1]).toBe("x");
    expect(rows[2]).toEqual(["laatste", "y"]);
    expectPlaces(text);
  });

  it("open a cell only at its very beginning", () => {
    expect(readRows('a;b\n1; "2"')).toEqual([
      ["a", "b"],
      ["1", ' "2"'],
    ]);
  });
});

describe("a quotation mark that is never closed", () => {
  it("is told where it opens, and the rows before it are kept", () => {
    const { table, problem } = parseCsv('a;b\n1;2\n3;"x\ny\nz');
    expect(problem).toEqual({ kind: "quote-open", line: 3, column: 3 });
    expect(showRows(table)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("is told at its line below comments at the top", () => {
    expect(parseCsv('# x\n\na;b\n1;"2').problem).toEqual({ kind: "quote-open", line: 4, column: 3 });
  });

  it("is told in a row of several lines, at its own line", () => {
    expect(parseCsv('a;b\n"x\ny";"z').problem).toEqual({ kind: "quote-open", line: 3, column: 4 });
  });

  it("is told in an endless header", () => {
    expect(parseCsv(`a;"${"x".repeat(12_000_000)}`).problem).toEqual({ kind: "quote-open", line: 1, column: 3 });
  });

  it("never makes a cell stand elsewhere than where it was read, whatever the text", () => {
    const piece = fc.constantFrom('"', '""', ";", ",", "\n", "a", " ", "\r\n", "\r");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `a;b\n${pieces.join("")}`;
        const { problem } = parseCsv(text);
        expectPlaces(text);
        if (problem === undefined) return;
        expect(problem.kind).toBe("quote-open");
        expect(text.split(/\r\n|\n|\r/u)[problem.line - 1]?.[problem.column - 1]).toBe('"');
      }),
      { numRuns: 3000 },
    );
  });
});

describe("any table", () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", " ", ",", ";", '"', "\n", "\r\n", "\t", "🙂", "é"), maxLength: 8 }),
    fc.constantFrom("", "gezin", "x, y"),
  );
  const delimiter = fc.constantFrom(",", ";", "\t");
  const end = fc.constantFrom("\n", "\r\n", "\r");
  /** The first column has a plain name, so that no row is empty and the delimiter shows. */
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

  it("that was written is read back, every cell at its place", () => {
    fc.assert(
      fc.property(table, delimiter, end, fc.boolean(), (rows, mark, newline, quoteAll) => {
        const header = ["nr", "datum", "signaal", "actie"];
        const quote = (value: string): string => (quoteAll || /[",;\t\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
        const text = [header, ...rows].map((row) => row.map(quote).join(mark)).join(newline) + newline;
        expect(readRows(text)).toEqual([header, ...rows]);
        expect(read(text).delimiter).toBe(mark);
        expectPlaces(text);
      }),
      { numRuns: 300 },
    );
  });

  it("of a hundred thousand rows is read in time that grows with the table", () => {
    const text = `datum;signaal\n${'2023-06-01;"Het ""gezin"" wacht"\n'.repeat(100_000)}`;
    const { rows } = read(text);
    expect(rows.length).toBe(100_001);
    expect(rows.at(-1)?.line).toBe(100_001);
  });
});
