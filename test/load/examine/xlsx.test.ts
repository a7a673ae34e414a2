import { describe, expect, test } from "vitest";
import { inlineRow, makeXlsx, relate } from "../readers/workbooks.js";
import { listHidden, readFile, startPlanting } from "./planting.js";

const office = "http://schemas.openxmlformats.org";
const main = `xmlns="${office}/spreadsheetml/2006/main"`;
const drawing = `xmlns:xdr="${office}/drawingml/2006/spreadsheetDrawing" xmlns:a="${office}/drawingml/2006/main"`;

describe("a workbook with something planted in every place", async () => {
  const { plant, halve, places, listLost } = startPlanting();
  const workbookName = plant("the name of a hidden sheet");
  const bytes = makeXlsx({
    sheets: [
      {
        name: "Signalen",
        rows:
          inlineRow(1, ["datum", "signaal"]) +
          `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="str"><f>IF(A1="${plant("a word in a formula")}","${halve("words joined in a formula").join('"&amp;"')}",'${plant("a sheet in a formula")}'!A1)</f><v>${plant("the outcome of a formula")}</v></c><c r="C2" s="1"><v>123456782</v></c></row>`,
        relations: [
          ["comments", "../comments1.xml"],
          ["threadedComment", "../threadedComments/threadedComment1.xml"],
          ["drawing", "../drawings/drawing1.xml"],
        ],
        behind: [
          `<dataValidations><dataValidation sqref="A1" promptTitle="${plant("the title of a hint")}" prompt="${plant("a hint")}" error="${plant("an error")}" type="list"><formula1>"${plant("a list to choose from")},x"</formula1></dataValidation></dataValidations>`,
          `<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="${plant("a filter")}"/></filters></filterColumn></autoFilter>`,
          `<hyperlinks><hyperlink ref="A1" r:id="rId9" display="${plant("the words of a link")}" tooltip="${plant("the tip of a link")}" location="${plant("the place of a link")}!A1"/></hyperlinks>`,
          `<conditionalFormatting sqref="A1"><cfRule type="containsText" text="${plant("the text of a rule")}"><formula>A1="${plant("the formula of a rule")}"</formula></cfRule></conditionalFormatting>`,
          `<headerFooter><oddHeader>&amp;C${plant("the header of a sheet")}</oddHeader><oddFooter>&amp;L${plant("the footer of a sheet")}</oddFooter></headerFooter>`,
          `<protectedRanges><protectedRange name="${plant("a protected range")}" sqref="A1"/></protectedRanges>`,
        ].join(""),
        before: `<sheetPr codeName="${plant("the name of a sheet in its macros")}"/>`,
      },
      { name: workbookName, state: "hidden", rows: inlineRow(1, ["a", plant("a cell of a hidden sheet")]) },
      { name: "Diep", state: "veryHidden", rows: `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>87654321</v></c></row>` },
    ],
    strings: `<si><t>2024-01-01</t></si><si><r><t>${halve("a cell of a very hidden sheet").join("</t></r><r><t>")}</t></r></si><si><t>${plant("a string that no cell uses")}</t></si><si><t>x</t><rPh sb="0" eb="1"><t>${plant("how a word is said")}</t></rPh></si>`,
    styles: `<numFmts><numFmt numFmtId="164" formatCode="&quot;${plant("a number format")}&quot;0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs><cellStyles><cellStyle name="${plant("the name of a style")}" xfId="0"/></cellStyles>`,
    parts: {
      "xl/worksheets/_rels/blad7.xml.rels": `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="x/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="x/threadedComment" Target="../threadedComments/threadedComment1.xml"/><Relationship Id="rId9" Type="x/hyperlink" TargetMode="External" Target="mailto:${plant("the address of a link")}@x.nl"/></Relationships>`,
      "xl/comments1.xml": `<comments ${main}><authors><author>${plant("the author of a comment")}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>${plant("a comment")}</t></r></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" personId="{11111111-2222-3333-4444-123456782123}" id="{11111111-2222-3333-4444-123456782124}"><text>@${plant("somebody called in a conversation")} kijk</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="${plant("a person")}" id="{11111111-2222-3333-4444-123456782123}" userId="S::${plant("the account of a person")}@x.nl::1" providerId="AD"/></personList>`,
      "xl/drawings/drawing1.xml": `<xdr:wsDr ${drawing}><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="123456782" name="${plant("the name of a box")}" descr="${plant("the description of a box")}"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${plant("a box")}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape alt="${plant("an old box")}" style="z-index:123456782"><v:textbox><div><font>${halve("words in an old box").join("</font><font>")}</font><br></div></v:textbox><x:ClientData><x:Anchor>1, 123456782</x:Anchor><x:FmlaMacro>${plant("the macro of a button")}</x:FmlaMacro></x:ClientData></v:shape></xml>`,
      "xl/connections.xml": `<connections ${main}><connection id="1" name="${plant("the name of a connection")}" description="${plant("what a connection is for")}"><dbPr connection="Provider=x;User=${plant("the user of a connection")}" command="select ${plant("what a connection asks")}"/></connection></connections>`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition ${main} refreshedBy="${plant("who refreshed a pivot")}"><cacheFields><cacheField name="${plant("a field of a pivot")}"><sharedItems><s v="${plant("an item of a pivot")}"/><n v="111222333"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
      "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords ${main}><r><x v="0"/><s v="${plant("a record of a pivot")}"/></r></pivotCacheRecords>`,
      "xl/externalLinks/externalLink1.xml": `<externalLink ${main}><externalBook><sheetNames><sheetName val="${plant("a sheet of another file")}"/></sheetNames><sheetDataSet><sheetData><row><cell r="A1" t="str"><v>${plant("a cell of another file")}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relate([
        ["externalLinkPath", `file:///C:/Users/${plant("the path of another file")}/x.xlsx`],
      ]),
      "xl/tables/table1.xml": `<table ${main} id="1" name="Tabel1" displayName="${plant("the name of a table")}"><tableColumns><tableColumn id="1" name="${plant("the name of a column")}"/></tableColumns></table>`,
      "xl/charts/chart1.xml": `<c:chart xmlns:c="${office}/drawingml/2006/chart"><c:strCache><c:pt idx="0"><c:v>${plant("the cache of a chart")}</c:v></c:pt></c:strCache></c:chart>`,
      "xl/queries/query.xml": `<query xmlns="urn:other" bsn="${plant("an attribute of a part that nobody knows")}"/>`,
      "xl/workbook.xml": workbook(
        plant("a defined name"),
        plant("what a name stands for"),
        plant("the comment of a name"),
        plant("the folder of the file"),
      ),
      "docProps/app.xml": `<Properties xmlns="${office}/officeDocument/2006/extended-properties" xmlns:vt="${office}/officeDocument/2006/docPropsVTypes"><Manager>${plant("the manager")}</Manager><TitlesOfParts><vt:vector><vt:lpstr>${plant("the title of a part")}</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${plant("the author of the file")}</dc:creator></cp:coreProperties>`,
    },
  });
  function workbook(name: string, stands: string, comment: string, folder: string): string {
    const sheets = ["Signalen", "Verborgen", "Diep"].map(
      (sheet, at) =>
        `<sheet name="${sheet}" sheetId="${at + 1}" r:id="rId${at + 1}"${at === 0 ? "" : ` state="${at === 1 ? "hidden" : "veryHidden"}"`}/>`,
    );
    return `<workbook ${main} xmlns:r="${office}/officeDocument/2006/relationships" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"><x15ac:absPath url="C:\\Users\\${folder}\\"/><fileSharing userName="${plant("who keeps the file")}"/><sheets>${sheets.join("").replace("Verborgen", workbookName)}</sheets><definedNames><definedName name="${name}" comment="${comment}">"${stands}"</definedName></definedNames></workbook>`;
  }
  const read = await readFile(bytes, "corpus/kaart.xlsx");

  test("gives every one of them, in its text or beside it", () => {
    expect(places().length).toBeGreaterThan(45);
    expect(listLost(read)).toEqual([]);
  });

  test("gives long numbers as the cells keep them, with their place, and none that only programs write", () => {
    const numbers = listHidden(read).filter((part) => /\d{8}/u.test(part));
    expect(numbers).toEqual(["hidden: 87654321", "text: 123456782", "markup: 111222333"]);
    expect(read.hidden?.find(({ text }) => text === "123456782")?.location).toEqual({ sheet: "Signalen", cell: "C2" });
  });

  test("tells a cell of a hidden sheet as hidden, with its place", () => {
    expect(read.hidden?.find(({ location }) => location?.sheet === "Diep")).toMatchObject({ kind: "hidden", location: { cell: "A1" } });
  });
});

describe("what is printed above a sheet", () => {
  test("is read without what says how it stands", async () => {
    const behind = `<headerFooter><oddHeader>&amp;C06-12345678&amp;R&amp;"Arial,Bold"&amp;10Lindelaan 12</oddHeader></headerFooter>`;
    const read = await readFile(
      makeXlsx({ sheets: [{ name: "Blad", rows: inlineRow(1, ["datum", "signaal"]) + inlineRow(2, ["x", "y"]), behind }] }),
      "corpus/d.xlsx",
    );
    expect(listHidden(read)).toContain("header: 06-12345678\nLindelaan 12");
  });
});
