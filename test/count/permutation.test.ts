import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentCount } from "../../src/count/margin.js";
import { createPermutationTest } from "../../src/count/permutation.js";
import { countCombinations, documentsPerMask, findSmallestP, listRelabellings, type Relabellings } from "../../src/count/relabellings.js";

function list(...counts: readonly (readonly [hits: number, segments: number])[]): readonly DocumentCount[] {
  return counts.map(([hits, segments]) => ({ hits, segments }));
}

function findPermutationP(earlier: readonly DocumentCount[], later: readonly DocumentCount[]): number {
  return createPermutationTest(listSegments(earlier), listSegments(later)).findP(listHits(earlier), listHits(later));
}

function listHits(documents: readonly DocumentCount[]): readonly number[] {
  return documents.map(({ hits }) => hits);
}

function listSegments(documents: readonly DocumentCount[]): readonly number[] {
  return documents.map(({ segments }) => segments);
}

/** The documents that each row chooses. */
function readRows({ rows, masks }: Relabellings): readonly (readonly number[])[] {
  return Array.from({ length: rows }, (_, row) =>
    masks.flatMap((column, part) =>
      Array.from({ length: documentsPerMask }, (_unused, bit) => bit).flatMap((bit) =>
        ((column[row] as number) >> bit) & 1 ? [part * documentsPerMask + bit] : [],
      ),
    ),
  );
}

/** The same test in whole numbers, every subset by its bits. */
function countExactly(earlier: readonly DocumentCount[], later: readonly DocumentCount[]): number {
  const all = [...earlier, ...later];
  const total = { hits: all.reduce((sum, { hits }) => sum + hits, 0), segments: all.reduce((sum, { segments }) => sum + segments, 0) };
  const sides: { numerator: bigint; denominator: bigint }[] = [];
  const measure = (bits: number) => {
    let hits = 0;
    let segments = 0;
    for (const [index, document] of all.entries())
      if ((bits >> index) & 1) [hits, segments] = [hits + document.hits, segments + document.segments];
    const numerator = BigInt(hits * total.segments - total.hits * segments);
    return { numerator: numerator < 0n ? -numerator : numerator, denominator: BigInt(segments * (total.segments - segments)) };
  };
  for (let bits = 0; bits < 1 << all.length; bits++) {
    if (Array.from(bits.toString(2)).filter((bit) => bit === "1").length === earlier.length) sides.push(measure(bits));
  }
  const found = measure((1 << earlier.length) - 1);
  return sides.filter(({ numerator, denominator }) => numerator * found.denominator >= found.numerator * denominator).length / sides.length;
}

describe("the permutation of documents", () => {
  test("finds two of six relabellings as extreme when two periods of two documents lie apart", () => {
    expect(findPermutationP(list([0, 10], [1, 10]), list([9, 10], [10, 10]))).toBeCloseTo(2 / 6, 12);
  });

  test("finds the one relabelling of six against two", () => {
    const earlier = list([0, 10], [0, 10], [1, 10], [0, 10], [1, 10], [0, 10]);
    expect(findPermutationP(earlier, list([9, 10], [10, 10]))).toBeCloseTo(1 / 28, 12);
    expect(findPermutationP(list([9, 10], [10, 10]), earlier)).toBeCloseTo(1 / 28, 12);
  });

  test("finds two of twenty of three against three", () => {
    expect(findPermutationP(list([0, 10], [1, 10], [2, 10]), list([8, 10], [9, 10], [10, 10]))).toBeCloseTo(0.1, 12);
  });

  test("sees that equal shares are equal, however they are rounded", () => {
    expect(findPermutationP(list([1, 3], [2, 6], [7, 21]), list([3, 9], [5, 15], [11, 33]))).toBe(1);
  });

  test("has nothing to find when no segment or every segment has the code", () => {
    expect(findPermutationP(list([0, 3], [0, 6], [0, 2]), list([0, 9], [0, 2], [0, 4]))).toBe(1);
    expect(findPermutationP(list([3, 3], [6, 6]), list([9, 9]))).toBe(1);
    expect(findPermutationP([], list([1, 9]))).toBe(1);
  });

  test("equals a count in whole numbers over all subsets", () => {
    const document = fc
      .integer({ min: 1, max: 40 })
      .chain((segments) => fc.integer({ min: 0, max: segments }).map((hits) => ({ hits, segments })));
    const side = fc.array(document, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        side,
        side,
        (earlier, later) => void expect(findPermutationP(earlier, later)).toBeCloseTo(countExactly(earlier, later), 12),
      ),
      { numRuns: 200 },
    );
  });

  test("draws when there are too many relabellings, the same draw each time, and comes near the exact p", () => {
    // Eleven documents against ten: 352,716 relabellings. Each document is 0 or 1 of 1, 8 of 11 against 2 of 10, so this is
    // Fisher's exact test: k of the 10 hits fall in the first eleven; |k/11 - (10-k)/10| >= 58/110 for k <= 2 or k >= 8.
    const earlier = Array.from({ length: 11 }, (_, index) => ({ hits: index < 8 ? 1 : 0, segments: 1 }));
    const later = Array.from({ length: 10 }, (_, index) => ({ hits: index < 2 ? 1 : 0, segments: 1 }));
    expect(listRelabellings(11, 10).exact).toBe(false);
    const ways = [0, 1, 2, 8, 9, 10].reduce((sum, k) => sum + countCombinations(10, k) * countCombinations(11, 11 - k), 0);
    const drawn = findPermutationP(earlier, later);
    expect(drawn).toBeCloseTo(ways / countCombinations(21, 11), 2);
    expect(findPermutationP(earlier, later)).toBe(drawn);
  });

  test("never gives 0 when it draws", () => {
    const earlier = Array.from({ length: 30 }, () => ({ hits: 0, segments: 10 }));
    const later = Array.from({ length: 30 }, () => ({ hits: 10, segments: 10 }));
    expect(findPermutationP(earlier, later)).toBe(1 / 20_001);
  });
});

describe("the relabellings", () => {
  test.each([
    [3, 4],
    [4, 3],
    [2, 14],
    [1, 1],
  ])("of %i and %i documents are all there, each once", (first, second) => {
    const relabellings = listRelabellings(first, second);
    const rows = readRows(relabellings);
    expect(relabellings.exact).toBe(true);
    expect(new Set(rows.map(String)).size).toBe(countCombinations(first + second, first));
    expect(rows).toHaveLength(countCombinations(first + second, first));
    expect(rows.every((row) => row.length === Math.min(first, second) && row.every((place) => place < first + second))).toBe(true);
  });

  test("choose every document about as often when they are drawn", () => {
    const rows = readRows(listRelabellings(20, 40));
    expect(rows).toHaveLength(20_000);
    expect(rows.every((row) => row.length === 20)).toBe(true);
    const times = Array.from({ length: 60 }, () => 0);
    for (const place of rows.flat()) times[place] = (times[place] as number) + 1;
    // 20,000 · 20/60 = 6,667 with a standard deviation of 67.
    for (const time of times) expect(Math.abs(time - 6667)).toBeLessThan(5 * 67);
  });

  test("say which p can be reached at all", () => {
    expect(findSmallestP(6, 2)).toBe(1 / 28);
    expect(findSmallestP(2, 2)).toBe(1 / 6);
    expect(findSmallestP(3, 0)).toBe(1);
    expect(countCombinations(20, 10)).toBe(184_756);
    expect(countCombinations(5000, 2500)).toBe(Infinity);
    expect(findSmallestP(2500, 2500)).toBe(0);
  });
});
