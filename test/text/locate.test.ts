import { expect, it } from "vitest";
import { findLocation, indexPlaces } from "../../src/text/locate.js";

const marks = [
  { at: 2, location: { paragraph: 1 } },
  { at: 6, location: { paragraph: 2 } },
];

it("finds the location that holds at an offset", () => {
  expect([0, 1, 2, 5, 6, 99].map((at) => findLocation(marks, at)?.paragraph)).toEqual([undefined, undefined, 1, 1, 2, 2]);
  expect(findLocation([], 3)).toBeUndefined();
});

it("gives a line where the text is the file's own, and a location where there is one", () => {
  const document = { path: "corpus/a.vtt", text: "a\nbcdefgh", marks };
  expect(indexPlaces({ ...document, isSource: true })(3)).toEqual({ file: "corpus/a.vtt", line: 2, column: 2, location: { paragraph: 1 } });
  expect(indexPlaces({ ...document, isSource: false })(7)).toEqual({ file: "corpus/a.vtt", location: { paragraph: 2 } });
  expect(indexPlaces({ ...document, isSource: false })(0)).toEqual({ file: "corpus/a.vtt" });
});
