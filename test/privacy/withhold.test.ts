import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withhold, withheld } from "../../src/privacy/withhold.js";

describe("withholding", () => {
  it("puts a mark in the place of each stretch, and one in that of two that overlap", () => {
    expect(
      withhold("a geheim b geheim c", [
        { start: 11, end: 17 },
        { start: 2, end: 6 },
        { start: 4, end: 8 },
      ]),
    ).toBe(`a ${withheld} b ${withheld} c`);
  });

  it("keeps the line ends inside a stretch", () => {
    expect(withhold("ge\nheim\nx", [{ start: 0, end: 7 }])).toBe(`${withheld}\n\nx`);
  });

  it("leaves nothing of a stretch and all of the rest", () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })).map(([start, length]) => ({ start, end: start + length })));
    fc.assert(
      fc.property(spans, (all) => {
        const text = Array.from({ length: 50 }, (_, at) =>
          at % 7 === 0 ? "\n" : all.some(({ start, end }) => start <= at && at < end) ? "x" : "o",
        );
        const kept = withhold(text.join(""), all);
        expect(kept).not.toContain("x");
        expect(kept.replaceAll(withheld, "").replaceAll("\n", "")).toBe(text.filter((one) => one === "o").join(""));
        expect(kept.split("\n").length).toBe(text.join("").split("\n").length);
      }),
    );
  });
});
