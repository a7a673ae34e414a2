import { describe, expect, it } from "vitest";
import { scanSegments } from "../../src/code/scan-segments.js";
import { makeSegments } from "./coding.js";

describe("scanning segments", () => {
  it("gives each segment its words, under the vocabulary of all", () => {
    const segments = makeSegments("Het gezin.", "Een gezin.");
    const corpus = scanSegments(segments);
    expect(corpus.segments.map(({ segment }) => segment)).toEqual(segments);
    expect(corpus.segments.map(({ words }) => words.types)).toEqual([
      [0, 1],
      [2, 1],
    ]);
    expect(corpus.vocabulary.counts).toEqual([1, 2, 1]);
  });

  it("gives nothing for no segments", () => {
    expect(scanSegments([])).toMatchObject({ segments: [], vocabulary: { exact: [] } });
  });
});
