import { expect, test } from "vitest";
import { findObstacles } from "../../src/count/comparability.js";

const settings = { minDocuments: 3, minSegments: 30, alpha: 0.05 };

test("lets enough material pass", () => {
  expect(findObstacles({ documents: 4, segments: 30 }, { documents: 3, segments: 45 }, settings)).toEqual([]);
});

test("asks for a difference that could be found: 6 against 2 documents gives 1/28, 2 against 2 gives 1/6", () => {
  const two = { ...settings, minDocuments: 2 };
  expect(findObstacles({ documents: 6, segments: 60 }, { documents: 2, segments: 60 }, two)).toEqual([]);
  expect(findObstacles({ documents: 2, segments: 60 }, { documents: 2, segments: 60 }, two)).toEqual(["p-not-attainable"]);
});

test("finds 1/20 of three against three documents not below .05", () => {
  expect(findObstacles({ documents: 3, segments: 60 }, { documents: 3, segments: 60 }, settings)).toEqual(["p-not-attainable"]);
});

test("lists everything that fails", () => {
  expect(findObstacles({ documents: 2, segments: 29 }, { documents: 1, segments: 4 }, settings)).toEqual([
    "few-documents-from",
    "few-segments-from",
    "few-documents-to",
    "few-segments-to",
    "p-not-attainable",
  ]);
});

test("says of a side without material only that", () => {
  expect(findObstacles({ documents: 0, segments: 0 }, { documents: 2, segments: 50 }, settings)).toEqual([
    "no-material-from",
    "few-documents-to",
  ]);
  expect(findObstacles({ documents: 0, segments: 0 }, { documents: 0, segments: 0 }, settings)).toEqual([
    "no-material-from",
    "no-material-to",
  ]);
});
