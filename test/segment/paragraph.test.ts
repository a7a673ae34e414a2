import { describe, expect, test } from "vitest";
import { listContext, listTexts, segmentText } from "./segmenting.js";

describe("a document coded by paragraph", () => {
  test("makes a segment of every paragraph, list item and quote, in order", () => {
    const made = segmentText(
      "# Kop\n\nEerste.\n\n- punt een\n- punt twee\n  - dieper\n\n> Een citaat.\n> Nog een regel.\n\nLaatste.\n",
      "paragraph",
    );
    expect(listTexts(made)).toEqual(["Eerste.", "punt een", "punt twee", "dieper", "Een citaat.\nNog een regel.", "Laatste."]);
  });

  test("keeps headings as context, and gives every segment those above it, outermost first", () => {
    const made = segmentText("# A\n\neen\n\n## B\n\ntwee\n\n### C\n\ndrie\n\n## D\n\nvier\n", "paragraph");
    expect(made.segments.map(({ headings }) => headings.join(" > "))).toEqual(["A", "A > B", "A > B > C", "A > D"]);
    expect(listContext(made)).toEqual(["heading: A", "heading: B", "heading: C", "heading: D"]);
  });

  test("does not put a heading under a deeper one before it", () => {
    const made = segmentText("### diep\n\neen\n\n# hoog\n\ntwee\n", "paragraph");
    expect(made.segments.map(({ headings }) => headings)).toEqual([["diep"], ["hoog"]]);
  });

  test("makes a segment of every row of a table, its cells with a bar between them, and context of the header", () => {
    const made = segmentText("| Wat | Wanneer |\n| --- | --- |\n| nummer geven | mei |\n| leeg | |\n| | |\n", "paragraph");
    expect(listTexts(made)).toEqual(["nummer geven | mei", "leeg"]);
    expect(listContext(made)).toEqual(["table-header: Wat | Wanneer"]);
  });

  test("leaves out of a row who it was, unless the study calls that column text", () => {
    const text =
      "| Actie | Naam | Wanneer |\n| --- | --- | --- |\n| regie bespreken | Jansen | mei |\n| bellen | | juni |\n| | Pietersen | |\n";
    const made = segmentText(text, "paragraph");
    expect(listTexts(made)).toEqual(["regie bespreken | mei", "bellen | juni"]);
    expect(listContext(made)).toEqual(["table-header: Actie | Naam | Wanneer", "personal: ", "personal: "]);
    expect(listTexts(segmentText(text, "sentence"))).toEqual(listTexts(made));
    expect(listTexts(segmentText(text, "paragraph", { textColumns: ["naam"] }))[0]).toBe("regie bespreken | Jansen | mei");
  });

  test("keeps comments as context, and codes the words of raw HTML", () => {
    const made = segmentText("<!-- intern -->\n\nTekst.\n\n<div>html</div>\n", "paragraph");
    expect(listTexts(made)).toEqual(["Tekst.", "html"]);
    expect(listContext(made)).toEqual(["aside: <!-- intern -->"]);
  });

  test("passes over what has no word in it", () => {
    expect(listTexts(segmentText("***\n\n…\n\n- \n\n—\n\nWoord.\n", "paragraph"))).toEqual(["Woord."]);
  });

  test("says so when there is nothing to code", () => {
    const { segments, messages } = segmentText("# Alleen een kop\n", "paragraph");
    expect(segments).toEqual([]);
    expect(messages.map(({ id }) => id)).toEqual(["load/empty"]);
  });
});

describe("a document coded by sentence", () => {
  test("makes a segment of every sentence, and never lets one run over two paragraphs", () => {
    const made = segmentText("Eerst dit. Dan dat, bijv. zo.\n\nZonder punt\n\n- Een punt. Nog een?\n", "sentence");
    expect(listTexts(made)).toEqual(["Eerst dit.", "Dan dat, bijv. zo.", "Zonder punt", "Een punt.", "Nog een?"]);
  });

  test("gives each sentence its own place in the document", () => {
    const { segments, document } = segmentText("Eerst **dit**. Dan _dat_.\n", "sentence");
    expect(segments.map(({ start, end }) => document.text.slice(start, end))).toEqual(["Eerst **dit**.", "Dan _dat_."]);
  });
});
