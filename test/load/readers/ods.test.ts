import { describe, expect, test } from "vitest";
import { readHeavy } from "../../../src/load/read-file.js";
import type { ReadFile } from "../../../src/model/read-file.js";
import { expectRead, listLocations, listMessages, listWorkbook, makeOds } from "./workbooks.js";

const path = "corpus/kaart.ods";
const cell = (text: string, attributes = ""): string =>
  text === ""
    ? `<table:table-cell ${attributes}/>`
    : `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: readonly string[], attributes = ""): string =>
  `<table:table-row ${attributes}>${cells.map((one) => (one.startsWith("<") ? one : cell(one))).join("")}</table:table-row>`;
const table = (rows: readonly string[], name = "Signalen", attributes = ""): string =>
  `<table:table table:name="${name}" ${attributes}><table:table-column table:number-columns-repeated="16384"/>${rows.join("")}</table:table>`;
const header = row(["Datum", "Signaal", "Regio"]);
const read = async (tables: string, styles = ""): Promise<ReadFile> =>
  expectRead(await readHeavy({ path, bytes: makeOds(tables, { styles }) }));
const list = async (tables: string): Promise<readonly string[]> => await listWorkbook(makeOds(tables), path);

describe("a signal map in an OpenDocument spreadsheet", () => {
  test("is read with its days as days and its numbers as shown, each with its place", async () => {
    const day = `<table:table-cell office:value-type="date" office:date-value="2024-03-12"><text:p>12 mrt 24</text:p></table:table-cell>`;
    const hour = `<table:table-cell office:value-type="date" office:date-value="2024-03-12T09:30:00"><text:p>dinsdag</text:p></table:table-cell>`;
    const share = `<table:table-cell office:value-type="percentage" office:value="0.255"><text:p>25,5%</text:p></table:table-cell>`;
    const file = await read(
      table([header, row([day, "regie", share]), row([hour, "school"]), row([cell("", `table:number-columns-repeated="3"`), "verder"])]),
    );
    expect(await list(table([header, row([day, "regie", share]), row([hour, "school"])]))).toEqual([
      "header: Datum=Datum | Signaal=Signaal | Regio=Regio",
      "row: Datum=2024-03-12 | Signaal=regie | Regio=25,5%",
      "row: Datum=2024-03-12 09:30 | Signaal=school",
    ]);
    expect(listLocations(file)).toEqual(["A1", "A2", "A3", "D4"].map((name) => `blad Signalen, cel ${name}`));
  });

  test("keeps line ends, tabs and spaces in a cell", async () => {
    const rich = `<table:table-cell office:value-type="string"><text:p>een<text:s text:c="2"/><text:span>twee</text:span></text:p><text:p>drie<text:line-break/>vier<text:tab/>vijf</text:p></table:table-cell>`;
    expect((await list(table([header, row(["", rich])])))[1]).toBe("row: Signaal=een  twee\ndrie\nvier\tvijf | Datum=");
  });

  test("takes no room for empty cells that are repeated to the end of the sheet, and tells full ones apart", async () => {
    const rest = row([cell("", `table:number-columns-repeated="16384"`)], `table:number-rows-repeated="1048574"`);
    const twice = row(["1-3-2024", "regie"], `table:number-rows-repeated="2"`);
    expect(await list(table([header, twice, rest, row(["", "laatste"])]))).toEqual([
      "header: Datum=Datum | Signaal=Signaal | Regio=Regio",
      "row: Datum=1-3-2024 | Signaal=regie",
      "row: Datum=1-3-2024 | Signaal=regie",
      "row: Signaal=laatste | Datum=",
    ]);
  });

  test.each([
    ["rows", row(["1-3-2024", "regie"], `table:number-rows-repeated="1048574"`)],
    ["cells", row([cell("x", `table:number-columns-repeated="9999999"`)])],
    [
      "cells that show nothing",
      row(
        [`<table:table-cell office:value-type="string" table:number-columns-repeated="9999999"/>`],
        `table:number-rows-repeated="9999999"`,
      ),
    ],
  ])("is refused when it repeats full %s without end", async (_, rows) => {
    expect(await readHeavy({ path, bytes: makeOds(table([header, rows])) })).toMatchObject({ refused: { id: "load/too-large-table" } });
  });

  test("counts a merged cell for every row it spans", async () => {
    const merged = cell("1-3-2024", `table:number-rows-spanned="2"`);
    const title = cell("Juli", `table:number-columns-spanned="3"`);
    expect(
      (await list(table([header, row([merged, "regie"]), row(["<table:covered-table-cell/>", "school"]), row([title])]))).slice(1),
    ).toEqual(["row: Datum=1-3-2024 | Signaal=regie", "row: Datum=1-3-2024 | Signaal=school", "## Juli"]);
  });

  test("sets comments and words in boxes aside, never with who wrote them", async () => {
    const comment = `<table:table-cell office:value-type="string"><office:annotation><dc:creator>Testpersoon A</dc:creator><dc:date>2024-03-12</dc:date><text:p>klopt dit?</text:p></office:annotation><text:p>regie</text:p></table:table-cell>`;
    const drawn = `<table:shapes><draw:frame><draw:text-box><text:p>concept</text:p></draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame></table:shapes>`;
    const file = await read(table([drawn, header, row(["", comment])]));
    expect(file.text).toBe("Datum\tSignaal\tRegio\n\nregie\t\n\nklopt dit?\n\nconcept");
    expect(listLocations(file).slice(2)).toEqual(["blad Signalen, cel B2, opmerking", "blad Signalen, tekstvak"]);
    expect(listMessages(file.messages)).toEqual(["load/sheet-pictures | blad Signalen | 1"]);
  });

  test("says what is hidden, which cells show an error and which formulas have no outcome", async () => {
    const styles = `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`;
    const wrong = `<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DEEL/0!</text:p></table:table-cell>`;
    const open = `<table:table-cell table:formula="of:=1"/>`;
    const rows = [header, row([wrong, "regie", open]), row(["", "school"], `table:visibility="filter"`)];
    const old = table([header, row(["", "oud"])], "Oud", `table:style-name="ta2"`);
    const { messages, blocks } = await read(table(rows) + old, styles);
    expect(blocks.length).toBe(3);
    expect(listMessages(messages)).toEqual([
      "load/error-cells | blad Signalen, cel A2 | 1 A2",
      "load/formula-cells | blad Signalen, cel C2 | 1 C2",
      "load/hidden-cells | blad Signalen | 1 0",
      "load/hidden-sheet | blad Oud | 2",
    ]);
  });

  test("leaves out what cells held before, where changes are tracked", async () => {
    const tracked = `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>oud</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>`;
    expect(await list(tracked + table([header, row(["", "nieuw"])]))).toEqual([
      "header: Datum=Datum | Signaal=Signaal | Regio=Regio",
      "row: Signaal=nieuw | Datum=",
    ]);
  });

  test("reads a table within a cell as the words of that cell", async () => {
    const inner = `<table:table-cell><table:table>${row(["een", "twee"])}</table:table></table:table-cell>`;
    expect((await list(table([header, row(["1-3-2024", inner]), row(["2-3-2024", "school"])]))).slice(1)).toEqual([
      "row: Datum=1-3-2024 | Signaal=een\ntwee",
      "row: Datum=2-3-2024 | Signaal=school",
    ]);
  });

  test("gives its title and own properties of a known name as weak properties", async () => {
    const meta = `<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>Kaart</dc:title><dc:creator>Testpersoon A</dc:creator><meta:user-defined meta:name="Soort">signalenkaart</meta:user-defined><meta:user-defined meta:name="Info 1">x</meta:user-defined></office:meta></office:document-meta>`;
    const { fileProperties } = expectRead(await readHeavy({ path, bytes: makeOds(table([header]), { parts: { "meta.xml": meta } }) }));
    expect(Array.from(fileProperties ?? [], ([name, { value }]) => `${name}: ${value}`)).toEqual(["title: Kaart", "type: signalenkaart"]);
  });

  test("with a password is refused", async () => {
    const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    const bytes = makeOds("", { parts: { "META-INF/manifest.xml": manifest, "content.xml": "geheim" } });
    expect(await readHeavy({ path, bytes })).toMatchObject({
      refused: { id: "load/damaged", values: { detail: "#problem/zip-password" } },
    });
  });
});
