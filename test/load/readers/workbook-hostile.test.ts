import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHeavy } from "../../../src/load/read-file.js";
import type { ReadFile, Refusal } from "../../../src/model/read-file.js";
import { expectRead, inlineRow, listWorkbook, makeOds, makeXlsx, relate, zipParts, type WorkbookParts } from "./workbooks.js";

const rows = inlineRow(1, ["Datum", "Signaal", "Regio"]) + inlineRow(2, ["1-3-2024", "Niemand had de regie.", "delft"]);
const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const strings = "<si><t>Datum</t></si>";
const xlsx = (parts: Partial<WorkbookParts> = {}): Uint8Array => makeXlsx({ sheets: [{ name: "S", rows }], strings, ...parts });
const table = `<table:table table:name="S"><table:table-row><table:table-cell office:value-type="string"><text:p>Signaal</text:p></table:table-cell></table:table-row></table:table>`;
const open = async (bytes: Uint8Array, path = "corpus/k.xlsx"): Promise<ReadFile | Refusal> => await readHeavy({ path, bytes });

describe("a workbook with something wrong in it is refused with a reason", () => {
  const lol = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet ${main}><sheetData><row r="1"><c><v>&b;</v></c></row></sheetData></worksheet>`;
  const deep = `<worksheet ${main}>${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}</worksheet>`;
  test.each<[string, WorkbookParts["parts"], string]>([
    ["a part with a DOCTYPE", { "xl/worksheets/blad7.xml": lol }, "#problem/xml-doctype"],
    ["twenty thousand elements in each other", { "xl/worksheets/blad7.xml": deep }, "#problem/xml-depth"],
    [
      "a sheet that is cut off",
      { "xl/worksheets/blad7.xml": `<worksheet ${main}><sheetData><row r="1"><c r="A1"` },
      "#problem/xml-damaged",
    ],
    ["a sheet that is a web page", { "xl/worksheets/blad7.xml": "<html><body>regie</body></html>" }, "#problem/xml-damaged"],
    ["a sheet that is empty", { "xl/worksheets/blad7.xml": "" }, "#problem/xml-damaged"],
    ["no sheet where it says that there is one", { "xl/worksheets/blad7.xml": undefined }, "#problem/zip-damaged"],
    ["no shared strings where it says that there are", { "xl/sharedStrings.xml": undefined }, "#problem/zip-damaged"],
    ["no relations", { "xl/_rels/workbook.xml.rels": undefined }, "#problem/zip-damaged"],
    [
      "relations to somewhere else",
      { "xl/_rels/workbook.xml.rels": relate([["worksheet", "../../../../etc/passwd"]]) },
      "#problem/zip-damaged",
    ],
    ["a sheet that is its own workbook", { "xl/_rels/workbook.xml.rels": relate([["worksheet", "workbook.xml"]]) }, "#problem/xml-damaged"],
    ["a workbook that is none", { "xl/workbook.xml": "<a/>" }, "#problem/xml-damaged"],
  ])("%s", async (_, parts, detail) => {
    expect(await open(xlsx({ parts: parts ?? {} }))).toMatchObject({ refused: { id: "load/damaged", values: { detail } } });
  });

  test("Excel's binary form", async () => {
    const parts = { "_rels/.rels": relate([["officeDocument", "xl/workbook.bin"]]), "xl/workbook.bin": "x" };
    expect(await open(zipParts(parts))).toMatchObject({ refused: { id: "load/other-format", values: { format: "#found/format-xlsb" } } });
  });

  test.each([
    ["no content", { "content.xml": undefined }, "#problem/zip-damaged"],
    ["content that is none", { "content.xml": "<a/>" }, "#problem/xml-damaged"],
    ["a DOCTYPE", { "content.xml": `<!DOCTYPE a []><a/>` }, "#problem/xml-doctype"],
  ])("an OpenDocument spreadsheet with %s", async (_, parts, detail) => {
    const bytes = makeOds(table, { parts: parts as Readonly<Record<string, string>> });
    expect(await open(bytes, "corpus/k.ods")).toMatchObject({ refused: { id: "load/damaged", values: { detail } } });
  });

  test.each([
    ["an empty file", new Uint8Array(), "load/empty-file"],
    ["a CSV under another name", new TextEncoder().encode("datum;signaal\n1-3;regie\n"), "load/not-that-format"],
    ["some zip file", zipParts({ "a.txt": "x" }), "load/damaged"],
  ])("%s", async (_, bytes, id) => {
    expect(await open(bytes)).toMatchObject({ refused: { id } });
  });
});

describe("a workbook that is odd is read", () => {
  test("under the name of another format, with a warning", async () => {
    expect(expectRead(await open(xlsx(), "corpus/k.csv")).messages.map(({ id }) => id)).toEqual(["load/named-otherwise"]);
  });

  test("with sheets, columns and attributes called like parts of the language", async () => {
    const cells =
      inlineRow(1, ["Datum", "Signaal", "__proto__", "constructor", "toString"]) + inlineRow(2, ["", "regie", "een", "twee", "drie"]);
    const odd = `<row __proto__="x" constructor="y" r="__proto__"><c r="constructor" s="__proto__" t="toString"><v>los</v></c></row>`;
    expect(
      await listWorkbook(
        makeXlsx({ sheets: [{ name: "__proto__", rows: cells + odd, behind: `<mergeCells><mergeCell ref="__proto__"/></mergeCells>` }] }),
      ),
    ).toEqual([
      "header: Datum=Datum | Signaal=Signaal | __proto__=__proto__ | constructor=constructor | toString=toString",
      "row: Signaal=regie | __proto__=een | constructor=twee | toString=drie | Datum=",
      "row: Datum=los",
    ]);
  });

  test("with cells far apart, in any order, and a size that is not true", async () => {
    const far = `<row r="1048576"><c r="XFD1048576" t="str"><v>ver</v></c></row><row r="3"><c r="B3" t="str"><v>b</v></c><c r="A3" t="str"><v>a</v></c></row>`;
    expect(
      (await listWorkbook(makeXlsx({ sheets: [{ name: "S", before: `<dimension ref="A1:XFD1048576"/>`, rows: rows + far }] }))).slice(2),
    ).toEqual(["row: Datum=a | Signaal=b", "row: =ver | Datum="]);
  });

  test("with merged cells over the whole sheet, one over another", async () => {
    const behind = `<mergeCells>${`<mergeCell ref="A2:XFD1048576"/>`.repeat(1000)}<mergeCell ref="ZZZ9:A1"/></mergeCells>`;
    expect((await listWorkbook(makeXlsx({ sheets: [{ name: "S", rows, behind }] })))[1]).toBe(
      "row: Datum=1-3-2024 | Signaal=Niemand had de regie. | Regio=delft",
    );
  });

  test.each([
    ["right to left, without width and above the first plane", "\u202Eomgekeerd\u200B\u2066 😀 👨‍👩‍👧"],
    ["a byte order mark in the middle", "a\uFEFFb"],
    ["what would be a formula", `=HYPERLINK("http://x","y")`],
    ["mark-up", `<script>alert(1)</script> & "x"`],
    ["half a character, as Excel writes it", "_xD83D_"],
    ["an escape of nothing", "_x_ _x00_ _xZZZZ_"],
  ])("with a text of %s", async (_, text) => {
    const read = expectRead(
      await open(makeXlsx({ sheets: [{ name: "S", rows: inlineRow(1, ["Datum", "Signaal"]) + inlineRow(2, ["", text]) }] })),
    );
    expect(read.text.split("\n\n")[1]).toBe(`${text === "_xD83D_" ? "\uFFFD" : text}\t`);
  });

  test("without the characters that no text has", async () => {
    const cells = inlineRow(1, ["Datum", "Signaal"]) + inlineRow(2, ["", "a_x0000_b_x000B_c_xFFFF_"]);
    expect((await listWorkbook(makeXlsx({ sheets: [{ name: "S", rows: cells }] }))).at(-1)).toBe("row: Signaal=abc | Datum=");
  });
});

test("whatever byte of it is changed or wherever it is cut off, a workbook is read or refused", async () => {
  const files = [xlsx(), makeOds(table)] as const;
  const change = fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    byte: fc.integer({ min: 0, max: 255 }),
    isCut: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ file, at, byte, isCut }) => {
      const place = Math.floor(at * file.length);
      const bytes = isCut ? file.slice(0, place) : file.with(place, byte);
      const outcome = await open(bytes);
      return "refused" in outcome ? outcome.refused.severity === "error" : outcome.blocks.length > 0;
    }),
    { numRuns: 300 },
  );
});

test("whatever character of its XML is changed, a workbook is read or refused", async () => {
  const sheet = `<worksheet ${main}><cols><col min="1" max="2" hidden="1"/></cols><sheetData>${rows}<row r="3"><c r="A3" s="1"><v>45363</v></c><c r="B3" t="s"><v>0</v></c><c r="C3" t="e"><f>X</f><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`;
  const change = fc.record({
    at: fc.nat({ max: sheet.length - 1 }),
    length: fc.nat({ max: 12 }),
    text: fc.string({ unit: fc.constantFrom(..."<>&\"'/=:0129AZ \u0000\uFFFF"), maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, length, text }) => {
      const outcome = await open(xlsx({ parts: { "xl/worksheets/blad7.xml": sheet.slice(0, at) + text + sheet.slice(at + length) } }));
      return "refused" in outcome ? outcome.refused.severity === "error" : outcome.blocks.length > 0;
    }),
    { numRuns: 300 },
  );
});
