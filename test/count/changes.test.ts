import { describe, expect, test } from "vitest";
import type { Codebook } from "../../src/model/codebook.js";
import type { Study } from "../../src/model/study.js";
import { countCodings } from "../../src/count/count.js";
import { makeCodebook, makeDocument, makeSegments, makeStudy, type Written } from "./fixtures.js";

function compare(codebook: Codebook, written: readonly Written[], study: Study = makeStudy()) {
  return countCodings({ study, codebooks: [codebook], ...makeSegments(written) }).changes;
}

/** Documents of ten segments with these numbers of hits. */
function makePeriod(period: string, hits: readonly number[], code = "A", type = "verslag"): readonly Written[] {
  return hits.flatMap((some, index) => makeDocument(`${type}-${period}-${index}`, period, 10, some, code, type));
}

const codebook = makeCodebook(["A"]);

describe("a change that may be shown", () => {
  const [change] = compare(codebook, [...makePeriod("p1", [0, 1, 0, 1]), ...makePeriod("p2", [8, 9, 7, 8])]);

  test("is the later share less the earlier one", () => {
    expect(change).toMatchObject({
      codebook: "boek",
      type: "verslag",
      from: "p1",
      to: "p2",
      code: "A",
      comparable: true,
      whyNot: [],
      difference: expect.closeTo(32 / 40 - 2 / 40, 12),
    });
  });

  test("has the exact p of the documents and, alone in its transition, no adjustment", () => {
    // The four high ones together or the four low ones: 2 of C(8, 4) = 70.
    expect(change).toMatchObject({ p: expect.closeTo(2 / 70, 12), pAdjusted: expect.closeTo(2 / 70, 12), verdict: "more" });
  });

  test("has Newcombe's interval from the Wilson interval of each side, also below six documents", () => {
    // p1: 2/40, residuals -0.5 0.5 -0.5 0.5, var = 4/3 · 1/1600, deff = 0.000833/(0.0475/40) = 0.70175, so n_eff = N = 40:
    // Wilson(0.05, 40) = 0.013821 to 0.165039. p2: 32/40, residuals 0 1 -1 0, var = 4/3 · 2/1600, deff = 0.41667, n_eff = 40:
    // Wilson(0.8, 40) = 0.652427 to 0.895000. Low 0.75 - √(0.147573² + 0.115039²) = 0.562886;
    // high 0.75 + √(0.095000² + 0.036179²) = 0.851656.
    expect(change).toMatchObject({ low: expect.closeTo(0.562886, 6), high: expect.closeTo(0.851656, 6) });
  });

  test("has the log ratio", () => {
    expect(change?.logRatio).toBeCloseTo(Math.log2(32.5 / 2.5), 12);
  });

  test("is less when the periods turn around", () => {
    const [back] = compare(codebook, [...makePeriod("p2", [0, 1, 0, 1]), ...makePeriod("p1", [8, 9, 7, 8])]);
    expect(back).toMatchObject({ difference: expect.closeTo(-0.75, 12), p: expect.closeTo(2 / 70, 12), verdict: "less" });
  });

  test("is no clear difference when the documents vary as much", () => {
    const [same] = compare(codebook, [...makePeriod("p1", [0, 5, 2, 4]), ...makePeriod("p2", [1, 6, 2, 4])]);
    expect(same).toMatchObject({ comparable: true, verdict: "no-clear-difference" });
  });

  test("is no clear difference when nobody spoke of it in either period", () => {
    const [none] = compare(codebook, [...makePeriod("p1", [0, 0, 0, 0]), ...makePeriod("p2", [0, 0, 0, 0])]);
    expect(none).toMatchObject({ difference: 0, logRatio: 0, p: 1, pAdjusted: 1, verdict: "no-clear-difference" });
  });
});

describe("the adjustment", () => {
  test("is over all codes of the codebook in the transition, whatever their data type", () => {
    // A in reports p = 2/70; B there and A and B in maps never hit, p = 1: 2/70 · 4 = 0.114286.
    const study = makeStudy({ types: { verslag: "boek", kaart: "boek" } });
    const maps = [...makePeriod("p1", [0, 0, 0, 0], "A", "kaart"), ...makePeriod("p2", [0, 0, 0, 0], "A", "kaart")];
    const changes = compare(
      makeCodebook(["A", "B"]),
      [...makePeriod("p1", [0, 1, 0, 1]), ...makePeriod("p2", [8, 9, 7, 8]), ...maps],
      study,
    );
    expect(changes).toHaveLength(4);
    expect(changes[0]).toMatchObject({
      type: "verslag",
      code: "A",
      p: expect.closeTo(2 / 70, 12),
      pAdjusted: expect.closeTo(8 / 70, 12),
      verdict: "no-clear-difference",
    });
  });

  test("leaves codes that could not be compared out", () => {
    const changes = compare(makeCodebook(["A", ["B", { periods: ["p1"] }], ["C", { status: "retired" }]]), [
      ...makePeriod("p1", [0, 1, 0, 1]),
      ...makePeriod("p2", [8, 9, 7, 8]),
    ]);
    expect(changes[0]).toMatchObject({ pAdjusted: expect.closeTo(2 / 70, 12), verdict: "more" });
  });

  test("is per transition", () => {
    const written = [...makePeriod("p1", [0, 1, 0, 1]), ...makePeriod("p2", [8, 9, 7, 8]), ...makePeriod("p3", [8, 9, 7, 8])];
    const changes = compare(codebook, written, makeStudy({ periods: ["p1", "p2", "p3"] }));
    expect(changes.map(({ from, to, verdict }) => [from, to, verdict])).toEqual([
      ["p1", "p2", "more"],
      ["p2", "p3", "no-clear-difference"],
    ]);
  });
});

describe("periods that may not be compared", () => {
  test("get the reasons, and no number and no arrow", () => {
    const changes = compare(codebook, [...makePeriod("p1", [1, 1]), ...makePeriod("p2", [9, 9, 9, 9])]);
    expect(changes).toEqual([
      {
        codebook: "boek",
        type: "verslag",
        from: "p1",
        to: "p2",
        code: "A",
        comparable: false,
        whyNot: ["few-documents-from", "few-segments-from", "p-not-attainable"],
        verdict: "too-little-material",
      },
    ]);
  });

  test("are those where the code does not apply in one of them, also when people used it there", () => {
    const [change] = compare(makeCodebook([["A", { periods: ["p1"] }]]), [
      ...makePeriod("p1", [0, 1, 0, 1]),
      ...makePeriod("p2", [8, 9, 7, 8]),
    ]);
    expect(change).toMatchObject({ comparable: false, whyNot: ["code-not-applicable"], verdict: "not-comparable" });
    expect(change).not.toHaveProperty("difference");
  });

  test("are those between which a main code is made of other sub-codes, while its other sub-codes go on", () => {
    const changes = compare(makeCodebook(["A", "A/a", ["A/b", { periods: ["p2"] }]]), [
      ...makePeriod("p1", [0, 1, 0, 1], "a"),
      ...makePeriod("p2", [8, 9, 7, 8], "a"),
    ]);
    expect(changes.map(({ code, whyNot, verdict }) => [code, whyNot, verdict])).toEqual([
      ["A", ["sub-codes-differ"], "not-comparable"],
      ["a", [], "more"],
      ["b", ["code-not-applicable"], "not-comparable"],
    ]);
  });

  test("say every reason, those of the code and those of the material", () => {
    const [change] = compare(makeCodebook([["A", { periods: ["p1"] }]]), makePeriod("p1", [1, 1]));
    expect(change).toMatchObject({
      whyNot: ["code-not-applicable", "few-documents-from", "few-segments-from", "no-material-to"],
      verdict: "too-little-material",
    });
  });

  test("are never bridged: a period without material is compared with neither neighbour", () => {
    const written = [...makePeriod("p1", [0, 1, 0, 1]), ...makePeriod("p3", [8, 9, 7, 8])];
    const changes = compare(codebook, written, makeStudy({ periods: ["p1", "p2", "p3"] }));
    expect(changes.map(({ whyNot }) => whyNot)).toEqual([["no-material-to"], ["no-material-from"]]);
  });
});

test("compares main codes with their sub-codes in, and sub-codes, and leaves undated material and groups alone", () => {
  const written = [
    ...makePeriod("p1", [0, 1, 0, 1], "a"),
    ...makePeriod("p2", [8, 9, 7, 8], "a"),
    ...makeDocument("u", "undated", 10, 5, "a"),
  ];
  const changes = compare(makeCodebook(["A", "A/a"]), written, makeStudy({ groupBy: "regio" }));
  expect(changes.map(({ code, difference, from, to }) => [code, difference?.toFixed(2), from, to])).toEqual([
    ["A", "0.75", "p1", "p2"],
    ["a", "0.75", "p1", "p2"],
  ]);
});
