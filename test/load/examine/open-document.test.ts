import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeOds } from "../readers/workbooks.js";
import { makeOdt } from "../readers/odt-file.js";
import { listHidden, readFile, startPlanting } from "./planting.js";

describe("an OpenDocument text with something planted in every place", async () => {
  const { plant, halve, places, listLost } = startPlanting();
  const [deletedStart, deletedEnd] = halve("a deletion and what is around it");
  const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
  const form = 'xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"';
  const body = [
    `<!-- ${plant("a comment in the XML")} -->`,
    `<office:forms ${form}><form:form form:name="${plant("a form")}"><form:text form:current-value="${plant("the value of a field")}" form:title="${plant("the hint of a field")}"/><form:listbox><form:item form:label="${plant("an item of a list")}"/></form:listbox></form:form></office:forms>`,
    `<text:tracked-changes><text:changed-region text:id="ct123456782"><text:deletion><office:change-info><dc:creator>${plant("the author of a deletion")}</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info><text:p>${deletedStart}</text:p></text:deletion></text:changed-region></text:tracked-changes>`,
    `<text:variable-decls><text:variable-decl text:name="${plant("a variable")}"/></text:variable-decls>`,
    `<text:user-field-decls><text:user-field-decl office:string-value="${plant("a user's field")}" text:name="${plant("the name of a user's field")}"/></text:user-field-decls>`,
    `<text:p>Gewone tekst.</text:p>`,
    `<text:p><text:change text:change-id="ct123456782"/>${deletedEnd} is weg</text:p>`,
    `<text:p>Met<office:annotation office:name="__Annotation__12_123456782"><dc:creator>${plant("the author of a remark")}</dc:creator><meta:creator-initials>${plant("the initials of an author")}</meta:creator-initials><text:p>${plant("a remark")}</text:p></office:annotation> opmerking</text:p>`,
    `<text:p><text:bookmark text:name="${plant("a bookmark")}"/><text:a ${xlink} xlink:href="mailto:${plant("the address of a link")}@x.nl" office:title="${plant("the title of a link")}">link</text:a></text:p>`,
    `<text:p><text:hidden-text text:string-value="${plant("hidden words")}" text:is-hidden="true"/><text:author-name>${plant("the author as a field")}</text:author-name><text:placeholder text:placeholder-type="text" text:description="${plant("the hint of a placeholder")}">vul in</text:placeholder></text:p>`,
    `<text:section text:name="${plant("a hidden section")}" text:display="none"><text:p><text:span>${halve("words of a hidden section").join("</text:span><text:span>")}</text:span></text:p></text:section>`,
    `<text:p><draw:frame draw:name="${plant("a picture")}"><svg:title>${plant("the title of a picture")}</svg:title><svg:desc>${plant("the description of a picture")}</svg:desc><draw:image ${xlink} xlink:href="Pictures/1000000000000123456782000000AB12CD34EF56.png"/></draw:frame></text:p>`,
    `<text:p><text:script>${plant("a script")}</text:script><text:database-display text:table-name="${plant("a table of a database")}" text:column-name="${plant("a column of a database")}">x</text:database-display></text:p>`,
    `<table:table table:name="${plant("a table")}"><table:table-row><table:table-cell office:value-type="float" office:value="111222333"><text:p>111.222.333</text:p></table:table-cell></table:table-row></table:table>`,
  ].join("");
  const extra = {
    "settings.xml": `<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><config:config-item config:name="PrinterName" config:type="string">${plant("a printer")}</config:config-item><config:config-item config:name="Rsid" config:type="int">12345678</config:config-item></office:document-settings>`,
    "Basic/Standard/Module1.xml": `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${plant("the name of a macro")}">REM ${plant("a macro")}</script:module>`,
    "Object 1/content.xml": `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><text:p>${plant("an object")}</text:p></office:document-content>`,
    "ObjectReplacements/Object 1": `\0\0${plant("the picture of an object")}\0`,
    [`Pictures/${plant("the name of an entry")}.svg`]: `<svg xmlns="http://www.w3.org/2000/svg"><text>${plant("words in a drawing")}</text></svg>`,
  };
  const odt = makeOdt({
    body,
    common: `<style:style style:name="Eigen" style:display-name="${plant("a style")}"/>`,
    master: `<style:master-page style:name="Standaard"><style:header style:display="false"><text:p>${plant("a header that is off")}</text:p></style:header></style:master-page>`,
    meta: `<meta:initial-creator>${plant("who began the file")}</meta:initial-creator><dc:creator>${plant("who saved the file")}</dc:creator><meta:printed-by>${plant("who printed the file")}</meta:printed-by><dc:subject>${plant("the subject")}</dc:subject><meta:keyword>${plant("a keyword")}</meta:keyword><meta:user-defined meta:name="${plant("the name of a property")}">${plant("a property")}</meta:user-defined><meta:editing-cycles>12345678</meta:editing-cycles>`,
  });
  const read = await readFile(addParts(odt, extra), "corpus/d.odt");

  test("gives every one of them, in its text or beside it", () => {
    expect(places().length).toBeGreaterThan(35);
    expect(listLost(read)).toEqual([]);
  });

  test("gives a deletion where it stood, and no number that only programs write", () => {
    expect(listHidden(read)).toContain(`deleted: ${deletedStart}${deletedEnd} is weg`);
    expect(listHidden(read).filter((part) => /\d{8}/u.test(part))).toEqual(["markup: 111222333"]);
  });
});

describe("a flat OpenDocument text", () => {
  test("has the pictures in it examined", async () => {
    const { plant, listLost } = startPlanting();
    const picture = Buffer.from(`\xff\xd8\xff\xfe\0\x42${plant("a remark in a photo").padEnd(64)}\xff\xd9`, "latin1").toString("base64");
    const names = ["office", "text", "draw"].map(
      (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "draw" ? "drawing" : name}:1.0"`,
    );
    const flat = `<office:document ${names.join(" ")} office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Tekst<draw:frame><draw:image><office:binary-data>${picture}</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body></office:document>`;
    expect(listLost(await readFile(strToU8(flat), "corpus/d.fodt"))).toEqual([]);
  });
});

describe("an OpenDocument spreadsheet with something planted in every place", async () => {
  const { plant, places, listLost } = startPlanting();
  const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
  const cell = (text: string, attributes = ""): string => `<table:table-cell${attributes}><text:p>${text}</text:p></table:table-cell>`;
  const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`;
  const ods = makeOds(
    [
      `<table:content-validations><table:content-validation table:name="v1" table:condition="of:cell-content-is-in-list(&quot;${plant("a list to choose from")}&quot;)"><table:help-message table:title="${plant("the title of a hint")}"><text:p>${plant("a hint")}</text:p></table:help-message></table:content-validation></table:content-validations>`,
      `<table:table table:name="Signalen">${row(cell("datum"), cell("signaal"))}${row(cell("1-1-2024"), cell("Wachttijd"), cell("uitkomst", ` table:formula="of:=&quot;${plant("a formula")}&quot;"`))}${row(cell("2-1-2024"), `<table:table-cell><office:annotation><dc:creator>${plant("the author of a remark")}</dc:creator><text:p>${plant("a remark")}</text:p></office:annotation><text:p>Plek</text:p></table:table-cell>`, cell("111.222.333", ' office:value-type="float" office:value="111222333"'))}</table:table>`,
      `<table:table table:name="${plant("the name of a hidden sheet")}" table:style-name="ta2">${row(cell(plant("a cell of a hidden sheet")))}</table:table>`,
      `<table:table table:name="Los" table:style-name="ta2">${row(cell("x", ` office:string-value="${plant("the value of a cell")}"`))}</table:table>`,
      `<table:named-expressions><table:named-range table:name="${plant("a name")}" table:cell-range-address="x"/><table:named-expression table:name="n" table:expression="&quot;${plant("what a name stands for")}&quot;"/></table:named-expressions>`,
      `<table:database-ranges><table:database-range table:name="${plant("a range")}"><table:database-source-table table:database-name="${plant("a database")}" table:database-table-name="t"/></table:database-range></table:database-ranges>`,
      `<table:table-source ${xlink} xlink:href="file:///home/${plant("the path of another file")}/a.ods" table:table-name="${plant("a sheet of another file")}"/>`,
    ].join(""),
    {
      styles: `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`,
      parts: {
        "meta.xml": `<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta><dc:creator>${plant("who saved the file")}</dc:creator></office:meta></office:document-meta>`,
        "styles.xml": `<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:master-styles><style:master-page style:name="m"><style:header><text:p>${plant("the header of a page")}</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`,
      },
    },
  );
  const read = await readFile(ods, "corpus/kaart.ods");

  test("gives every one of them, in its text or beside it", () => {
    expect(places().length).toBeGreaterThan(15);
    expect(listLost(read)).toEqual([]);
  });

  test("tells a cell of a hidden sheet as hidden, with its place, and a number as it is kept", () => {
    expect(read.hidden?.find(({ kind }) => kind === "hidden")?.location).toEqual({ sheet: expect.stringMatching(/^Geplant/u), cell: "A1" });
    expect(listHidden(read)).toContain("markup: 111222333");
  });
});

function addParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const more = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...unzipSync(bytes), ...more });
}
