import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findClusterInterval, findEffectiveSize, findMargin, poolDocuments, type DocumentCount } from "../../src/count/margin.js";

function list(...counts: readonly (readonly [hits: number, segments: number])[]): readonly DocumentCount[] {
  return counts.map(([hits, segments]) => ({ hits, segments }));
}

test("takes the clustering in documents into account", () => {
  // p = 12/60 = 0.2; residuals -1 0 1 -2 2 0, squares 10; var = 6/5 · 10 / 60² = 0.0033333;
  // deff = 0.0033333 / (0.16/60) = 1.25; n_eff = 60 / 1.25 = 48; Wilson(0.2, 48) = 0.111099 to 0.333361.
  const documents = list([1, 10], [2, 10], [3, 10], [0, 10], [4, 10], [2, 10]);
  expect(findEffectiveSize(documents)).toBeCloseTo(48, 10);
  const margin = findMargin(documents);
  expect(margin).toMatchObject({ method: "interval", low: expect.closeTo(0.111099, 6), high: expect.closeTo(0.333361, 6) });
});

test("leaves little of sixty segments when all hits stand in one document", () => {
  // p = 1/6; squares (25/3)² + 5 · (5/3)² = 83.333; var = 6/5 · 83.333 / 3600 = 0.0277778; deff = 12; n_eff = 5.
  expect(findEffectiveSize(list([10, 10], [0, 10], [0, 10], [0, 10], [0, 10], [0, 10]))).toBeCloseTo(5, 10);
});

test("weighs documents by their segments", () => {
  // p = 15/100; residuals 2, -0.5, -4.5, 4.2, 0.8, -2, squares 46.78; var = 1.2 · 46.78 / 10⁴ = 0.0056136; deff = 4.40282.
  const documents = list([5, 20], [1, 10], [0, 30], [6, 12], [2, 8], [1, 20]);
  expect(findEffectiveSize(documents)).toBeCloseTo(100 / 4.402823529, 6);
  expect(findMargin(documents)).toMatchObject({ low: expect.closeTo(0.05569, 5), high: expect.closeTo(0.345576, 5) });
});

test("never claims more than the segments there are", () => {
  // Every document the same share: deff is 0, n_eff stays N.
  expect(findEffectiveSize(list([2, 10], [2, 10], [2, 10], [2, 10], [2, 10], [2, 10]))).toBe(60);
});

test("counts documents, not segments, behind a share of 0 or 1", () => {
  // Wilson(0, 8) = 0 to z²/(8 + z²) = 3.841459/11.841459 = 0.324408.
  const none = Array.from({ length: 8 }, () => ({ hits: 0, segments: 50 }));
  expect(findMargin(none)).toMatchObject({ method: "interval", low: 0, high: expect.closeTo(0.324408, 6) });
  const all = Array.from({ length: 8 }, () => ({ hits: 50, segments: 50 }));
  expect(findMargin(all)).toMatchObject({ method: "interval", low: expect.closeTo(0.675592, 6), high: 1 });
});

test("gives the range when one document is left out below six documents", () => {
  // 6/40 = 0.15; without each in turn: 6/30, 5/30, 1/20 (of 20), so 0.05 to 0.2.
  expect(findMargin(list([0, 10], [1, 10], [5, 20]))).toEqual({ method: "leave-one-out", low: 1 / 20, high: 6 / 30 });
  expect(findMargin(list([0, 1], [0, 1], [0, 1], [0, 1], [1, 1])).method).toBe("leave-one-out");
  expect(findMargin(list([0, 1], [0, 1], [0, 1], [0, 1], [1, 1], [0, 1])).method).toBe("interval");
});

test("has no margin for one document or none", () => {
  expect(findMargin(list([3, 10]))).toEqual({ method: "none" });
  expect(findMargin([])).toEqual({ method: "none" });
});

test("keeps the share between low and high, within 0 and 1, in whatever order the documents come", () => {
  const documents = fc.array(
    fc
      .record({ segments: fc.integer({ min: 1, max: 60 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
      .map(({ segments, part }) => ({ segments, hits: Math.round(segments * part) })),
    { minLength: 1, maxLength: 15 },
  );
  fc.assert(
    fc.property(documents, (some) => {
      const { share, segments } = poolDocuments(some);
      expect(findEffectiveSize(some)).toBeLessThanOrEqual(Math.max(segments, some.length));
      for (const interval of [findMargin(some), findClusterInterval(some)]) {
        if (!("low" in interval)) continue;
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(share);
        expect(interval.high).toBeGreaterThanOrEqual(share);
        expect(interval.high).toBeLessThanOrEqual(1);
      }
      expect(findEffectiveSize(some.toReversed())).toBeCloseTo(findEffectiveSize(some), 8);
    }),
  );
});
