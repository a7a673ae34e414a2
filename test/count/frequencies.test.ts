import { describe, expect, test } from "vitest";
import type { Codebook } from "../../src/model/codebook.js";
import type { Level } from "../../src/model/frequency.js";
import type { Study } from "../../src/model/study.js";
import { countCodings } from "../../src/count/count.js";
import { makeCodebook, makeDocument, makeSegments, makeStudy, type Written } from "./fixtures.js";

function count(codebook: Codebook, written: readonly Written[], study: Study = makeStudy()) {
  const { cells } = countCodings({ study, codebooks: [codebook], ...makeSegments(written) });
  return (code: string, level: Level, period = "p1", type = "verslag") => {
    const found = cells.filter(
      (cell) => cell.code === code && cell.level === level && cell.base.period === period && cell.base.type === type,
    );
    expect(found).toHaveLength(1);
    return found[0];
  };
}

describe("the levels", () => {
  const tree = makeCodebook(["M", "M/a", "M/b", "N"]);

  test("count a segment once for a main code, however many sub-codes hit", () => {
    // s1: M, a and b; s2: a; s3: M only; s4: nothing. n(M) = 3, a = 2, b = 1, direct = 1: 2 <= 3 <= 1 + 2 + 1.
    const find = count(tree, [
      { document: "d", words: 5, speaker: "R1", codes: ["M*2", "a", "b"] },
      { document: "d", words: 7, speaker: "R1", codes: ["a!"] },
      { document: "e", words: 9, speaker: "R2", codes: ["M"] },
      { document: "f", words: 11 },
    ]);
    expect(find("M", "main")).toMatchObject({ state: "n", segments: 3, documents: 2, words: 21, mentions: 6, speakers: 2 });
    expect(find("M", "direct")).toMatchObject({ segments: 1, documents: 1, words: 9, mentions: 1 });
    expect(find("a", "sub")).toMatchObject({ segments: 2, documents: 1, words: 12, mentions: 2, speakers: 1 });
    expect(find("b", "sub")).toMatchObject({ segments: 1, mentions: 1 });
  });

  test("have a line «only main code» where there are sub-codes only", () => {
    const { cells } = countCodings({ study: makeStudy({ periods: ["p1"] }), codebooks: [tree], ...makeSegments([]) });
    expect(cells.map(({ code, level }) => `${level} ${code}`)).toEqual(["main M", "direct M", "sub a", "sub b", "main N"]);
  });
});

describe("the state of a cell", () => {
  test("tells searched and found from searched and none, and from no material", () => {
    const find = count(makeCodebook(["A", "B"]), [{ document: "d", codes: ["A"] }]);
    expect(find("A", "main")?.state).toBe("n");
    expect(find("B", "main")?.state).toBe("0");
    expect(find("A", "main", "p2")?.state).toBe("NA-data");
  });

  test("has no zero for a data type without a row", () => {
    const find = count(makeCodebook(["A"]), [{ document: "d", codes: ["A"] }], makeStudy({ types: { verslag: "boek", kaart: "boek" } }));
    expect(find("A", "main", "p1", "kaart")?.state).toBe("NA-data");
  });

  test("says that a code does not apply to a data type", () => {
    const study = makeStudy({ types: { verslag: "boek", kaart: "boek" } });
    const find = count(makeCodebook([["A", { types: ["kaart"] }]]), [{ document: "d" }, { document: "k", type: "kaart" }], study);
    expect(find("A", "main")?.state).toBe("NA-type");
    expect(find("A", "main", "p1", "kaart")?.state).toBe("0");
  });

  test.each([{ periods: ["p2"] }, { status: "retired" }, { status: "merged" }, { status: "split" }] as const)(
    "says that a code is not in the codebook there: %o",
    (special) => {
      const find = count(makeCodebook([["A", special]]), [{ document: "d" }, { document: "e", period: "p2" }]);
      expect(find("A", "main")?.state).toBe("NA-codebook");
      expect(find("A", "main", "p2")?.state).toBe("periods" in special ? "0" : "NA-codebook");
    },
  );

  test("lets the count of people stand where the code does not apply, and says so", () => {
    const find = count(makeCodebook([["A", { types: ["kaart"] }], "B"]), [{ document: "d", codes: ["A!"] }, { document: "e" }]);
    expect(find("A", "main")).toMatchObject({ state: "n", segments: 1, flags: ["concentrated", "few-documents", "outside-scope"] });
  });

  test("counts a main code wherever one of its sub-codes is looked for, its own line only where it is looked for itself", () => {
    const tree = makeCodebook([
      ["M", { status: "retired" }],
      "M/a",
      ["M/b", { periods: ["p2"] }],
      ["N", { periods: ["p2"] }],
      ["N/c", { periods: ["p2"] }],
    ]);
    const find = count(tree, [
      { document: "d", codes: ["a"] },
      { document: "e", period: "p2" },
    ]);
    expect(find("M", "main")).toMatchObject({ state: "n", segments: 1, flags: ["concentrated", "few-documents"] });
    expect(find("M", "main", "p2")).toMatchObject({ state: "0", segments: 0 });
    expect(find("M", "direct")?.state).toBe("NA-codebook");
    expect(find("b", "sub")?.state).toBe("NA-codebook");
    expect(find("N", "main")?.state).toBe("NA-codebook");
    expect(find("N", "main", "p2")?.state).toBe("0");
  });

  test("keeps a code on another codebook's data type, where the other codes do not apply", () => {
    const study = makeStudy({ types: { verslag: "boek", interview: "ander" } });
    const find = count(makeCodebook(["A", "B"]), [{ document: "i", type: "interview", codes: ["A!"] }], study);
    expect(find("A", "main", "p1", "interview")).toMatchObject({ state: "n", flags: ["concentrated", "few-documents", "outside-scope"] });
    expect(find("B", "main", "p1", "interview")).toMatchObject({ state: "NA-type", margin: "none", flags: [] });
  });
});

const codebook = makeCodebook(["A", "B"]);
const six = ["a", "b", "c", "d", "e", "f"];

/** The cell of A over six documents of ten segments with these numbers of hits. */
function countSix(...hits: readonly number[]) {
  return count(
    codebook,
    six.flatMap((id, index) => makeDocument(id, "p1", 10, hits[index] ?? 0, "A")),
  )("A", "main");
}

describe("the margin and the remarks", () => {
  test("stand with the share of segments, per document", () => {
    // The worked example of margin.test.ts: n_eff = 48.
    expect(countSix(1, 2, 3, 0, 4, 2)).toMatchObject({
      segments: 12,
      documents: 5,
      margin: "interval",
      low: expect.closeTo(0.111099, 6),
      high: expect.closeTo(0.333361, 6),
      largestDocumentShare: 4 / 12,
      flags: [],
    });
  });

  test("say that there are fewer than six documents, and give the range instead", () => {
    const find = count(
      codebook,
      six.slice(1).flatMap((id) => makeDocument(id, "p1", 10, 1, "A")),
    );
    expect(find("A", "main")).toMatchObject({ margin: "leave-one-out", low: 0.1, high: 0.1, flags: ["few-documents"] });
  });

  test("are absent where nothing could be counted", () => {
    const cell = count(codebook, makeDocument("d", "p1", 10, 1, "A"))("A", "main", "p2");
    expect(cell).toMatchObject({ state: "NA-data", margin: "none", flags: [] });
    expect(cell).not.toHaveProperty("low");
    expect(cell).not.toHaveProperty("largestDocumentShare");
  });

  test("remark that more than half of the segments stand in one document, of every level and also when there is one segment", () => {
    expect(countSix(1)).toMatchObject({ largestDocumentShare: 1, flags: ["concentrated"] });
    expect(countSix(2)).toMatchObject({ largestDocumentShare: 1, flags: ["concentrated"] });
    expect(countSix(2, 2)).toMatchObject({ largestDocumentShare: 0.5, flags: [] });
    expect(countSix(3, 2)).toMatchObject({ largestDocumentShare: 0.6, flags: ["concentrated"] });
    const tree = makeCodebook(["M", "M/a"]);
    const find = count(tree, [
      ...six.flatMap((id) => makeDocument(id, "p1", 9, 1, "M")),
      { document: "a", codes: ["a"] },
      { document: "a", codes: ["a"] },
      { document: "b", codes: ["a"] },
    ]);
    expect(find("a", "sub")?.flags).toEqual(["concentrated"]);
    expect(find("M", "direct")?.flags).toEqual([]);
    expect(find("M", "main")).toMatchObject({ largestDocumentShare: 3 / 9, flags: [] });
  });
});
