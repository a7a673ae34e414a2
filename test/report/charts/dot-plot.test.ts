import type { Element } from "hast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawDotPlot, type DotPlotSpec, type DotRow } from "../../../src/report/charts/dot-plot.js";
import { chooseWords } from "../../../src/report/words.js";
import { findAll, findOutside, findOverlaps, numberOf, readText, readTip } from "./drawing.js";

const words = chooseWords("nl");

const row: fc.Arbitrary<DotRow> = fc
  .record({
    text: fc.constantFrom("Regie", "Samenwerking", "Voorstellen voor vernieuwing of vereenvoudiging van jeugd- en gezinsbescherming"),
    share: fc.integer({ min: 1, max: 100 }),
    below: fc.integer({ min: 0, max: 100 }),
    above: fc.integer({ min: 0, max: 100 }),
    margin: fc.constantFrom("interval" as const, "leave-one-out" as const, "none" as const),
  })
  .map(({ text, share, below, above, margin }) => ({
    text,
    level: "main",
    share: share / 100,
    ...(margin === "none" ? {} : { low: Math.max(0, share - below) / 100, high: Math.min(100, share + above) / 100 }),
    margin,
    counts: `${share} van 131 · 4 van 6 doc.`,
    sentence: `${text}: ${share}`,
  }));

function plot(rows: readonly DotRow[], notes: readonly string[] = []): Element {
  const spec: DotPlotSpec = { id: "d", width: 680, title: "titel", text: "tekst", rows, notes };
  return drawDotPlot(spec, words, "nl").svg;
}

/** The dots in the order they are drawn, without those of the legend. */
function listDots(svg: Element): readonly Element[] {
  return findAll(svg, "a", "g")
    .filter((node) => readTip(node) !== "")
    .flatMap((mark) => findAll(mark, "circle"));
}

/** The place of a share, by the ticks of the axis. */
function readScale(svg: Element): (share: number) => number {
  const ticks = findAll(svg, "text").filter((text) => /^[\d,]+%$/u.test(readText(text)));
  const [first, last] = [ticks[0], ticks.at(-1)].map(
    (tick) => [Number.parseFloat(readText(tick as Element).replace(",", ".")) / 100, numberOf(tick as Element, "x")] as const,
  );
  const [[from, left], [to, right]] = [first ?? [0, 0], last ?? [1, 1]];
  return (share) => left + ((share - from) / (to - from)) * (right - left);
}

describe("a dot plot", () => {
  it("puts every share and both ends of its margin where the axis has them, the largest first", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const svg = plot(rows);
        const place = readScale(svg);
        const sorted = rows.toSorted((a, b) => b.share - a.share);
        const dots = listDots(svg);
        expect(dots.length).toBe(rows.length);
        for (const [index, dot] of dots.entries()) {
          expect(numberOf(dot, "cx")).toBeCloseTo(place((sorted[index] as DotRow).share), 1);
          if (index > 0) expect(numberOf(dot, "cy")).toBeGreaterThan(numberOf(dots[index - 1] as Element, "cy"));
        }
        const marks = findAll(svg, "g").filter((node) => readTip(node) !== "");
        for (const [index, mark] of marks.entries()) {
          const { low, high, margin } = sorted[index] as DotRow;
          const [line, ...ends] = findAll(mark, "line");
          expect([line === undefined, line?.properties["strokeDasharray"] !== undefined, ends.length]).toEqual(
            margin === "none" ? [true, false, 0] : margin === "interval" ? [false, false, 0] : [false, true, 2],
          );
          if (line === undefined || low === undefined || high === undefined) continue;
          expect(numberOf(line, "x1")).toBeCloseTo(place(low), 1);
          expect(numberOf(line, "x2")).toBeCloseTo(place(high), 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the order of codes of the same share", () => {
    const base = { level: "main", share: 0.2, margin: "none", counts: "2 van 10" } as const;
    const svg = plot([
      { ...base, text: "Eerst", sentence: "eerst" },
      { ...base, text: "Later", sentence: "later" },
      { ...base, text: "Meest", share: 0.4, sentence: "meest" },
    ]);
    expect(
      findAll(svg, "g")
        .map(readTip)
        .filter((tip) => tip !== ""),
    ).toEqual(["meest", "eerst", "later"]);
  });

  it("never writes two texts on each other, nor outside its frame", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 20 }),
        fc.array(
          fc.constant(
            "Niet gevonden: Regie · Mandaten en verantwoordelijkheden · Verklarende analyse · Passend zorgaanbod · Rechtsbescherming",
          ),
        ),
        (rows, notes) => {
          const svg = plot(rows, notes);
          expect(findOverlaps(svg)).toEqual([]);
          expect(findOutside(svg)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("draws no axis when there is nothing to put on it, and says what is below", () => {
    const svg = plot([], ["Niet gevonden: Regie"]);
    expect(findAll(svg, "line", "circle")).toEqual([]);
    expect(readText(svg)).toBe("Niet gevonden: Regie");
  });
});
