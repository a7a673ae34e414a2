import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNearest } from "../../src/text/nearest.js";

describe("finding the nearest name", () => {
  it.each([
    ["one letter too few", "verslg", "verslag"],
    ["one letter too many", "verslaag", "verslag"],
    ["another letter", "verslog", "verslag"],
    ["two letters swapped", "vreslag", "verslag"],
    ["capitals and accents", "Vérslag", "verslag"],
    ["two slips in a long word", "reflektieformulir", "reflectieformulier"],
  ])("sees through %s", (_, written, meant) => {
    expect(findNearest(written, ["interview", "verslag", "signalenkaart", "reflectieformulier"])).toBe(meant);
  });

  it("gives nothing when no name is near", () => {
    expect(findNearest("begroting", ["interview", "verslag"])).toBeUndefined();
    expect(findNearest("verslag", [])).toBeUndefined();
  });

  it("gives nothing for an empty name", () => {
    expect(findNearest("", ["n", "no"])).toBeUndefined();
  });

  it("allows a short word one slip", () => {
    expect(findNearest("nu", ["nl"])).toBe("nl");
    expect(findNearest("xx", ["nl"])).toBeUndefined();
  });

  it("takes the first of two that are equally near", () => {
    expect(findNearest("rol", ["rok", "rot"])).toBe("rok");
    expect(findNearest("rol", ["rot", "rok"])).toBe("rot");
  });

  it("gives a name as it is written among the valid ones", () => {
    expect(findNearest("regié", ["Regie", "regio"])).toBe("Regie");
  });

  it("looks at the beginning of an endless name only", () => {
    expect(findNearest("a".repeat(100_000), ["b".repeat(100_000)])).toBeUndefined();
    expect(findNearest("a".repeat(100_000), ["a".repeat(90_000)])).toBe("a".repeat(90_000));
  });

  it("finds the name with fewest slips, counted the slow way", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 5 }), (written, valid) => {
        const slips = valid.map((one) => countSlips(written, one));
        const fewest = Math.min(...slips);
        const expected = fewest <= Math.max(1, Math.floor(written.length / 3)) ? valid[slips.indexOf(fewest)] : undefined;
        expect(findNearest(written, valid)).toBe(expected);
      }),
    );
  });
});

/** Optimal string alignment, as it is defined. */
function countSlips(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const last = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [countSlips(a.slice(0, -1), b) + 1, countSlips(a, b.slice(0, -1)) + 1, countSlips(a.slice(0, -1), b.slice(0, -1)) + last];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(countSlips(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}
