import { expect, test } from "vitest";
import type { Study } from "../../src/model/study.js";
import { codeSegments } from "../../src/count/coded-segments.js";
import { sliceSegments } from "../../src/count/slices.js";
import { makeCodebook, makeSegments, makeStudy, type Written } from "./fixtures.js";

const codebook = makeCodebook(["A", "B"]);

function listBases(written: readonly Written[], study: Study = makeStudy()) {
  const { segments, codings } = makeSegments(written);
  return sliceSegments(codebook, study, codeSegments(codebook, study, segments, codings)).map(({ base }) => base);
}

test("says what there was to code", () => {
  const [base] = listBases([
    { document: "d", words: 4, speaker: "R1", codes: ["A", "B"] },
    { document: "d", words: 8, speaker: "R2" },
    { document: "e", words: 6, speaker: "R1" },
  ]);
  expect(base).toEqual({
    codebook: "boek",
    type: "verslag",
    group: "",
    period: "p1",
    segments: 3,
    documents: 2,
    words: 18,
    speakers: 2,
    uncodedSegments: 2,
    wordQuartiles: [5, 6, 7],
  });
});

test("has a line for every data type and period, also without material", () => {
  const bases = listBases([{ document: "d" }], makeStudy({ types: { verslag: "boek", kaart: "boek" } }));
  expect(bases.map(({ type, period, segments }) => [type, period, segments])).toEqual([
    ["verslag", "p1", 1],
    ["verslag", "p2", 0],
    ["kaart", "p1", 0],
    ["kaart", "p2", 0],
  ]);
  expect(bases[1]).not.toHaveProperty("wordQuartiles");
});

/** The periods that have a line when there is material in these. */
function listPeriods(...present: readonly string[]): readonly string[] {
  return listBases(present.map((period) => ({ document: "d", period }))).map(({ period }) => period);
}

test("has a line for undated material and one for material outside the periods, only when there is such material", () => {
  expect(listPeriods("p1")).toEqual(["p1", "p2"]);
  expect(listPeriods("outside", "undated", "p2")).toEqual(["p1", "p2", "undated", "outside"]);
  expect(listPeriods("outside")).toEqual(["p1", "p2", "outside"]);
});

test("groups by an attribute beside the lines that are not grouped, with a line for segments without it", () => {
  const written = [
    { document: "d", attributes: { region: "zuid" } },
    { document: "e", attributes: { region: "noord" } },
    { document: "f", attributes: { region: " " } },
    { document: "g" },
  ];
  for (const groupBy of ["regio", "Region"]) {
    const bases = listBases(written, makeStudy({ periods: ["p1"], groupBy }));
    expect(bases.map(({ group, segments }) => [group, segments])).toEqual([
      ["", 4],
      ["(none)", 2],
      ["noord", 1],
      ["zuid", 1],
    ]);
  }
});

test("groups by an attribute of the researchers' own, written as they vary it", () => {
  const bases = listBases([{ document: "d", attributes: { "soort-team": "duo" } }], makeStudy({ periods: ["p1"], groupBy: "Soort team" }));
  expect(bases.map(({ group }) => group)).toEqual(["", "duo"]);
});

test("counts a document in every group and period its rows are in", () => {
  const written = [
    { document: "d", period: "p1" },
    { document: "d", period: "p2" },
  ];
  expect(listBases(written).map(({ documents }) => documents)).toEqual([1, 1]);
});

test("throws at a period that the study does not have, so that no segment falls between the lines", () => {
  expect(() => listBases([{ document: "d", period: "p9" }])).toThrow("unknown period p9");
});
