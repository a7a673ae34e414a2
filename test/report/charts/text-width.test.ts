import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateWidth, wrapText } from "../../../src/report/charts/text-width.js";

const labels = [
  "Voorstellen voor vernieuwing of vereenvoudiging van jeugd- en gezinsbescherming",
  "Mandaten en verantwoordelijkheden",
  "Creëren van blijvend leerproces",
  "46 van 131 · 4 van 6 doc.",
  "WIM MEERWAARDE & MMMM",
  "n = 1.204",
  "Illegaal",
  "≥ 40%",
];

describe("the estimated width of a text", () => {
  it("is at least what the widest font of charts needs, and not far above it", async () => {
    await initWasm(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm"));
    for (const [file, isBold] of [
      ["DejaVuSans.ttf", false],
      ["DejaVuSans-Bold.ttf", true],
    ] as const) {
      const font = readFileSync(`node_modules/dejavu-fonts-ttf/ttf/${file}`);
      for (const label of labels) {
        const text = label.replaceAll("&", "&amp;");
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="999" height="99"><text x="9" y="50" font-family="DejaVu Sans" font-size="10" font-weight="${isBold ? "bold" : "normal"}">${text}</text></svg>`;
        const drawn = new Resvg(svg, { font: { fontBuffers: [font], defaultFontFamily: "DejaVu Sans" } }).getBBox()?.width ?? 0;
        expect(drawn).toBeGreaterThan(5);
        expect([label, isBold, estimateWidth(label, 10, isBold) >= drawn]).toEqual([label, isBold, true]);
        expect(estimateWidth(label, 10, isBold)).toBeLessThan(drawn * 1.35);
      }
    }
  });
});

const word = fc.stringMatching(/^[a-zA-Zë]{1,20}$/u);
const text = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .chain((words) => fc.constantFrom(words.join(" "), words.join("-"), words.join("/")));

describe("wrapping", () => {
  it("keeps every character, in order, unless it says that it cut", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 4 }), (label, width, lines) => {
        const wrapped = wrapText(label, 9, width, lines);
        const bare = (value: string): string => value.replaceAll(/[\s-]/gu, "");
        expect(wrapped.lines.length).toBeLessThanOrEqual(lines);
        if (!wrapped.isCut) expect(bare(wrapped.lines.join(""))).toBe(bare(label));
        else expect(wrapped.lines.at(-1)).toMatch(/…$/u);
        for (const line of wrapped.lines) expect(estimateWidth(line, 9)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("breaks a word only when a line can't hold it, and then with a hyphen", () => {
    expect(wrapText("jeugd- en gezinsbescherming", 10, 110, 2)).toEqual({
      lines: ["jeugd- en", "gezinsbescherming"],
      isCut: false,
      isBroken: false,
    });
    expect(wrapText("jeugd- en gezinsbescherming", 10, 90, 3)).toEqual({
      lines: ["jeugd- en", "gezinsbescher-", "ming"],
      isCut: false,
      isBroken: true,
    });
  });
});
