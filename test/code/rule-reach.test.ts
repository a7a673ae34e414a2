import { describe, expect, it } from "vitest";
import type { RuleReach } from "../../src/model/run.js";
import { makeCodebook, makeSegment, makeSegments, propose } from "./coding.js";

function reach(codes: Parameters<typeof makeCodebook>[0], ...texts: readonly string[]): readonly RuleReach[] {
  return propose(makeCodebook(codes), makeSegments(...texts)).reach;
}

function showForms({ forms }: RuleReach): string {
  return forms.map(([form, count]) => `${form} ${count}`).join(", ");
}

describe("what a rule reached", () => {
  it("is listed for every rule, in the order of the codebook", () => {
    expect(reach({ a: ["x", "y"], "a/b": ["z"] }, "x").map(({ codebookId, codeId, rule }) => `${codebookId} ${codeId} ${rule.id}`)).toEqual(
      ["boek a a.r1", "boek a a.r2", "boek b b.r1"],
    );
  });

  it("leaves out codes that are no longer used, and exclusions", () => {
    expect(reach({ a: { written: ["x"], status: "retired" }, b: ["y", "niet bij: z"] }, "x").map(({ rule }) => rule.id)).toEqual(["b.r1"]);
  });

  it("counts segments and documents once", () => {
    const segments = [
      makeSegment("gezin gezin"),
      makeSegment("gezin", { ordinal: 2 }),
      makeSegment("gezinnen", { documentId: "d2" }),
      makeSegment("niets", { documentId: "d3" }),
    ];
    const [one] = propose(makeCodebook({ a: ["gezin"] }), segments).reach;
    expect(one).toMatchObject({ segments: 3, documents: 2 });
  });

  it("counts each form that was hit, most often first, then by letter", () => {
    const [one] = reach({ a: ["gezin*"] }, "Gezin gezinnen GEZIN", "gezinsplan gezin");
    expect(one === undefined ? "" : showForms(one)).toBe("gezin 3, gezinnen 1, gezinsplan 1");
  });

  it("counts a word once when several alternatives reach it", () => {
    const [one] = reach({ a: ["gezin | gezinnen | =gezin"] }, "het gezin");
    expect(one === undefined ? "" : showForms(one)).toBe("gezin 1");
  });

  it("shows a row as it stands, and words apart with dots between them", () => {
    expect(reach({ a: ["het gezin", "gezin … hulp", "gezin NEAR/5 hulp"] }, "Het\ngezin krijgt hulp").map(showForms)).toEqual([
      "het gezin 1",
      "gezin … hulp 1",
      "gezin … hulp 1",
    ]);
  });

  it("has no forms for a rule without words", () => {
    expect(reach({ a: ["code:b"], b: ["hulp"] }, "hulp")[0]).toMatchObject({ segments: 1, forms: [] });
  });

  it("shows accents and joins a word that was broken off", () => {
    expect(reach({ a: ["client"], b: ["jeugdbescherming"] }, "Cliënt en jeugd-\nbescherming").map(showForms)).toEqual([
      "cliënt 1",
      "jeugdbescherming 1",
    ]);
  });

  it("counts hits that a longer match of the code covers", () => {
    expect(reach({ a: ["analyse", "verklarende analyse"] }, "de verklarende analyse").map(({ segments }) => segments)).toEqual([1, 1]);
  });
});

describe("what a rule shares", () => {
  it("is told with the codes that hit a word of it, most segments first", () => {
    const shared = reach(
      { a: ["gezin"], b: ["gezin", "hulp"], c: ["het gezin | school"], d: ["afwezig"] },
      "het gezin",
      "gezin",
      "hulp school",
    ).map(({ rule, sharedWith }) => [rule.id, sharedWith]);
    expect(shared).toEqual([
      [
        "a.r1",
        [
          ["b", 2],
          ["c", 1],
        ],
      ],
      [
        "b.r1",
        [
          ["a", 2],
          ["c", 1],
        ],
      ],
      ["b.r2", []],
      [
        "c.r1",
        [
          ["a", 1],
          ["b", 1],
        ],
      ],
      ["d.r1", []],
    ]);
  });

  it("is any word of a row, not only the first", () => {
    expect(reach({ a: ["verklarende analyse"], b: ["analyse"] }, "de verklarende analyse").map(({ sharedWith }) => sharedWith)).toEqual([
      [["b", 1]],
      [["a", 1]],
    ]);
  });

  it("is not a word that stands between two words apart", () => {
    expect(reach({ a: ["gezin … hulp"], b: ["krijgt"] }, "het gezin krijgt hulp").map(({ sharedWith }) => sharedWith)).toEqual([[], []]);
  });

  it("is not what another rule of the same code hits", () => {
    expect(reach({ a: ["gezin", "gez*"] }, "gezin").map(({ sharedWith }) => sharedWith)).toEqual([[], []]);
  });
});

describe("a rule is remarked on", () => {
  it("when it never hits", () => {
    expect(reach({ a: ["gezin", "afwezig"] }, "gezin", "hulp").map(({ flags }) => flags)).toEqual([[], ["never"]]);
  });

  it("when it hits every segment, unless there is only one", () => {
    expect(reach({ a: ["de"] }, "de", "de de").map(({ flags }) => flags)).toEqual([["everything"]]);
    expect(reach({ a: ["de"] }, "de").map(({ flags }) => flags)).toEqual([[]]);
  });

  it("when it stands with the same code already, however it is typed", () => {
    expect(reach({ a: ["gezin OR hulp", "(gezin) | hulp", "hulp | gezin"] }, "x", "gezin").map(({ flags }) => flags)).toEqual([
      [],
      ["duplicate"],
      [],
    ]);
  });

  it("but not when it stands with another code, or has another filter", () => {
    expect(reach({ a: ["gezin", "gezin {soort: x}"], b: ["gezin"] }, "x", "gezin").map(({ flags }) => flags)).toEqual([[], ["never"], []]);
  });

  it("for both when it never hits twice", () => {
    expect(reach({ a: ["gezin", "gezin"] }, "x").map(({ flags }) => flags)).toEqual([["never"], ["never", "duplicate"]]);
  });

  it("only over the segments of the codebook", () => {
    const segments = [makeSegment("gezin"), makeSegment("gezin", { ordinal: 2 }), makeSegment("niets", { ordinal: 3, type: "kaart" })];
    expect(propose(makeCodebook({ a: ["gezin"] }), segments).reach[0]?.flags).toEqual(["everything"]);
  });
});
