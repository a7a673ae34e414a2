import { expect, test } from "vitest";
import { findQuartiles } from "../../src/count/quartiles.js";

test("interpolates between the words on either side", () => {
  // Places 0.75, 1.5 and 2.25 among 1, 2, 3, 4.
  expect(findQuartiles([4, 1, 3, 2])).toEqual([1.75, 2.5, 3.25]);
  expect(findQuartiles([10, 20, 30, 40, 50, 60])).toEqual([22.5, 35, 47.5]);
});

test("gives the number itself when there is one", () => {
  expect(findQuartiles([7])).toEqual([7, 7, 7]);
});

test("has no quartiles without numbers, not zeros", () => {
  expect(findQuartiles([])).toBeUndefined();
});
