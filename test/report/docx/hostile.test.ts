import type { PhrasingContent, RootContent } from "mdast";
import { describe, expect, test } from "vitest";
import { readDocxAssets } from "../../../src/files/read-assets.js";
import type { Chart } from "../../../src/report/charts/chart.js";
import { printDocx } from "../../../src/report/docx/print-docx.js";
import { element } from "../../../src/report/elements.js";
import { chart, code, emphasis, heading, innerLink, list, paragraph, quote, strong, table } from "../../../src/report/nodes.js";
import { attack, hostileStudy } from "../hostile.js";
import { readDocx, type ReadDocx } from "./read-docx.js";
import { findAll, readAll, readXml } from "./read-xml.js";

const assets = await readDocxAssets();

/** What a Word file should hold of a text: the text, with a mark where XML can't hold a character. */
interface Case {
  readonly given: string;
  readonly shown: string;
}

const forbidden = ["\u0000", "\u0001", "\b", "\u000B", "\f", "\u001F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uDC00\uD800"];
const cases: readonly Case[] = [
  { given: attack, shown: attack },
  ...Object.values(hostileStudy).map((text) => ({ given: oneLine(text), shown: oneLine(text) })),
  ...["]]>", "&amp; &#x26; &eacute;", "<w:p/>", "{{titel}}", "_x000D_", "\"'`", "\u0085\u2028 𝐆🙂 e\u0301 \u200B"].map((text) => ({
    given: text,
    shown: text,
  })),
  { given: `a${forbidden.join("b")}z`, shown: `a${forbidden.map((text) => text.replace(/[^]/gu, "\uFFFD")).join("b")}z` },
];

/** The tests look for a text in one paragraph; where lines end is not theirs. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const makers: readonly (readonly [string, (text: string) => RootContent])[] = [
  ["a heading", (text) => heading(2, text)],
  ["a paragraph", (text) => paragraph(text)],
  ["emphasis", (text) => paragraph(emphasis(text))],
  ["strong words", (text) => paragraph(strong(text))],
  ["code", (text) => paragraph(code(text))],
  ["a link", (text) => paragraph(innerLink(text, text))],
  ["a link in strong words", (text) => paragraph({ type: "strong", children: [innerLink(text, text)] } as PhrasingContent)],
  ["a list", (text) => list([[text]])],
  ["a quote", (text) => quote(paragraph(text))],
  ["a table", (text) => table([text], [[text]], ["right"])],
  ["a chart", (text) => chart(draw(text), text, table([text], [[text]]))],
];

/** A drawing with the text in every place that a text can have. */
function draw(text: string): Chart {
  return {
    width: 100,
    height: 20,
    text,
    svg: element(
      "svg",
      { viewBox: "0 0 100 20", role: "img", ariaLabel: text, hidden: true, dataName: text },
      element("title", {}, text),
      element("a", { href: text }, element("text", { className: [text], fill: text }, text)),
      { type: "comment", value: `${text} -- ` },
    ),
  };
}

async function print(text: string, node: RootContent): Promise<ReadDocx> {
  return readDocx(await printDocx({ type: "root", children: [node] }, { title: text, language: "nl" }, assets));
}

describe("a Word file with hostile texts", () => {
  test.each(makers)("stays whole and shows them in %s", async (_, make) => {
    for (const { given, shown } of cases) {
      const read = await print(given, make(given));
      expect(read.paragraphs.map(({ text }) => text)).toContain(shown);
      expect(findAll(read.part("docProps/core.xml"), "dc:title").map(readAll)).toEqual([shown]);
    }
  });

  test("shows them in a chart: in the drawing, its caption and its words", async () => {
    for (const { given, shown } of cases) {
      const { pictures } = await print(given, chart(draw(given), given));
      const [{ title, text, svg, png }] = pictures as [ReadDocx["pictures"][0]];
      expect([title, text]).toEqual([shown, shown]);
      const drawing = readXml(svg);
      expect(drawing.attributes.get("aria-label")).toBe(shown);
      expect(findAll(drawing, "text").map(readAll)).toEqual([shown]);
      expect(png.length).toBeGreaterThan(50);
    }
  });
});
