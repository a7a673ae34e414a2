import { describe, expect, test } from "vitest";
import { listBlocks } from "../../blocks.js";
import { bold, p, readBody, table, tc } from "./make-docx.js";

const list = async (body: string, parts = {}): Promise<readonly string[]> => listBlocks(await readBody(body, parts));
const repeated = (cells: readonly string[]): string =>
  `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cells.map((cell) => (cell.startsWith("<w:tc>") ? cell : tc(cell))).join("")}</w:tr>`;

describe("a table of a Word file", () => {
  test("has the header whose names are known, with a title above it aside", async () => {
    const body = table([
      [tc("Signalenkaart juni", '<w:gridSpan w:val="3"/>')],
      ["Datum", "Signaal", "Regio"],
      ["3-6-2024", p("Wachtlijst") + p("Al maanden."), "Delft"],
    ]);
    expect(await list(body)).toEqual([
      "aside: Signalenkaart juni",
      "header: Datum=Datum | Signaal=Signaal | Regio=Regio",
      "row: Datum=3-6-2024 | Signaal=Wachtlijst\nAl maanden. | Regio=Delft",
    ]);
  });

  test("has the rows that repeat on every page as its header, read as one name per column", async () => {
    const body = `<w:tbl>${repeated(["Wanneer", tc("Wat", '<w:gridSpan w:val="2"/>')])}${repeated(["", "goed", "beter"])}<w:tr>${tc("maart")}${tc("bellen")}${tc("wachten")}</w:tr></w:tbl>`;
    expect(await list(body)).toEqual([
      "header: Wanneer=Wanneer | Wat goed=Wat",
      "header: Wanneer= | Wat goed=goed | Wat beter=beter",
      "row: Wanneer=maart | Wat goed=bellen | Wat beter=wachten",
    ]);
  });

  test("has a header when the first row is bold and the next is not, by hand or by its style", async () => {
    const names = ["Wat gaat goed", "Wat kan beter"];
    const expected = ["header: Wat gaat goed=Wat gaat goed | Wat kan beter=Wat kan beter", "row: Wat gaat goed=a | Wat kan beter=b"];
    expect(await list(table([names.map((name) => p(bold(name))), ["a", "b"]]))).toEqual(expected);
    const styles =
      '<w:style w:type="table" w:styleId="Raster"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>';
    const look = (bits: string): string => `<w:tblPr><w:tblStyle w:val="Raster"/><w:tblLook w:val="${bits}"/></w:tblPr>`;
    expect(await list(table([names, ["a", "b"]], look("04A0")), { styles })).toEqual(expected);
    expect(await list(table([names, ["a", "b"]], look("0480")), { styles })).toEqual([
      "row: =Wat gaat goed | =Wat kan beter",
      "row: =a | =b",
    ]);
  });

  test("has only rows when it is a form of questions and answers", async () => {
    expect(
      await list(
        table([
          [p(bold("Wat ging goed?")), "Het bellen."],
          [p(bold("Wat niet?")), ""],
        ]),
      ),
    ).toEqual(["row: =Wat ging goed? | =Het bellen.", "row: =Wat niet? | ="]);
  });

  test("gives a cell over two columns the name of the first, and the text of a merged cell to its first row only", async () => {
    const merge = (value: string): string => `<w:vMerge${value}/>`;
    const body = table([
      ["Thema", "Signaal", "Actie"],
      [tc("1", merge(' w:val="restart"')), tc("lang", '<w:gridSpan w:val="2"/>')],
      [tc("", merge("")), "kort", "bellen"],
    ]);
    expect((await list(body)).slice(1)).toEqual(["row: Thema=1 | Signaal=lang", "row: Thema= | Signaal=kort | Actie=bellen"]);
  });

  test("gives a date that was merged over rows to each of them", async () => {
    const body = table([
      ["Datum", "Signaal"],
      [tc("3-6-2024", '<w:vMerge w:val="restart"/>'), tc("lang", '<w:vMerge w:val="restart"/>')],
      [tc("", "<w:vMerge/>"), tc("", "<w:vMerge/>")],
      [tc("", '<w:vMerge w:val="continue"/>'), "kort"],
      [tc(""), "geen datum"],
    ]);
    expect((await list(body)).slice(1)).toEqual([
      "row: Datum=3-6-2024 | Signaal=lang",
      "row: Datum=3-6-2024 | Signaal=kort",
      "row: Datum= | Signaal=geen datum",
    ]);
  });

  test("counts columns that are left open in front", async () => {
    const body = `<w:tbl><w:tr>${tc("Datum")}${tc("Signaal")}${tc("Actie")}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("kort")}${tc("bellen")}</w:tr></w:tbl>`;
    expect((await list(body)).slice(1)).toEqual(["row: Signaal=kort | Actie=bellen"]);
  });

  test("is paragraphs when it has one cell or one column, and rows when that column is one of signals", async () => {
    const heading = p("Kop", '<w:outlineLvl w:val="0"/>');
    expect(await list(table([[heading + p("Tekst.")]]))).toEqual(["# Kop", "text: Tekst."]);
    expect(await list(table([["Een."], ["Twee."]]))).toEqual(["text: Een.", "text: Twee."]);
    expect(await list(table([["Signaal"], ["Wachtlijst."]]))).toEqual(["header: Signaal=Signaal", "row: Signaal=Wachtlijst."]);
  });

  test("has text in a row of one cell over its whole width", async () => {
    const whole = (content: string): readonly string[] => [tc(content, '<w:gridSpan w:val="2"/>')];
    expect(await list(table([["Signaal", "Actie"], whole("Regio Delft"), ["a", "b"]]))).toEqual([
      "header: Signaal=Signaal | Actie=Actie",
      "text: Regio Delft",
      "row: Signaal=a | Actie=b",
    ]);
  });

  test("has the text of a table inside a cell line by line, and is itself when the outer one only lays out", async () => {
    const inner = table([
      ["c", "d"],
      ["e", "f"],
    ]);
    expect(await list(table([["a", `${p("b")}${inner}`]]))).toEqual(["row: =a | =b\nc\nd\ne\nf"]);
    expect(await list(table([[inner]]))).toEqual(["row: =c | =d", "row: =e | =f"]);
  });

  test("passes empty rows over, and puts each cell where its first paragraph is", async () => {
    const read = await readBody(
      p("Een.") +
        table([
          ["", ""],
          ["", p("a") + p("b")],
          ["c", ""],
        ]),
    );
    expect(listBlocks(read)).toEqual(["text: Een.", "row: = | =a\nb", "row: =c | ="]);
    expect(read.marks.map(({ location }) => location.paragraph)).toEqual([1, 2, 2, 4, 4]);
  });

  test("is read through controls around its rows and cells, and when its parts stand in no table", async () => {
    const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(await list(`<w:tbl>${control(`<w:tr>${control(tc("a"))}${tc("b")}</w:tr>`)}</w:tbl>`)).toEqual(["row: =a | =b"]);
    expect(await list(`<w:tr>${tc("a")}</w:tr>${tc("b")}`)).toEqual(["text: a", "text: b"]);
  });
});
