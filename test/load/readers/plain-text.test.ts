import { describe, expect, test } from "vitest";
import { readPlainText } from "../../../src/load/readers/plain-text.js";
import { listBlocks, listProperties, read, refuse } from "../blocks.js";

const blocksOf = (text: string): readonly string[] => listBlocks(read(readPlainText, text, "corpus/d.txt"));
const long =
  "Een regel die zo lang is dat niemand haar met de hand heeft afgebroken, want zij loopt door tot ver voorbij de rand van elk scherm.";

describe("a plain text", () => {
  test("that was wrapped by hand has its paragraphs between empty lines", () => {
    expect(blocksOf("Een regel\ndie doorloopt.\n\n  Ingesprongen, en\nook door.\n\n\n\nDerde.\n")).toEqual([
      "text: Een regel\ndie doorloopt.",
      "text: Ingesprongen, en\nook door.",
      "text: Derde.",
    ]);
  });

  test("with longer lines has a paragraph on every line", () => {
    expect(blocksOf(`${long}\nKort hoor.\n${long}\n`)).toEqual([`text: ${long}`, "text: Kort hoor.", `text: ${long}`]);
  });

  test.each(["- ", "* ", "• ", "– ", "o ", "1. ", "12) ", "a. ", "  - ", "\t• "])("has list items behind %j", (mark) => {
    expect(blocksOf(`Vooraf:\n${mark}een punt\n${mark}twee\nloopt door\n`)).toEqual([
      "text: Vooraf:",
      "item: een punt",
      "item: twee\nloopt door",
    ]);
  });

  test("reads Windows line ends the same, without the carriage returns at the ends", () => {
    const text = "Kop\n\nEen regel\ndie doorloopt.\n\n- een\n- twee\n\nSlot.\n";
    expect(blocksOf(text.replaceAll("\n", "\r\n")).map((block) => block.replaceAll("\r\n", "\n"))).toEqual(blocksOf(text));
  });

  test("without an end of line at the end, or with nothing in it, is read too", () => {
    expect(blocksOf("Alleen dit.")).toEqual(["text: Alleen dit."]);
    expect(blocksOf("")).toEqual([]);
    expect(blocksOf("\n \n\t\n")).toEqual([]);
  });
});

describe("what is taken for a heading in a plain text", () => {
  test.each([
    "Samenwerking",
    "De verklarende analyse",
    "2. Regie",
    "Wat loopt, wat niet",
    "Één plan",
    "Leersessie 3: veiligheid",
    "Thema: regie",
  ])("is a short line with a capital or number in front, with text below it: %s", (line) => {
    expect(blocksOf(`${line}\n\nTekst eronder, die langer is dan de kop.\n`)).toEqual([
      `## ${line}`,
      "text: Tekst eronder, die langer is dan de kop.",
    ]);
  });

  test("is a line that is underlined", () => {
    expect(blocksOf("samenwerking in de wijk\n=======================\n\nTekst.\n")).toEqual([
      "## samenwerking in de wijk",
      "text: Tekst.",
    ]);
  });

  test.each([
    ["ends with a mark", "Is het korter geworden?"],
    ["begins small", "ook dit nog"],
    ["is long", "Een regel van meer dan acht woorden is geen kop meer"],
    ["holds a label", "R1: Ja"],
    ["holds a label with two words", "Spreker 1: Nee"],
    ["holds a label with a time", "P05 [00:12]: Nee"],
    ["begins with a time", "[00:12] Anna: Nee"],
    ["ends with a bracket", "Einde [opname stopt]"],
  ])("is never a line that %s", (_, line) => {
    expect(blocksOf(`${line}\n\nTekst eronder, die langer is dan de kop.\n`)[0]).toBe(`text: ${line}`);
  });

  test("is never a line whose label comes back, since somebody is speaking", () => {
    expect(blocksOf("Moeder: Ja\n\nAnna: En toen\n\nMoeder: Niks meer\n\nAnna: Goed zo.\n")).toEqual([
      "text: Moeder: Ja",
      "text: Anna: En toen",
      "text: Moeder: Niks meer",
      "text: Anna: Goed zo.",
    ]);
  });

  test("is never the last line", () => {
    expect(blocksOf("Eerst tekst, met een komma.\n\nSlot\n")).toEqual(["text: Eerst tekst, met een komma.", "text: Slot"]);
  });

  test("is never an item of a numbered list, the last one neither", () => {
    expect(blocksOf("1. Opening\n2. Regie\n\nDe vergadering begon met de regie.\n")).toEqual([
      "item: Opening",
      "item: Regie",
      "text: De vergadering begon met de regie.",
    ]);
  });

  test("is counted and said", () => {
    const { messages } = read(readPlainText, "Kop\n\nTekst hier.\n\nKop twee\n\nTekst daar.\n");
    expect(messages.map(({ id, values }) => [id, values])).toEqual([["load/guessed-headings", { count: 2 }]]);
    expect(read(readPlainText, "Tekst hier.\n").messages).toEqual([]);
  });
});

describe("front matter of a plain text", () => {
  test("is read, in either spelling of line ends", () => {
    for (const end of ["\n", "\r\n"]) {
      const made = read(readPlainText, ["---", "soort: verslag", "titel: Een", "---", "", "Tekst hier.", ""].join(end));
      expect(listProperties(made)).toEqual({ soort: "verslag", titel: "Een" });
      expect(listBlocks(made)).toEqual(["text: Tekst hier."]);
    }
  });

  test.each([
    ["that is not closed", "---\nsoort: verslag\n\nTekst\n", "load/unclosed-front-matter 1:1"],
    ["with an open list", "---\nsoort: [a\n---\n", "load/front-matter 2:10"],
  ])("%s is refused at its line and column", (_, text, message) => {
    expect(refuse(readPlainText, text)).toBe(message);
  });
});

test("page numbers on a line of their own are no text and no heading", () => {
  expect(
    listBlocks(
      read(
        readPlainText,
        "Opening\n\nEr is geen regie.\n- 2 -\nNiemand belt.\n\nPagina 3 van 7\n\n12\n\nIn\n2024\nwas het 3 - 2 voor ons.\n",
        "corpus/d.txt",
      ),
    ),
  ).toEqual([
    "## Opening",
    "text: Er is geen regie.",
    "aside: - 2 -",
    "text: Niemand belt.",
    "aside: Pagina 3 van 7",
    "aside: 12",
    "text: In\n2024\nwas het 3 - 2 voor ons.",
  ]);
});
