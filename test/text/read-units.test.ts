import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUnits } from "../../src/text/read-units.js";

/** A text as it comes from a file: short, long, cut out of another, with astral letters and with half of one. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.constantFrom("é", "’", "a", "\ud800", "\u0000", "😀"), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.nat(9000).map((length) => "lang ".repeat(length).slice(2, -1)),
  fc.constantFrom((1 << 20) - 1, 1 << 20, (1 << 20) + 1).map((length) => "ë".repeat(length)),
);

describe("the units of a text", () => {
  it("are those of the text read last, with a zero behind them", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        for (const one of [...texts, ...texts]) {
          const units = readUnits(one);
          expect(units.subarray(0, one.length).findIndex((unit, at) => unit !== one.charCodeAt(at))).toBe(-1);
          expect(units[one.length]).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
