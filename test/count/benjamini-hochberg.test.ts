import * as fc from "fast-check";
import { expect, test } from "vitest";
import { adjustForMany } from "../../src/count/benjamini-hochberg.js";

test("adjusts the fifteen p of Benjamini and Hochberg's own example", () => {
  // p · 15 / rank, from the largest down never rising; the sixth is the seventh's 0.0298 · 15/7.
  const ps = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  const expected = [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765, 0.486, 0.581182, 0.714875, 0.753231, 0.813214, 1,
  ];
  for (const [index, p] of adjustForMany(ps).entries()) expect(p).toBeCloseTo(expected[index] as number, 6);
  expect(adjustForMany(ps).filter((p) => p < 0.05)).toHaveLength(4);
});

test("leaves one p as it is, and none is none", () => {
  expect(adjustForMany([0.03])).toEqual([0.03]);
  expect(adjustForMany([])).toEqual([]);
});

test("gives in the order it was asked, never below p, never above 1, and larger for a larger p", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (ps) => {
      const adjusted = adjustForMany(ps);
      expect(adjusted).toHaveLength(ps.length);
      for (const [index, p] of ps.entries()) {
        expect(adjusted[index]).toBeGreaterThanOrEqual(p);
        expect(adjusted[index]).toBeLessThanOrEqual(1);
        for (const [other, q] of ps.entries()) if (p <= q) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[other] as number);
      }
    }),
  );
});
