import type { RootContent } from "mdast";
import { describe, expect, test } from "vitest";
import { readDocxAssets } from "../../../src/files/read-assets.js";
import { printDocx } from "../../../src/report/docx/print-docx.js";
import { chart, heading, paragraph, table } from "../../../src/report/nodes.js";
import { bars, mark, options, sheet } from "./fixture.js";
import { readDocx, type ReadDocx } from "./read-docx.js";
import { findAll, readAll, readXml } from "./read-xml.js";

const assets = await readDocxAssets();
const read = readDocx(await printDocx(sheet, options, assets));

async function print(...children: RootContent[]): Promise<ReadDocx> {
  return readDocx(await printDocx({ type: "root", children }, options, assets));
}

describe("the sheet as a Word file", () => {
  test("keeps the headings in order, at their levels", () => {
    expect(read.headings).toEqual([
      [1, "Vergaderblad periode 3"],
      [2, "Rode lijnen"],
      [3, "Wie de regie heeft, verschilt per gesprek"],
      [4, "Nieuw in deze periode"],
      [2, "Open ruimte"],
    ]);
    const levels = findAll(read.part("word/styles.xml"), "w:style").flatMap((style) =>
      findAll(style, "w:outlineLvl").map((level) => [style.attributes.get("w:styleId"), level.attributes.get("w:val")]),
    );
    expect(levels).toEqual([
      ["Heading1", "0"],
      ["Heading2", "1"],
      ["Heading3", "2"],
      ["Heading4", "3"],
    ]);
  });

  test("keeps the text of every cell, the numbers behind a chart too", () => {
    expect(read.tables).toEqual([
      [
        ["Soort", "Documenten", "Fragmenten", "Deelnemers", "Wat ontbreekt, en waarom"],
        ["Gespreksverslagen", "6", "214", "24", "Eén verslag kwam na de sluitingsdatum binnen en telt in de volgende periode mee"],
        ["Transcripten", "12", "1.804", "12", "–"],
        ["Signaalkaarten", "3", "96", "onbekend", "Regio Oost leverde geen kaart in"],
      ],
      [
        ["Thema", "Verslagen"],
        ["Regie en samenwerking", "6 van 6"],
        ["Veiligheid in het gezin", "5 van 6"],
        ["Wachttijd", "4 van 6"],
        ["Vertrouwen", "3 van 6"],
      ],
    ]);
  });

  test("repeats the header of a table on each page and sets numbers to the right", () => {
    const [first] = findAll(read.part("word/document.xml"), "w:tbl");
    const rows = first === undefined ? [] : findAll(first, "w:tr");
    expect(rows.map((row) => findAll(row, "w:tblHeader").length)).toEqual([1, 0, 0, 0]);
    for (const row of rows) {
      expect(findAll(row, "w:jc").map(({ attributes }) => attributes.get("w:val"))).toEqual(["left", "right", "right", "right", "left"]);
    }
  });

  test("keeps words, emphasis, lists and quotes", () => {
    const texts = read.paragraphs.map(({ text }) => text);
    expect(texts).toContain("Waar we naar keken: zes verslagen, twaalf gesprekken en de regel regie NEAR/5 gezin; zie de passages.");
    const runs = findAll(read.part("word/document.xml"), "w:r").map((run) => ({
      text: readAll(run),
      looks: ["w:b", "w:i"].filter((look) => findAll(run, look).length > 0),
      style: findAll(run, "w:rStyle")[0]?.attributes.get("w:val"),
    }));
    expect(runs).toContainEqual({ text: "zes verslagen", looks: ["w:b"], style: undefined });
    expect(runs).toContainEqual({ text: "twaalf", looks: ["w:i"], style: undefined });
    expect(runs).toContainEqual({ text: "regie NEAR/5 gezin", looks: [], style: "Code" });
    expect(read.paragraphs.filter(({ style }) => style === "Quote").map(({ text }) => text)).toEqual([
      "“Iedereen belde, en niemand wist wie er aan zet was.”",
      "Wijkteam, periode 3",
      "“Sinds er één vaste persoon is […] weet ik wie ik moet bellen.”",
      "Ouder, periode 3",
    ]);
    expect(listItems(read)).toEqual([
      "bullet 0 Wachttijd bij de specialistische zorg, ook na een spoedaanvraag",
      "bullet 0 Taal",
      "bullet 0 Rouw",
      "decimal 0 Herkennen we dit?",
      "bullet 1 In de eigen praktijk",
      "bullet 1 Bij anderen",
      "decimal 0 Wat missen we?",
      "decimal 0 Wat gaan we beproeven?",
    ]);
    expect(texts).toContain("Denk aan wie er niet aan tafel zit.");
  });

  test("counts each numbered list from its own start", async () => {
    const numbered = (start: number): RootContent => ({
      type: "list",
      ordered: true,
      start,
      children: [{ type: "listItem", children: [paragraph("Vraag")] }],
    });
    const { part } = await print(numbered(1), numbered(4));
    const starts = findAll(part("word/numbering.xml"), "w:abstractNum").map((list) => [
      findAll(list, "w:numFmt")[0]?.attributes.get("w:val"),
      findAll(list, "w:start")[0]?.attributes.get("w:val"),
    ]);
    expect(starts.filter(([format]) => format === "decimal")).toEqual([
      ["decimal", "1"],
      ["decimal", "4"],
    ]);
  });

  test("shows each chart as a drawing and as pixels, with its words and its caption", () => {
    expect(read.pictures.map(({ title, text, width, height }) => ({ title, text, width, height }))).toEqual([
      { title: "Figuur 1. Verslagen waarin een thema voorkomt", text: bars.text, width: 640, height: 150 },
      { title: "Figuur 2. Dezelfde verslagen", text: bars.text, width: 640, height: 150 },
    ]);
    expect(read.paragraphs.filter(({ style }) => style === "Caption").map(({ text }) => text)).toEqual([
      "Figuur 1. Verslagen waarin een thema voorkomt",
      "Figuur 2. Dezelfde verslagen",
    ]);
    for (const { svg, png } of read.pictures) {
      expect(readSizeOfPng(png)).toEqual([1920, 450]);
      expect(readAll(readXml(svg))).toContain("6 van 6 – n < 10");
    }
    const ids = findAll(read.part("word/document.xml"), "wp:docPr").map(({ attributes }) => attributes.get("id"));
    expect(new Set(ids).size).toBe(2);
  });

  test("draws without links, and draws something", () => {
    const [{ svg, png }] = read.pictures as [ReadDocx["pictures"][0]];
    const drawing = readXml(svg);
    expect(drawing.attributes.get("xmlns")).toBe("http://www.w3.org/2000/svg");
    expect(findAll(drawing, "a")).toEqual([]);
    expect(findAll(drawing, "rect")).toHaveLength(5);
    expect(svg).not.toContain("href");
    // Bars and letters: an empty picture of this size is a tenth of it.
    expect(png.length).toBeGreaterThan(15_000);
  });

  test("keeps the words of a link inside a line of a drawing", async () => {
    const svg = mark("svg", { viewBox: "0 0 9 9" }, mark("text", {}, "n = ", mark("a", { href: "#n" }, "12")));
    const { pictures } = await print(chart({ svg, width: 9, height: 9, text: "n" }, "n"));
    const text = findAll(readXml(pictures[0]?.svg ?? ""), "text");
    expect(text.map(readAll)).toEqual(["n = 12"]);
    expect(text.flatMap(({ children }) => children.map((child) => (typeof child === "string" ? child : child.name)))).toEqual([
      "n = ",
      "tspan",
    ]);
  });

  test("makes no picture wider than the text, nor too high for a page with its heading", async () => {
    const { pictures } = await print(chart({ ...bars, width: 1280, height: 300 }, "Breed"));
    expect(pictures.map(({ width, height }) => [width, height])).toEqual([[657, 154]]);
    expect(readXml(pictures[0]?.svg ?? "").attributes.get("width")).toBe("657");
    const tall = await print(chart({ ...bars, width: 640, height: 1713 }, "Hoog"));
    expect(tall.pictures.map(({ width, height }) => [width, height])).toEqual([[320, 856]]);
  });

  test("is an A4 page with its title, its language and the number of pages", async () => {
    const [size] = findAll(read.part("word/document.xml"), "w:pgSz");
    expect([size?.attributes.get("w:w"), size?.attributes.get("w:h")]).toEqual(["11906", "16838"]);
    const [margins] = findAll(read.part("word/document.xml"), "w:pgMar");
    expect(["w:top", "w:right", "w:bottom", "w:left"].map((side) => margins?.attributes.get(side))).toEqual(Array(4).fill("1020"));
    expect(findAll(read.part("docProps/core.xml"), "dc:title").map(readAll)).toEqual(["Vergaderblad periode 3"]);
    expect(readLanguages(read)).toEqual(["nl-NL"]);
    const english = readDocx(await printDocx(sheet, { ...options, language: "en" }, assets));
    expect(readLanguages(english)).toEqual(["en-GB"]);
    const footer = Array.from(read.files.keys()).find((name) => name.startsWith("word/footer"));
    const foot = read.part(footer ?? "");
    expect(findAll(foot, "w:t").map(readAll).join("|")).toBe("Vergaderblad periode 3| / ");
    expect(findAll(foot, "w:instrText").map(readAll)).toEqual(["PAGE", "NUMPAGES"]);
  });

  test("has columns that fit the page, however long the words in them", async () => {
    const long = "meervoudigepartijdigheidsverklaring".repeat(3);
    const wide = table(
      Array.from({ length: 9 }, (_, index) => `Kolom ${index + 1}`),
      [[long, ...Array.from({ length: 8 }, () => "tekst ".repeat(20))]],
    );
    const { part } = await print(wide, table(["a", "b"], [["1", "2"]]));
    const widths = findAll(part("word/document.xml"), "w:tblGrid").map((grid) =>
      findAll(grid, "w:gridCol").map(({ attributes }) => Number(attributes.get("w:w"))),
    );
    expect(widths.map((columns) => columns.length)).toEqual([9, 2]);
    for (const columns of widths) {
      expect(columns.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(11_906 - 2 * 1020);
      expect(Math.min(...columns)).toBeGreaterThan(300);
    }
  });

  test("drops nothing silently: what it can't print stops it", async () => {
    await expect(print({ type: "html", value: "<b>" })).rejects.toThrow("Unexpected html");
    await expect(print({ type: "paragraph", children: [{ type: "image", url: "x" }] })).rejects.toThrow("Unexpected image");
    await expect(print(heading(5, "Diep"))).rejects.toThrow("Unexpected heading of depth 5");
  });
});

/** Each item of a list: its kind, its depth and its text. */
function listItems({ part }: ReadDocx): readonly string[] {
  const numbering = part("word/numbering.xml");
  const formats = new Map(
    findAll(numbering, "w:abstractNum").map((list) => [
      list.attributes.get("w:abstractNumId"),
      findAll(list, "w:numFmt")[0]?.attributes.get("w:val"),
    ]),
  );
  const kinds = new Map(
    findAll(numbering, "w:num").map((list) => [
      list.attributes.get("w:numId"),
      formats.get(findAll(list, "w:abstractNumId")[0]?.attributes.get("w:val")),
    ]),
  );
  return findAll(part("word/document.xml"), "w:p").flatMap((item) =>
    findAll(item, "w:numPr").map((place) => {
      const [id, depth] = ["w:numId", "w:ilvl"].map((name) => findAll(place, name)[0]?.attributes.get("w:val"));
      return `${kinds.get(id)} ${depth} ${findAll(item, "w:t").map(readAll).join("")}`;
    }),
  );
}

function readLanguages({ part }: ReadDocx): readonly (string | undefined)[] {
  return findAll(part("word/styles.xml"), "w:lang").map(({ attributes }) => attributes.get("w:val"));
}

/** Width and height stand in the first block of a PNG. */
function readSizeOfPng(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return view.getUint32(0) === 0x89_50_4e_47 ? [view.getUint32(16), view.getUint32(20)] : [];
}
