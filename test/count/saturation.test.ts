import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Codebook } from "../../src/model/codebook.js";
import type { Document } from "../../src/model/document.js";
import type { Saturation } from "../../src/model/looking-around.js";
import type { Study } from "../../src/model/study.js";
import { countCodings } from "../../src/count/count.js";
import { makeCodebook, makeLoaded, makeSegments, makeStudy, type Written } from "./fixtures.js";

const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const flat = makeCodebook(letters);

interface Given {
  readonly study?: Study;
  readonly codebook?: Codebook;
  readonly documents?: readonly Document[];
}

function track(written: readonly Written[], { study = makeStudy(), codebook = flat, documents }: Given = {}): readonly Saturation[] {
  const material = makeSegments(written);
  const dated = material.documents.map((document) => ({ ...document, date: "2001-02-03" }));
  return countCodings({ study, codebooks: [codebook], ...material, documents: documents ?? dated }).saturations;
}

/** A document each, A to Z, with a segment per code; a document without codes has a segment too. */
function write(...documents: readonly string[]): readonly Written[] {
  return documents.flatMap((codes, index) =>
    (codes === "" ? [[]] : Array.from(codes, (code) => [code])).map((own) => ({ document: letters[index] as string, codes: own })),
  );
}

function listRuns([found]: readonly Saturation[]) {
  return found?.steps.flatMap(({ run }) => (run === undefined ? [] : [run.newCodes])) ?? [];
}

test("holds the new codes of two documents at a time against the codes of the first four", () => {
  const found = track(write("ABC", "CD", "", "EA", "AF", "FGG", "A", "BC"));
  expect(found).toMatchObject([
    {
      codebook: "boek",
      type: "verslag",
      baseCodes: 5,
      points: [
        { threshold: 0.05, documents: 6 },
        { threshold: 0, documents: 6 },
      ],
    },
  ]);
  expect(
    found[0]?.steps.map(({ document, codes, newCodes, codesSoFar, run, flags }) => [document, codes, newCodes, codesSoFar, run, flags]),
  ).toEqual([
    ["A", 3, 3, 3, undefined, ["base"]],
    ["B", 2, 1, 4, undefined, ["base"]],
    ["C", 0, 0, 4, undefined, ["base"]],
    ["D", 2, 1, 5, undefined, ["base"]],
    ["E", 2, 1, 6, undefined, []],
    ["F", 2, 1, 7, { newCodes: 2, share: 0.4 }, []],
    ["G", 1, 0, 7, { newCodes: 1, share: 0.2 }, []],
    ["H", 2, 0, 7, { newCodes: 0, share: 0 }, []],
  ]);
});

test("has no figures below six documents with something to code", () => {
  expect(track(write("A", "A", "A", "A", "A"))).toEqual([]);
  expect(track(write("A", "A", "A", "A", "A", ""))).toHaveLength(1);
  const documents = Array.from({ length: 7 }, (_, index) => makeLoaded(letters[index] as string));
  expect(track(write("A", "A", "A", "A", "A"), { documents })).toEqual([]);
});

test("reaches 5% with one new code on twenty, and says when a later run is above it again", () => {
  const base = letters.slice(0, 20).join("");
  expect(track(write(base, "", "", "", "U", "", "", "VW", ""))[0]?.points).toEqual([
    { threshold: 0.05, documents: 4, exceededLater: true },
    { threshold: 0, documents: 5, exceededLater: true },
  ]);
  expect(track(write(base.slice(1), "", "", "", "U", ""))[0]?.points).toEqual([
    { threshold: 0.05, exceededLater: false },
    { threshold: 0, exceededLater: false },
  ]);
});

test("has no share, and reaches nothing, without a code in the base", () => {
  const [found] = track(write("", "", "", "", "A", "", "", ""));
  expect(found?.steps.map(({ run }) => run)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    ...[1, 0, 0].map((newCodes) => ({ newCodes })),
  ]);
  expect(found?.points.map(({ documents }) => documents)).toEqual([undefined, undefined]);
});

test("takes a main code for a code only where it stands itself", () => {
  const codebook = makeCodebook(["M", "M/a"]);
  expect(listRuns(track(write("a", "a", "a", "a", "a", "M", "M"), { codebook }))).toEqual([1, 1]);
});

test("keeps data types apart, and leaves out those of another codebook", () => {
  const study = makeStudy({ types: { verslag: "boek", kaart: "boek", interview: "ander" } });
  const written = write("A", "A", "A", "A", "B", "C").flatMap((one) => [
    one,
    { ...one, document: `k-${one.document}`, type: "kaart", codes: ["A"] },
    { ...one, document: `i-${one.document}`, type: "interview", codes: ["A!"] },
  ]);
  expect(track(written, { study }).map((found) => [found.type, listRuns([found])])).toEqual([
    ["verslag", [2]],
    ["kaart", [0]],
  ]);
});

test("orders documents by date, those with only a period at its end, those with neither last, and else by id", () => {
  const documents = [
    makeLoaded("neither-b"),
    makeLoaded("neither-a"),
    makeLoaded("after", { date: "2002-01-01" }),
    makeLoaded("period", { period: "p1" }),
    makeLoaded("last-day", { date: "2001-12-31" }),
    makeLoaded("before-b", { date: "2000-05-06" }),
    makeLoaded("before-a", { date: "2000-05-06", period: "p2" }),
  ];
  const [found] = track(
    documents.map(({ id }) => ({ document: id })),
    { documents },
  );
  expect(found?.steps.map(({ document, date, flags }) => [document, date, flags.at(-1)])).toEqual([
    ["before-a", "2000-05-06", "base"],
    ["before-b", "2000-05-06", "base"],
    ["last-day", "2001-12-31", "base"],
    ["period", undefined, "no-date"],
    ["after", "2002-01-01", undefined],
    ["neither-a", undefined, "no-date-no-period"],
    ["neither-b", undefined, "no-date-no-period"],
  ]);
});

test("flags a document with a new code that did not apply in an earlier one", () => {
  const codebook = makeCodebook(["A", ["B", { periods: ["p2"] }], ["C", { periods: ["p2"] }]]);
  const written = write("A", "A", "A", "A", "BA", "CB", "A").map((one) => ({ ...one, period: one.document < "E" ? "p1" : "p2" }));
  const [found] = track(written, { codebook });
  expect(found?.steps.map(({ flags }) => flags.includes("newly-applicable"))).toEqual([false, false, false, false, true, true, false]);
  const [first] = track(
    written.map((one) => ({ ...one, period: "p2" })),
    { codebook },
  );
  expect(first?.steps.filter(({ flags }) => flags.includes("newly-applicable"))).toEqual([]);
});

test("throws at segments of a document that it was not given", () => {
  expect(() => track(write("A"), { documents: [] })).toThrow("unknown document");
});

describe("for any material", () => {
  const material = fc.array(fc.array(fc.constantFrom(...letters), { maxLength: 6 }), { minLength: 6, maxLength: 10 });

  test("the new codes of the documents add up to the different codes there are, and a run is the sum of two of them", () => {
    fc.assert(
      fc.property(material, (given) => {
        const [found] = track(write(...given.map((codes) => codes.join(""))));
        const steps = (found as Saturation).steps;
        const fresh = steps.map(({ newCodes }) => newCodes);
        expect(fresh.reduce((sum, count) => sum + count, 0)).toBe(new Set(given.flat()).size);
        expect(steps.at(-1)?.codesSoFar).toBe(new Set(given.flat()).size);
        expect(found?.baseCodes).toBe(new Set(given.slice(0, 4).flat()).size);
        for (const [index, { run }] of steps.entries())
          expect(run?.newCodes).toBe(index < 5 ? undefined : (fresh[index] as number) + (fresh[index - 1] as number));
      }),
    );
  });
});
