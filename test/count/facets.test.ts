import { expect, test } from "vitest";
import type { Codebook } from "../../src/model/codebook.js";
import { countCodings } from "../../src/count/count.js";
import { makeCodebook, makeSegments, makeStudy, type Written } from "./fixtures.js";

const facets = (given: Readonly<Record<string, string>>) => ({ facets: new Map(Object.entries(given)) });

function count(codebook: Codebook, written: readonly Written[]) {
  return countCodings({ study: makeStudy({ periods: ["p1"] }), codebooks: [codebook], ...makeSegments(written) });
}

/** Two facets on the same codes, as in the breakthrough research: three levels and three principles, of which two each here. */
const both = makeCodebook([
  ["X", facets({ niveau: "micro", principe: "breed" })],
  ["Y", facets({ niveau: "macro", principe: "samen" })],
]);

test("counts a segment once per value, however many codes carry it", () => {
  const codebook = makeCodebook([
    ["A", facets({ valentie: "knelpunt" })],
    ["B", facets({ valentie: "knelpunt" })],
    ["C", facets({ valentie: "positief" })],
  ]);
  const { facets: cells } = count(codebook, [
    { document: "d", codes: ["A", "B"] },
    { document: "e", codes: ["B", "C"] },
    { document: "e" },
  ]);
  expect(cells.map(({ facet, value, state, segments, documents }) => [facet, value, state, segments, documents])).toEqual([
    ["valentie", "knelpunt", "n", 2, 2],
    ["valentie", "positief", "n", 1, 1],
  ]);
});

test("gives a sub-code its main code's value unless it has one of its own", () => {
  const codebook = makeCodebook([["M", facets({ niveau: "micro" })], "M/a", ["M/b", facets({ niveau: "meso" })]]);
  const { facets: cells } = count(codebook, [
    { document: "d", codes: ["a"] },
    { document: "d", codes: ["b"] },
  ]);
  expect(cells.map(({ value, segments }) => [value, segments])).toEqual([
    ["micro", 1],
    ["meso", 1],
  ]);
});

test("crosses two facets by code, so that one code's level is not put with another's principle", () => {
  const { crossings } = count(both, [
    { document: "d", codes: ["X", "Y"] },
    { document: "d", codes: ["X"] },
  ]);
  expect(crossings.map(({ values, state, segments }) => [...values, state, segments])).toEqual([
    ["micro", "breed", "n", 2],
    ["micro", "samen", "NA-codebook", 0],
    ["macro", "breed", "NA-codebook", 0],
    ["macro", "samen", "n", 1],
  ]);
});

test("crosses two codes of a segment when each carries one facet only", () => {
  const apart = makeCodebook([
    ["L", facets({ niveau: "micro" })],
    ["P", facets({ principe: "breed" })],
  ]);
  const { crossings } = count(apart, [
    { document: "d", codes: ["L", "P"] },
    { document: "d", codes: ["L"] },
  ]);
  expect(crossings).toMatchObject([{ facets: ["niveau", "principe"], values: ["micro", "breed"], segments: 1, documents: 1 }]);
});

test("has a zero for a pair only where a code, or two codes with one facet each, could have given it", () => {
  const codebook = makeCodebook([
    ["L", facets({ niveau: "micro" })],
    ["P", facets({ principe: "breed" })],
    ["Q", { ...facets({ principe: "samen" }), status: "retired" }],
    ["Z", facets({ niveau: "macro", principe: "breed" })],
  ]);
  const { crossings } = count(codebook, [{ document: "d" }]);
  expect(crossings.map(({ values, state }) => [...values, state])).toEqual([
    ["micro", "breed", "0"],
    ["micro", "samen", "NA-codebook"],
    ["macro", "breed", "0"],
    ["macro", "samen", "NA-codebook"],
  ]);
});

test("has no zero where a value could not be found", () => {
  const { facets: none } = count(both, []);
  expect(new Set(none.map(({ state }) => state))).toEqual(new Set(["NA-data"]));
  const retired = makeCodebook([
    ["X", { ...facets({ niveau: "micro", principe: "breed" }), status: "retired" }],
    ["Y", facets({ niveau: "macro", principe: "breed" })],
  ]);
  const { facets: cells, crossings } = count(retired, [{ document: "d" }]);
  expect(cells.map(({ value, state }) => [value, state])).toEqual([
    ["micro", "NA-codebook"],
    ["macro", "0"],
    ["breed", "0"],
  ]);
  expect(crossings.map(({ values, state }) => [values[0], state])).toEqual([
    ["micro", "NA-codebook"],
    ["macro", "0"],
  ]);
});

test("has no lines for a codebook without facets, and no crossing for one facet", () => {
  const { facets: none, crossings } = count(makeCodebook(["A"]), [{ document: "d", codes: ["A"] }]);
  expect([none, crossings]).toEqual([[], []]);
  expect(count(makeCodebook([["A", facets({ niveau: "micro" })]]), []).crossings).toEqual([]);
});
