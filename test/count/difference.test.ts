import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findDifferenceInterval, findLogRatio } from "../../src/count/difference.js";
import { computeWilson } from "../../src/count/wilson.js";

function estimate(hits: number, segments: number) {
  return { share: hits / segments, ...computeWilson(hits / segments, segments) };
}

test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("gives Newcombe's (1998, table II, method 10) interval for %i/%i against %i/%i", (k1, n1, k2, n2, low, high) => {
  const interval = findDifferenceInterval(estimate(k1, n1), estimate(k2, n2));
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("turns around when the periods do", () => {
  const forth = findDifferenceInterval(estimate(56, 70), estimate(48, 80));
  const back = findDifferenceInterval(estimate(48, 80), estimate(56, 70));
  expect(back.low).toBeCloseTo(-forth.high, 12);
  expect(back.high).toBeCloseTo(-forth.low, 12);
});

test("holds the difference and stays within -1 and 1", () => {
  const side = fc.integer({ min: 1, max: 500 }).chain((n) => fc.integer({ min: 0, max: n }).map((k) => estimate(k, n)));
  fc.assert(
    fc.property(side, side, (later, earlier) => {
      const { low, high } = findDifferenceInterval(later, earlier);
      const difference = later.share - earlier.share;
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

function pool(hits: number, segments: number) {
  return { hits, segments, share: hits / segments };
}

test("gives the log ratio with half a hit added", () => {
  // 7 in 49 against 1 in 19: log2(7.5/50) - log2(1.5/20) = log2(0.15/0.075) = 1, twice as large.
  expect(findLogRatio(pool(7, 49), pool(1, 19))).toBeCloseTo(1, 12);
  // Nothing against 3 in 99: log2(0.5/100) - log2(3.5/100) = -log2(7) = -2.807355.
  expect(findLogRatio(pool(0, 99), pool(3, 99))).toBeCloseTo(-2.807355, 6);
});
