import type { Element } from "hast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawMultiples, type MultiplesSpec, type Slot } from "../../../src/report/charts/multiples.js";
import { chooseWords } from "../../../src/report/words.js";
import { findAll, findOutside, findOverlaps, numberOf, readText, readTip } from "./drawing.js";

const words = chooseWords("nl");
const margins = ["interval", "leave-one-out", "none"] as const;

const table: fc.Arbitrary<MultiplesSpec> = fc
  .record({
    panels: fc.array(
      fc.record({
        label: fc.constantFrom("verslag", "reflectieformulier"),
        unit: fc.constant("n = velden"),
        columns: fc.array(
          fc.record({ label: fc.constantFrom("periode 1", "na de zomervakantie"), base: fc.constantFrom(0, 3, 9, 10, 131, 1204) }),
          { minLength: 1, maxLength: 9 },
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    labels: fc.array(fc.constantFrom("Regie", "Mandaten en verantwoordelijkheden van alle betrokken organisaties in de regio"), {
      minLength: 1,
      maxLength: 14,
    }),
    seed: fc.nat(1000),
  })
  .map(({ panels, labels, seed }) => ({
    id: "m",
    width: 680,
    title: "titel",
    text: "tekst",
    panels,
    rows: labels.map((text, row) => ({
      text,
      level: "main",
      slots: panels.map(({ columns }, panel) =>
        columns.map(({ base }, column): Slot => {
          const chance = seed + row * 3 + panel * 5 + column * 7;
          const sentence = `${panel}/${row}/${column}`;
          const state = base === 0 ? "NA-data" : (["n", "0", "n", "NA-codebook"] as const)[chance % 4];
          const segments = state === "n" ? 1 + (chance % base) : 0;
          const share = base === 0 ? 0 : segments / base;
          const margin = state === "n" || state === "0" ? (margins[chance % 3] ?? "none") : "none";
          const range = margin === "none" ? {} : { low: share / 2, high: Math.min(1, share * 1.5) };
          return { state: state ?? "0", segments, share, margin, ...range, sentence };
        }),
      ),
    })),
  }));

function listMarks(svg: Element): ReadonlyMap<string, Element> {
  return new Map(
    findAll(svg, "a", "g")
      .filter((node) => readTip(node) !== "")
      .map((mark) => [readTip(mark), mark]),
  );
}

describe("small multiples", () => {
  it("have a dot for every share of ten segments or more, on one scale, and nothing else has a dot", () => {
    fc.assert(
      fc.property(table, (spec) => {
        const marks = listMarks(drawMultiples(spec, words, "nl").svg);
        const heights: (readonly [share: number, height: number])[] = [];
        for (const { slots } of spec.rows)
          for (const [panel, own] of slots.entries())
            for (const [column, slot] of own.entries()) {
              const base = spec.panels[panel]?.columns[column]?.base ?? 0;
              const mark = marks.get(slot.sentence) as Element;
              const dots = findAll(mark, "circle");
              const isCounted = slot.state === "n" || slot.state === "0";
              expect(dots.length).toBe(isCounted && base >= 10 ? 1 : 0);
              expect(findAll(mark, "rect").length).toBe(slot.state === "NA-codebook" || (isCounted && base < 10) ? 1 : 0);
              expect(findAll(mark, "text").map(readText)).toEqual(
                slot.state === "NA-data"
                  ? ["–"]
                  : isCounted
                    ? [slot.segments, base].map((value) => String(value).replace(/(?=\d{3}$)(?<=\d)/u, "."))
                    : [],
              );
              const [dot, count] = [dots[0], findAll(mark, "text")[0]];
              // A dot stands above its count by as much as its share is.
              if (dot !== undefined && count !== undefined) heights.push([slot.share, numberOf(count, "y") - numberOf(dot, "cy")]);
            }
        const [low, high] = [heights.toSorted(([a], [b]) => a - b)[0], heights.toSorted(([a], [b]) => b - a)[0]];
        if (low === undefined || high === undefined || high[0] === low[0]) return;
        for (const [share, height] of heights)
          expect(height).toBeCloseTo(low[1] + ((share - low[0]) / (high[0] - low[0])) * (high[1] - low[1]), 1);
      }),
      { numRuns: 50 },
    );
  });

  it("have no line from one period to another", () => {
    fc.assert(
      fc.property(table, (spec) => {
        const { svg } = drawMultiples(spec, words, "nl");
        expect(findAll(svg, "polyline", "polygon")).toEqual([]);
        for (const mark of listMarks(svg).values()) {
          // A hatched box has strokes, which stay inside it.
          const [box] = findAll(mark, "rect");
          for (const path of findAll(mark, "path")) {
            const places = Array.from(String(path.properties["d"]).matchAll(/[ML]([\d.]+) /gu), ([, x]) => Number(x));
            expect(Math.max(...places) - Math.min(...places)).toBeLessThan(numberOf(box as Element, "width") + 0.01);
          }
          const xs = findAll(mark, "line").flatMap((line) => [numberOf(line, "x1"), numberOf(line, "x2")]);
          if (xs.length > 0) expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(10);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("never write two texts on each other, nor outside their frame", () => {
    fc.assert(
      fc.property(table, (spec) => {
        const { svg } = drawMultiples(spec, words, "nl");
        expect(findOverlaps(svg)).toEqual([]);
        expect(findOutside(svg)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
