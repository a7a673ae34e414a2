import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FrequencyCell } from "../../src/model/frequency.js";
import { countCodings } from "../../src/count/count.js";
import { makeCodebook, makeSegments, makeStudy, type Written } from "./fixtures.js";

const codebook = makeCodebook(["M", "M/a", "M/b", "N", "N/c", ["O", { periods: ["p2"], facets: new Map([["niveau", "micro"]]) }]]);
const study = makeStudy({
  types: { verslag: "boek", kaart: "boek" },
  groupBy: "regio",
  comparison: { minDocuments: 1, minSegments: 1, alpha: 0.5 },
});

const segment: fc.Arbitrary<Written> = fc.record(
  {
    document: fc.constantFrom("d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8"),
    type: fc.constantFrom("verslag", "kaart"),
    period: fc.constantFrom("p1", "p2", "undated", "outside"),
    words: fc.integer({ min: 1, max: 80 }),
    attributes: fc.constantFrom({}, { region: "noord" }, { region: "zuid" }),
    codes: fc.uniqueArray(fc.constantFrom("M", "a", "b", "N", "c", "O"), { maxLength: 4 }),
  },
  { requiredKeys: ["document", "type", "period", "words", "codes"] },
);
const corpus = fc.array(segment, { maxLength: 60 });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe("for any corpus", () => {
  test("every segment stands in exactly one period, and in exactly one group", () => {
    fc.assert(
      fc.property(corpus, (written) => {
        const { bases } = countCodings({ study, codebooks: [codebook], ...makeSegments(written) });
        for (const type of study.types.keys()) {
          const own = written.filter((one) => one.type === type);
          const lines = bases.filter((base) => base.type === type);
          for (const some of [lines.filter(({ group }) => group === ""), lines.filter(({ group }) => group !== "")]) {
            expect(sum(some.map(({ segments }) => segments))).toBe(own.length);
            expect(sum(some.map(({ words }) => words))).toBe(sum(own.map(({ words }) => words as number)));
            expect(sum(some.map(({ uncodedSegments }) => uncodedSegments))).toBe(own.filter(({ codes }) => codes?.length === 0).length);
          }
        }
      }),
    );
  });

  test("the hits over the periods are all the codings there are", () => {
    fc.assert(
      fc.property(corpus, (written) => {
        const { cells } = countCodings({ study, codebooks: [codebook], ...makeSegments(written) });
        for (const code of ["a", "b", "c"]) {
          const lines = cells.filter((cell) => cell.code === code && cell.base.group === "");
          expect(sum(lines.map(({ segments }) => segments))).toBe(written.filter(({ codes }) => codes?.includes(code)).length);
        }
      }),
    );
  });

  test("the largest sub-code ≤ its main code ≤ only main code and all sub-codes together", () => {
    fc.assert(
      fc.property(corpus, (written) => {
        const { cells } = countCodings({ study, codebooks: [codebook], ...makeSegments(written) });
        const find = (near: FrequencyCell, level: string, codes: readonly string[]) =>
          cells
            .filter((cell) => cell.base === near.base && cell.level === level && codes.includes(cell.code))
            .map(({ segments }) => segments);
        for (const main of cells.filter(({ level }) => level === "main")) {
          const subs = find(main, "sub", main.code === "M" ? ["a", "b"] : main.code === "N" ? ["c"] : []);
          const direct = subs.length === 0 ? [main.segments] : find(main, "direct", [main.code]);
          expect(Math.max(0, ...subs)).toBeLessThanOrEqual(main.segments);
          expect(main.segments).toBeLessThanOrEqual(sum(direct) + sum(subs));
        }
      }),
    );
  });

  test("a cell is never more than its base, and its margin holds its share", () => {
    fc.assert(
      fc.property(corpus, (written) => {
        const { cells, facets } = countCodings({ study, codebooks: [codebook], ...makeSegments(written) });
        for (const { base, ...cell } of [...cells, ...facets]) {
          expect(cell.segments).toBeLessThanOrEqual(base.segments);
          expect(cell.documents).toBeLessThanOrEqual(base.documents);
          expect(cell.state === "n").toBe(cell.segments > 0);
          if (cell.state === "0") expect(base.segments).toBeGreaterThan(0);
          if (!("low" in cell) || cell.low === undefined || cell.high === undefined) continue;
          expect(cell.low).toBeGreaterThanOrEqual(0);
          expect(cell.low).toBeLessThanOrEqual(cell.segments / base.segments);
          expect(cell.high).toBeGreaterThanOrEqual(cell.segments / base.segments);
          expect(cell.high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("a change has its numbers or its reasons, and its interval holds the difference", () => {
    fc.assert(
      fc.property(corpus, (written) => {
        for (const change of countCodings({ study, codebooks: [codebook], ...makeSegments(written) }).changes) {
          expect(change.comparable).toBe(change.whyNot.length === 0);
          if (!change.comparable) {
            expect(change.verdict).toBe(
              change.whyNot[0] === "code-not-applicable" && change.whyNot.length === 1 ? "not-comparable" : "too-little-material",
            );
            expect(Object.keys(change).sort()).toEqual(["code", "codebook", "comparable", "from", "to", "type", "verdict", "whyNot"]);
            continue;
          }
          expect(change.low).toBeLessThanOrEqual(change.difference as number);
          expect(change.high).toBeGreaterThanOrEqual(change.difference as number);
          expect(change.p).toBeGreaterThan(0);
          expect(change.pAdjusted).toBeGreaterThanOrEqual(change.p as number);
          expect(change.pAdjusted).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("the order of documents, segments and codings changes nothing, to the last digit", () => {
    fc.assert(
      fc.property(corpus, fc.infiniteStream(fc.nat()), (written, numbers) => {
        const { documents, segments, codings } = makeSegments(written);
        const shuffle = <T>(some: readonly T[]): readonly T[] =>
          some
            .map((one) => ({ one, at: numbers.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const given = { study, codebooks: [codebook] };
        const shuffled = countCodings({ ...given, documents: shuffle(documents), segments: shuffle(segments), codings: shuffle(codings) });
        expect(shuffled).toEqual(countCodings({ ...given, documents, segments, codings }));
      }),
    );
  });
});

test("counts each codebook on its own data types", () => {
  const two = makeStudy({ periods: ["p1"], types: { verslag: "boek", interview: "ander" } });
  const material = makeSegments([
    { document: "d", codes: ["A"] },
    { document: "i", type: "interview", codes: ["A"], codebook: "ander" },
  ]);
  const { cells } = countCodings({ study: two, codebooks: [makeCodebook(["A"]), makeCodebook(["A"], "ander")], ...material });
  expect(cells.map(({ base, code, segments }) => [base.codebook, base.type, code, segments])).toEqual([
    ["boek", "verslag", "A", 1],
    ["ander", "interview", "A", 1],
  ]);
});

test("throws at a coding of a codebook it was not given", () => {
  expect(() => countCodings({ study: makeStudy(), codebooks: [], ...makeSegments([{ document: "d", codes: ["A"] }]) })).toThrow(
    "unknown codebook boek",
  );
});

test("takes names such as __proto__ for names", () => {
  const odd = makeCodebook(["__proto__", "constructor"]);
  const { cells } = countCodings({
    study: makeStudy({ periods: ["p1"] }),
    codebooks: [odd],
    ...makeSegments([{ document: "__proto__", codes: ["constructor", "__proto__"] }]),
  });
  expect(cells.map(({ code, segments }) => [code, segments])).toEqual([
    ["__proto__", 1],
    ["constructor", 1],
  ]);
});

test("gives a cell for every code, period, data type and region of a large study", () => {
  const codes = Array.from({ length: 300 }, (_, index) => (index % 6 === 0 ? `m${index}` : `m${index - (index % 6)}/s${index}`));
  const large = makeCodebook(codes);
  const ids = Array.from(large.codes.keys());
  const periods = ["p1", "p2", "p3", "p4", "p5", "p6"];
  const types = { verslag: "boek", kaart: "boek", document: "boek" };
  const written = Array.from({ length: 6000 }, (_, index): Written => {
    const document = index % 66;
    const place = Math.floor(document / 6);
    return {
      document: `d${document}`,
      period: periods[document % 6] as string,
      type: place < 7 ? "verslag" : place < 9 ? "kaart" : "document",
      speaker: `R${index % 22}`,
      attributes: { region: `regio ${document % 5}` },
      codes: Array.from(new Set(Array.from({ length: 5 }, (_unused, nth) => ids[(index * 7 + nth * nth * 31 + document) % 300] as string))),
    };
  });
  const material = makeSegments(written);
  const { cells, changes } = countCodings({ study: makeStudy({ periods, types, groupBy: "regio" }), codebooks: [large], ...material });
  expect(cells).toHaveLength(3 * 6 * 6 * 350);
  expect(changes.some(({ comparable }) => comparable)).toBe(true);
});
