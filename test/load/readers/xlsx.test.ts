import { describe, expect, test } from "vitest";
import { readHeavy } from "../../../src/load/read-file.js";
import { expectRead, inlineRow, listLocations, listMessages, listWorkbook, makeXlsx, type WorkbookParts } from "./workbooks.js";

const header = inlineRow(1, ["Datum", "Signaal", "Regio"]);
const read = async (parts: WorkbookParts) => expectRead(await readHeavy({ path: "corpus/kaart.xlsx", bytes: makeXlsx(parts) }));
const tell = async (parts: WorkbookParts): Promise<readonly string[]> => listMessages((await read(parts)).messages);
/** The blocks of a workbook of one sheet. */
const readRows = async (rows: string, parts: Partial<WorkbookParts["sheets"][number]> = {}, workbook: Partial<WorkbookParts> = {}) =>
  await listWorkbook(makeXlsx({ sheets: [{ name: "Signalen", rows, ...parts }], ...workbook }));

describe("a signal map as Excel writes it", () => {
  test("has its texts in a list of their own, with formatting and without how they are said", async () => {
    const strings =
      "<si><t>Datum</t></si><si><t>Signaal</t></si>" +
      `<si><r><t>Niemand had </t></r><r><rPr><b/></rPr><t xml:space="preserve">de regie</t></r><rPh sb="0" eb="1"><t>zegt</t></rPh></si>` +
      "<si><t>twee_x000D_\nregels &amp; een _x005F_x0041_</t></si>";
    const rows =
      `<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>` +
      `<row r="2"><c r="A2" s="1"><v>45363</v></c><c r="B2" t="s"><v>2</v></c></row><row r="3"><c r="B3" t="s"><v>3</v></c></row>`;
    const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;
    expect(await readRows(rows, {}, { strings, styles })).toEqual([
      "header: Datum=Datum | Signaal=Signaal",
      "row: Datum=2024-03-12 | Signaal=Niemand had de regie",
      "row: Signaal=twee\nregels & een _x0041_ | Datum=",
    ]);
  });

  test("has a place for every block", async () => {
    const rows = inlineRow(3, ["", "Datum", "Signaal"]) + inlineRow(7, ["", "", "regie"]);
    expect(listLocations(await read({ sheets: [{ name: "Signalen", rows }] }))).toEqual(["blad Signalen, cel B3", "blad Signalen, cel C7"]);
  });

  test("is read from the cells when neither they nor the rows say where they are", async () => {
    const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    expect(await readRows(`<row>${cell("datum")}${cell("signaal")}</row><row>${cell("1-3-2024")}${cell("regie")}</row>`)).toEqual([
      "header: datum=datum | signaal=signaal",
      "row: datum=1-3-2024 | signaal=regie",
    ]);
  });

  test("is read from a cell that holds its text and a number beside it", async () => {
    const cell = `<c r="A2" t="inlineStr"><v>0</v><is><t>regie</t></is></c>`;
    expect(await readRows(`${inlineRow(1, ["Signaal", "Datum"])}<row r="2">${cell}</row>`)).toEqual([
      "header: Signaal=Signaal | Datum=Datum",
      "row: Signaal=regie | Datum=",
    ]);
  });

  test("is read whatever prefix its elements have", async () => {
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>datum</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>signaal</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="B2" t="str"><x:v>regie</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await readRows("", {}, { parts: { "xl/worksheets/blad7.xml": sheet } })).toEqual([
      "header: datum=datum | signaal=signaal",
      "row: signaal=regie | datum=",
    ]);
  });

  test("is read in the strict form of the standard", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const workbook = `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>`;
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/worksheet" Target="/xl/worksheets/blad7.xml"/></Relationships>`;
    const rows = `<row r="1"><c t="str"><v>datum</v></c><c t="str"><v>signaal</v></c></row><row r="2"><c t="d"><v>2024-03-12T00:00:00</v></c><c t="str"><v>regie</v></c></row>`;
    const sheet = `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData>${rows}</sheetData></worksheet>`;
    const parts = { "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": relations, "xl/worksheets/blad7.xml": sheet };
    expect((await readRows("", {}, { parts })).at(-1)).toBe("row: datum=2024-03-12 | signaal=regie");
  });

  test("shows truth, and numbers without noise", async () => {
    const cell = (content: string, at: number): string => `<c r="${"CDEF"[at] as string}2" ${content}</c>`;
    const cells = [`t="b"><v>1</v>`, `><v>0.30000000000000004</v>`, `s="1"><v>0.255</v>`, `s="9"><v>12</v>`].map(cell).join("");
    const rows = `${inlineRow(1, ["datum", "signaal", "a", "b", "c", "d"])}<row r="2">${cells}</row>`;
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>`;
    expect((await readRows(rows, {}, { styles }))[1]).toBe("row: a=WAAR | b=0.3 | c=25.50% | d=12 | datum=");
  });

  test("says which cells show an error, and which formulas have no outcome, and reads the others", async () => {
    const rows =
      header +
      `<row r="2"><c r="A2" t="e"><f>VLOOKUP(1,Z1,1)</f><v>#N/A</v></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>regie</v></c><c r="C2"><f>X1</f><v></v></c></row>` +
      `<row r="3"><c r="A3" t="str"><f>""</f><v></v></c><c r="B3" t="s"><v>12</v></c><c r="C3"><f>X1</f></c></row>`;
    expect((await readRows(rows)).slice(1)).toEqual(["row: Signaal=regie | Datum="]);
    expect(await tell({ sheets: [{ name: "S", rows }] })).toEqual([
      "load/error-cells | blad S, cel A2 | 2 A2, B3",
      "load/formula-cells | blad S, cel C2 | 2 C2, C3",
    ]);
  });
});

describe("several sheets", () => {
  const rows = header + inlineRow(2, ["1-3-2024", "regie", "delft"]);
  test("stand below their names, in the order of the workbook, each with its own header", async () => {
    const other =
      inlineRow(1, ["Overzicht najaar"]) + inlineRow(3, ["Signaal", "Wie", "Datum"]) + inlineRow(4, ["school", "", "2-10-2024"]);
    const bytes = makeXlsx({
      sheets: [
        { name: "Voorjaar", rows },
        { name: "Leeg", rows: "" },
        { name: "Najaar", rows: other },
      ],
    });
    expect(await listWorkbook(bytes)).toEqual([
      "# Voorjaar",
      "header: Datum=Datum | Signaal=Signaal | Regio=Regio",
      "row: Datum=1-3-2024 | Signaal=regie | Regio=delft",
      "# Najaar",
      "aside: Overzicht najaar",
      "header: Signaal=Signaal | Wie=Wie | Datum=Datum",
      "row: Signaal=school | Datum=2-10-2024",
    ]);
  });

  test("without a header among them are said, and stay context", async () => {
    const parts = {
      sheets: [
        { name: "Kaart", rows },
        { name: "Uitleg", rows: inlineRow(1, ["Veld", "Uitleg"]) },
      ],
    };
    expect((await listWorkbook(makeXlsx(parts))).slice(-2)).toEqual(["# Uitleg", "aside: Veld Uitleg"]);
    expect(await tell(parts)).toEqual(["load/sheet-without-header | blad Uitleg | 1"]);
  });

  test("that are hidden are not read but said, and so are hidden rows and columns, which are read", async () => {
    const parts: WorkbookParts = {
      sheets: [
        {
          name: "Kaart",
          before: `<cols><col min="3" max="16384" hidden="1"/></cols>`,
          rows: rows + inlineRow(3, ["2-3-2024", "school"], ` hidden="1"`) + `<row r="4" hidden="1"/>`,
        },
        { name: "Oud", rows, state: "hidden" },
        { name: "Ouder", rows, state: "veryHidden" },
        { name: "Niets", rows: "", state: "hidden" },
        { name: "Grafiek", rows: "", kind: "chartsheet" },
      ],
    };
    expect((await listWorkbook(makeXlsx(parts))).length).toBe(3);
    expect(await tell(parts)).toEqual([
      "load/hidden-cells | blad Kaart | 1 1",
      "load/hidden-sheet | blad Oud | 2",
      "load/hidden-sheet | blad Ouder | 2",
      "load/other-sheet | blad Grafiek",
    ]);
  });

  test.each([
    ["no header anywhere", [{ name: "S", rows: inlineRow(1, ["a", "b"]) }], "load/no-header"],
    ["nothing in them", [{ name: "S", rows: "" }], "load/no-cells"],
    ["nothing that can be seen", [{ name: "S", rows, state: "hidden" }], "load/no-cells"],
    ["no sheet at all", [], "load/no-cells"],
  ])("with %s are refused", async (_, sheets, id) => {
    expect(await readHeavy({ path: "corpus/k.xlsx", bytes: makeXlsx({ sheets }) })).toMatchObject({ refused: { id } });
  });
});

describe("merged cells", () => {
  const merge = (...areas: readonly string[]): string =>
    `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;

  test("count for every row they span, but what was written over several rows is said once", async () => {
    const rows =
      inlineRow(1, ["Datum", "Thema", "Signaal", "Wat deden we"]) +
      inlineRow(2, ["1-3-2024", "regie", "Niemand had de regie.", "We belden eerst de school en daarna de huisarts."]) +
      inlineRow(3, ["", "", "De school wachtte."]) +
      inlineRow(5, ["", "", "", "niets"]);
    expect((await readRows(rows, { behind: merge("A2:A6", "B2:B3", "C3:C5", "D2:D3") })).slice(1)).toEqual([
      "row: Datum=1-3-2024 | Thema=regie | Signaal=Niemand had de regie. | Wat deden we=We belden eerst de school en daarna de huisarts.",
      "row: Datum=1-3-2024 | Thema=regie | Signaal=De school wachtte.",
      "row: Datum=1-3-2024 | Wat deden we=niets",
    ]);
  });

  test("are found where they stand", async () => {
    const rows = header + inlineRow(2, ["1-3-2024", "regie"]) + inlineRow(3, ["", "school"]);
    const { marks } = await read({ sheets: [{ name: "S", rows, behind: merge("A2:A3") }] });
    expect(marks.slice(-2).map(({ location }) => location.cell)).toEqual(["A2", "B3"]);
  });

  test("above the header are aside, and a header of two levels is one", async () => {
    const rows =
      inlineRow(1, ["Signalenkaart"]) +
      inlineRow(2, ["Datum", "Signaal", "Achtergrond"]) +
      inlineRow(3, ["", "", "Regio", "Bron"]) +
      inlineRow(4, ["1-3-2024", "regie", "delft", "overleg"]);
    expect(await readRows(rows, { behind: merge("A1:D1", "A2:A3", "B2:B3", "C2:D2") })).toEqual([
      "aside: Signalenkaart",
      "aside: Datum Signaal Achtergrond",
      "header: Regio=Regio | Bron=Bron",
      "row: Datum=1-3-2024 | Signaal=regie | Regio=delft | Bron=overleg",
    ]);
  });

  test("over a whole row are titles among the rows, and said", async () => {
    const parts = { sheets: [{ name: "S", rows: header + inlineRow(2, ["Juli"]) + inlineRow(3, ["", "regie"]), behind: merge("A2:C2") }] };
    expect((await listWorkbook(makeXlsx(parts)))[1]).toBe("## Juli");
    expect(await tell(parts)).toEqual(["load/guessed-headings | blad S | 1"]);
  });
});

describe("what stands beside the cells", () => {
  const rows = header + inlineRow(2, ["1-3-2024", "regie", "delft"]);
  const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;

  test("is set aside: notes and conversations, never with who wrote them", async () => {
    const notes = `<comments ${main}><authors><author>Testpersoon A</author><author>tc={1}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>Testpersoon A:</t></r><r><t>\nklopt dit?</t></r></text></comment><comment ref="C2" authorId="1"><text><t>[Threaded comment] Testpersoon B</t></text></comment></commentList></comments>`;
    const talk = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C2" personId="{2}" id="{1}"><text>@Testpersoon B welke wijk?</text><mentions><mention startIndex="0" length="14"/></mentions></threadedComment></ThreadedComments>`;
    const file = await read({
      sheets: [
        {
          name: "S",
          rows,
          relations: [
            ["comments", "../notes1.xml"],
            ["threadedComment", "../talk1.xml"],
            ["hyperlink", "https://example.org/"],
          ],
        },
      ],
      parts: { "xl/notes1.xml": notes, "xl/talk1.xml": talk },
    });
    expect(file.text).not.toMatch(/Testpersoon/u);
    expect(file.blocks.slice(2).map((block) => ("passage" in block ? `${block.kind} ${block.passage.text}` : ""))).toEqual([
      "aside klopt dit?",
      "aside @… welke wijk?",
    ]);
    expect(listLocations(file).slice(2)).toEqual(["blad S, cel B2, opmerking", "blad S, cel C2, opmerking"]);
  });

  test("is set aside or said: words in boxes, pictures and charts", async () => {
    const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent><mc:Choice><xdr:sp><xdr:txBody><a:p><a:r><a:t>Let op: </a:t></a:r><a:r><a:t>concept</a:t></a:r></a:p></xdr:txBody></xdr:sp></mc:Choice><mc:Fallback><xdr:pic/></mc:Fallback></mc:AlternateContent><xdr:pic/><xdr:graphicFrame/></xdr:wsDr>`;
    const parts: WorkbookParts = {
      sheets: [{ name: "S", rows, relations: [["drawing", "/xl/drawings/d1.xml"]] }],
      parts: { "xl/drawings/d1.xml": drawing },
    };
    expect((await listWorkbook(makeXlsx(parts))).at(-1)).toBe("aside: Let op: concept");
    expect(await tell(parts)).toEqual(["load/sheet-pictures | blad S | 2"]);
  });

  test("is a weak property: the title, and own properties of a known name", async () => {
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>`;
    const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Kaart</dc:title><dc:creator>Testpersoon A</dc:creator></cp:coreProperties>`;
    const property = (name: string, type: string, value: string): string =>
      `<property name="${name}"><vt:${type}>${value}</vt:${type}></property>`;
    const custom = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${property("Soort", "lpwstr", "signalenkaart")}${property("Datum", "filetime", "2024-03-12T09:00:00Z")}${property("__proto__", "lpwstr", "x")}${property("meenemen", "lpwstr", "nee")}</Properties>`;
    const { fileProperties } = await read({
      sheets: [{ name: "S", rows }],
      parts: { "_rels/.rels": relations, "docProps/core.xml": core, "docProps/custom.xml": custom },
    });
    expect(Array.from(fileProperties ?? [], ([name, { value }]) => `${name}: ${value}`)).toEqual([
      "title: Kaart",
      "type: signalenkaart",
      "date: 2024-03-12",
    ]);
  });
});
