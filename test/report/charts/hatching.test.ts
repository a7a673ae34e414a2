import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawHatched } from "../../../src/report/charts/svg.js";

const side = fc.integer({ min: 3, max: 80 });

describe("a hatched box", () => {
  it("has lines from side to side and none outside it", () => {
    fc.assert(
      fc.property(side, side, side, side, (x, y, width, height) => {
        const path = String(drawHatched({ x, y, width, height })[1]?.properties["d"]);
        const strokes = Array.from(path.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/gu), (match) => match.slice(1).map(Number));
        expect(strokes.length).toBe(Math.ceil((width + height) / 5) - 1);
        for (const [left = 0, bottom = 0, right = 0, top = 0] of strokes) {
          expect([left >= x, right <= x + width, top >= y, bottom <= y + height]).toEqual([true, true, true, true]);
          expect([left === x || bottom === y + height, right === x + width || top === y]).toEqual([true, true]);
          expect(right - left).toBeCloseTo(bottom - top);
        }
      }),
    );
  });
});
