import { describe, expect, it } from "vitest";
import { draw, lines, makePdf, type PlacedText } from "./make-pdf.js";
import { listPdf, listPlaces, listSaid, readPdf } from "./reading.js";

const full = "Niemand had in die weken de regie over het gezin en iedereen wachtte op";

function page(...parts: readonly (readonly PlacedText[])[]): string {
  return draw(parts.flat());
}

describe("a page of running text", () => {
  it("joins lines to paragraphs, which a wider distance, an indent or a short line divides", async () => {
    const bytes = makePdf([
      page(
        lines([full, "elkaar, ook de school."], { y: 780 }),
        lines(["Moeder belde zelf met het wijkteam en vroeg wie haar nu zou komen helpen", "met de kinderen."], { y: 740 }),
        lines(["Daarna bleef het een hele tijd stil en hoorde zij van niemand iets terug,"], { x: 85, y: 714 }),
        lines(["ook niet van de school."], { y: 701 }),
        lines([full, "hulp."], { y: 675 }),
        lines(["De gezinsvoogd kwam pas in maart bij hen langs en schreef er niets van op"], { y: 649 }),
      ),
    ]);
    expect(await listPdf(bytes)).toEqual([
      `text: ${full} elkaar, ook de school.`,
      "text: Moeder belde zelf met het wijkteam en vroeg wie haar nu zou komen helpen met de kinderen.",
      "text: Daarna bleef het een hele tijd stil en hoorde zij van niemand iets terug, ook niet van de school.",
      `text: ${full} hulp.`,
      "text: De gezinsvoogd kwam pas in maart bij hen langs en schreef er niets van op",
    ]);
  });

  it("takes short lines in larger or bold letters for headings, the larger above the smaller", async () => {
    const bytes = makePdf([
      page(
        [{ x: 70, y: 790, size: 20, text: "Opbrengst" }],
        [{ x: 70, y: 760, size: 14, text: "Wat ons opviel" }],
        lines([full, "elkaar."], { y: 730 }),
        [{ x: 70, y: 700, bold: true, text: "Regie" }],
        lines([full, "elkaar."], { y: 680 }),
        [{ x: 70, y: 650, bold: true, text: "Dit staat vet omdat het belangrijk is." }],
        lines([full, "elkaar."], { y: 630 }),
      ),
    ]);
    expect((await listPdf(bytes)).filter((block) => !block.startsWith(`text: ${full}`))).toEqual([
      "# Opbrengst",
      "## Wat ons opviel",
      "### Regie",
      "text: Dit staat vet omdat het belangrijk is.",
    ]);
  });

  it("reads list items by their marks, drawn ones too, and lets their lines hang", async () => {
    const bytes = makePdf([
      page(
        lines(["• de wijkagent, die het gezin al jaren kende en er vaak aan de deur kwam", "  en de huisarts"], { y: 780 }),
        lines(["• de school"], { y: 754 }),
        lines(["1. bellen", "2. opschrijven"], { y: 720 }),
      ),
      `${page(lines(["vader", "moeder"], { x: 90, y: 780 }))}\n80 781 3 3 re f\n80 768 3 3 re f`,
    ]);
    expect(await listPdf(bytes)).toEqual([
      "item: de wijkagent, die het gezin al jaren kende en er vaak aan de deur kwam en de huisarts",
      "item: de school",
      "item: bellen",
      "item: opschrijven",
      "item: vader",
      "item: moeder",
    ]);
  });

  it("undoes the hyphen of a broken word, and keeps that of a word that has one", async () => {
    const bytes = makePdf([
      page(
        lines(["De jeugdbescherming is er voor het gezin, zo staat het in de wet van de jeugdbe-", "scherming."], { y: 780 }),
        lines(["Er is een tekort aan plekken in heel Nederland, en dat al sinds jaren in Noord-", "Holland."], { y: 740 }),
        lines(["Dat geldt voor de hele keten van hulp in de stad, en nog meer voor de jeugd-", "en gezinsbescherming."], { y: 700 }),
        lines(["Er is een wij-zij-gevoel, zei de een, en de ander noemde het ook een wij-zij-", "gevoel."], { y: 660 }),
        lines(["Zo liep het mis met de uitwisseling van gegevens, ofwel de informatie-", "uitwisseling."], { y: 620 }),
      ),
    ]);
    const text = (await listPdf(bytes)).join("\n");
    expect(text).toContain("van de jeugdbescherming.");
    expect(text).toContain("in Noord-Holland.");
    expect(text).toContain("de jeugd- en gezinsbescherming.");
    expect(text).toContain("een wij-zij-gevoel.");
    expect(text).toContain("de informatie-uitwisseling.");
  });

  it("reads two columns one after the other, below a title over both", async () => {
    const words = (column: string): readonly string[] =>
      Array.from({ length: 12 }, (_, index) => `${column} regel ${index} over de zorg voor het gezin van die`);
    const bytes = makePdf([
      page(
        [{ x: 70, y: 800, size: 18, text: "Een titel die over beide kolommen heen loopt, tot het einde" }],
        lines(words("links"), { x: 70, y: 760 }),
        lines(words("rechts"), { x: 320, y: 760 }),
      ),
    ]);
    const [title, left, right, ...others] = await listPdf(bytes);
    expect(title).toMatch(/^# Een titel/u);
    // The left column runs on in the right one: no sentence ends between them.
    expect(left).toMatch(/^text: links regel 0 .* links regel 11 .* rechts regel 0 .* rechts regel 11 /u);
    expect([right, ...others]).toEqual([undefined]);
    expect(await listSaid(bytes)).toEqual([]);
  });

  it("joins a paragraph that runs over the end of a page, and tells the page it begins on", async () => {
    const bytes = makePdf([
      page(
        lines([full, "elkaar."], { y: 780 }),
        lines(["Er was wel overleg, maar niemand wist van de ander wat die nog zou gaan doen"], { y: 100 }),
      ),
      page(lines(["of laten."], { y: 780 }), lines(["Toen was het klaar."], { y: 740 })),
    ]);
    const read = await readPdf(bytes);
    expect(listPlaces(read)).toEqual(["blz. 1, alinea 1", "blz. 1, alinea 2", "blz. 2, alinea 1"]);
    expect(read.text).toContain("zou gaan doen of laten.");
  });

  it("reads a page that lies on its side as one that stands", async () => {
    const content = draw(lines([full, "elkaar."], { y: 500 }));
    const turned = `q 0 1 -1 0 595 0 cm\n${content}\nQ`;
    expect(await listPdf(makePdf([turned]))).toEqual([`text: ${full} elkaar.`]);
    expect(await listPdf(makePdf([{ content, page: "/Rotate 0" }]))).toEqual([`text: ${full} elkaar.`]);
  });

  it("reads letters drawn twice to look bold once", async () => {
    expect(
      await listPdf(
        makePdf([
          draw([
            { x: 70, y: 700, text: "Regie" },
            { x: 70.4, y: 700, text: "Regie" },
          ]),
        ]),
      ),
    ).toEqual(["text: Regie"]);
  });
});

describe("what stands around the text", () => {
  it("sets running heads, feet and page numbers apart, each once", async () => {
    const bytes = makePdf(
      [1, 2, 3].map((number) =>
        page(
          [{ x: 70, y: 815, size: 8, text: "Verslag bijeenkomst Delft" }],
          lines(
            [`${["Eerst", "Daarna", "Ten slotte"][number - 1]} ${full}`, `elkaar en op ${["de school", "moeder", "niemand"][number - 1]},`],
            { y: 780 },
          ),
          [{ x: 280, y: 30, size: 8, text: `Pagina ${number} van 3` }],
        ),
      ),
    );
    const blocks = await listPdf(bytes);
    expect(blocks.filter((block) => block.startsWith("aside"))).toEqual(["aside: Verslag bijeenkomst Delft", "aside: Pagina 1 van 3"]);
    expect(blocks).toHaveLength(5);
  });

  it("leaves lines of one page that begin its columns alike", async () => {
    const column = (name: string, x: number): readonly PlacedText[] =>
      lines(
        Array.from({ length: 8 }, (_, index) => `In week ${index} had niemand de regie over ${name}`),
        { x, y: 780 },
      );
    const bytes = makePdf([page(column("het gezin", 70), column("het gezin", 330))]);
    expect((await listPdf(bytes)).join(" ").match(/In week \d/gu)).toHaveLength(16);
  });

  it("leaves a line of text that comes back but at other heights", async () => {
    const bytes = makePdf([1, 2, 3].map((number) => page(lines(["Ja."], { y: 780 - number * 40 }), lines([full, "dat."], { y: 300 }))));
    expect((await listPdf(bytes)).filter((block) => block === "text: Ja.")).toHaveLength(3);
  });

  it("makes a note of small letters at the foot, and takes its number out of the text", async () => {
    const bytes = makePdf([
      page(
        [
          { x: 70, y: 780, text: "Dat staat in de evaluatie" },
          { x: 177.5, y: 784, size: 6, text: "1" },
          { x: 183, y: 780, text: "van vorig jaar, en 30 m" },
        ],
        lines([full, "elkaar."], { y: 740 }),
        lines(["1 Zie de tussenrapportage van de proeftuin, die op verzoek te lezen is", "bij de gemeente."], { y: 80, size: 7, step: 9 }),
      ),
    ]);
    const read = await readPdf(bytes);
    expect(await listPdf(bytes)).toEqual([
      "text: Dat staat in de evaluatie van vorig jaar, en 30 m",
      `text: ${full} elkaar.`,
      "note: Zie de tussenrapportage van de proeftuin, die op verzoek te lezen is bij de gemeente.",
    ]);
    expect(listPlaces(read).at(-1)).toBe("blz. 1, voetnoot 1");
  });

  it("keeps turned text as context, with a warning", async () => {
    const bytes = makePdf([`${page(lines([full, "elkaar."], { y: 780 }))}\nBT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 200 Tm (CONCEPT) Tj ET`]);
    expect(await listPdf(bytes)).toContain("aside: CONCEPT");
    expect(await listSaid(bytes)).toEqual(["load/pdf-slanted 1"]);
  });

  it("takes the title that a person gave, and none that a program made", async () => {
    const titled = (title: string): Uint8Array =>
      makePdf([page(lines([full], { y: 780 }))], { trailer: "/Info 5 0 R", extra: [`<< /Title (${title}) >>`] });
    expect((await readPdf(titled("Bijeenkomst Delft"))).fileProperties?.get("titel")?.value).toBe("Bijeenkomst Delft");
    expect((await readPdf(titled("Microsoft Word - verslag3.doc"))).fileProperties?.size).toBe(0);
    expect((await readPdf(titled("Untitled"))).fileProperties?.size).toBe(0);
  });

  it("reads front matter that stands above the text", async () => {
    const bytes = makePdf([page(lines(["---", "soort: verslag", "datum: 2024-03-01", "---"], { y: 800 }), lines([full], { y: 700 }))]);
    expect((await readPdf(bytes)).properties.get("soort")?.value).toBe("verslag");
  });
});

describe("a table in a PDF", () => {
  it("is read row by row, with a warning that its rows are not certain", async () => {
    const row = (y: number, ...cells: readonly string[]): readonly PlacedText[] =>
      cells.map((text, index) => ({ x: 70 + index * 150, y, text }));
    const bytes = makePdf([
      page(
        lines([full, "elkaar."], { y: 790 }),
        row(740, "Datum", "Signaal", "Actie"),
        row(715, "3 maart 2024", "Niemand had de", "bellen"),
        row(702, "", "regie").slice(1),
        row(677, "4 maart 2024", "Wachttijd", "melden"),
      ),
    ]);
    expect((await listPdf(bytes)).slice(1)).toEqual([
      "text: Datum | Signaal | Actie",
      "text: 3 maart 2024 | Niemand had de regie | bellen",
      "text: 4 maart 2024 | Wachttijd | melden",
    ]);
    expect(await listSaid(bytes)).toEqual(["load/pdf-order 1 #problem/pdf-table"]);
  });
});
