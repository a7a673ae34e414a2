import * as fc from "fast-check";
import { expect, test } from "vitest";
import { computeWilson } from "../../src/count/wilson.js";

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("gives Newcombe's (1998, table I, method 3) interval for %i of %i", (hits, size, low, high) => {
  const interval = computeWilson(hits / size, size);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("holds the share and stays within 0 and 1, also at a fractional size", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1, max: 1e5, noNaN: true }), (share, size) => {
      const { low, high } = computeWilson(share, size);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});
