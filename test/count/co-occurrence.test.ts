import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Codebook } from "../../src/model/codebook.js";
import type { CoOccurrence } from "../../src/model/looking-around.js";
import { countCodings } from "../../src/count/count.js";
import { makeCodebook, makeSegments, makeStudy, type Written } from "./fixtures.js";

const tree = makeCodebook(["M", "M/a", "M/b", "N", "N/c"]);

function pair(written: readonly Written[], codebook: Codebook = tree, study = makeStudy()): readonly CoOccurrence[] {
  return countCodings({ study, codebooks: [codebook], ...makeSegments(written) }).coOccurrences;
}

/** So many segments with these codes. */
function put(times: number, codes: readonly string[], special: Partial<Written> = {}): readonly Written[] {
  return Array.from({ length: times }, () => ({ document: "d", codes, ...special }));
}

function spell({ first, second, together, baseSegments }: CoOccurrence): readonly (string | number)[] {
  return [first.code, first.segments, second.code, second.segments, together, baseSegments];
}

test("counts the segments with both codes out of those with either", () => {
  const [found] = pair([...put(6, ["M", "N"]), ...put(4, ["M"]), ...put(2, ["N"]), ...put(8, [])]);
  expect(found).toEqual({
    codebook: "boek",
    type: "verslag",
    first: { code: "M", level: "main", segments: 10 },
    second: { code: "N", level: "main", segments: 8 },
    baseSegments: 20,
    together: 6,
    segmentIds: ["d:s0", "d:s1", "d:s2", "d:s3", "d:s4", "d:s5"],
    coefficient: 0.5,
    flags: [],
  });
});

test("counts a main code with its sub-codes, once per segment, and never pairs it with them", () => {
  const found = pair([...put(1, ["a", "b", "c"]), ...put(1, ["M", "a"]), ...put(1, ["N"])]);
  expect(found.map(spell)).toEqual([
    ["M", 2, "N", 2, 1, 3],
    ["M", 2, "c", 1, 1, 3],
    ["a", 2, "b", 1, 1, 3],
    ["a", 2, "N", 2, 1, 3],
    ["a", 2, "c", 1, 1, 3],
    ["b", 1, "N", 2, 1, 3],
    ["b", 1, "c", 1, 1, 3],
  ]);
});

test("has no coefficient below five segments with both, and flags codes of which one has more than five times the other's", () => {
  const flat = makeCodebook(["A", "B"]);
  const find = (both: number, more: number) => pair([...put(both, ["A", "B"]), ...put(more, ["B"])], flat)[0];
  expect(find(4, 16)).toMatchObject({ flags: ["few-together"] });
  expect(find(4, 16)).not.toHaveProperty("coefficient");
  expect(find(5, 20)).toMatchObject({ coefficient: 0.2, flags: [] });
  expect(find(5, 21)).toMatchObject({ coefficient: 5 / 26, flags: ["unequal"] });
  expect(find(1, 5)).toMatchObject({ flags: ["few-together", "unequal"] });
});

test("takes periods together and keeps data types apart", () => {
  const study = makeStudy({ types: { verslag: "boek", kaart: "boek" } });
  const found = pair(
    [
      ...put(2, ["M", "N"], { period: "p1" }),
      ...put(3, ["M", "N"], { period: "p2" }),
      ...put(1, ["M", "N"], { period: "undated" }),
      ...put(4, ["M", "N"], { type: "kaart" }),
    ],
    tree,
    study,
  );
  expect(found.map(({ type, together, baseSegments }) => [type, together, baseSegments])).toEqual([
    ["verslag", 6, 6],
    ["kaart", 4, 4],
  ]);
});

test("counts only periods in which both codes were looked for, also where people put one of them elsewhere", () => {
  const codebook = makeCodebook(["A", ["B", { periods: ["p2"] }], ["C", { status: "retired" }], ["D", { types: ["kaart"] }]]);
  const everywhere = ["A", "B!", "C!", "D!"];
  const found = pair(
    [...put(7, everywhere, { period: "p1" }), ...put(5, everywhere, { period: "p2" }), ...put(2, [], { period: "p2" })],
    codebook,
  );
  expect(found.map(spell)).toEqual([["A", 5, "B", 5, 5, 7]]);
});

test("pairs nothing on a data type of another codebook that people coded with this one", () => {
  const study = makeStudy({ types: { verslag: "boek", interview: "ander" } });
  expect(pair(put(6, ["M!", "N!"], { type: "interview" }), tree, study)).toEqual([]);
});

describe("for any corpus", () => {
  const segment = fc.record({
    document: fc.constantFrom("d", "e"),
    period: fc.constantFrom("p1", "p2"),
    codes: fc.uniqueArray(fc.constantFrom("M", "a", "b", "N", "c")),
  });
  const corpus = fc.array(segment, { maxLength: 40 });

  test("both are never more than either, either never more than all, and the coefficient is between 0 and 1", () => {
    fc.assert(
      fc.property(corpus, (written) => {
        for (const { first, second, together, baseSegments, coefficient } of pair(written)) {
          expect(together).toBeGreaterThan(0);
          expect(together).toBeLessThanOrEqual(Math.min(first.segments, second.segments));
          expect(first.segments + second.segments - together).toBeLessThanOrEqual(baseSegments);
          expect(coefficient === undefined).toBe(together < 5);
          if (coefficient !== undefined) expect(coefficient > 0 && coefficient <= 1).toBe(true);
        }
      }),
    );
  });

  test("a pair is the same pair whichever of its codes comes first", () => {
    const turned = makeCodebook(["N", "N/c", "M", "M/b", "M/a"]);
    const sorted = (found: readonly CoOccurrence[]): readonly string[] =>
      found
        .map(({ first, second, ...rest }) => {
          const codes = [first, second].sort((a, b) => (a.code < b.code ? -1 : 1));
          return JSON.stringify({ codes, ...rest });
        })
        .sort();
    fc.assert(
      fc.property(corpus, (written) => {
        expect(sorted(pair(written, turned))).toEqual(sorted(pair(written)));
      }),
    );
  });
});
