import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainCode } from "../../src/code/explain-code.js";
import type { Code } from "../../src/model/codebook.js";
import type { Segment } from "../../src/model/segment.js";
import { printNode } from "../../src/rule/print.js";
import { anyTree } from "../rule/trees.js";
import { makeCodebook, makeSegment, makeSegments, makeStudy, open, propose } from "./coding.js";

function explain(codes: Parameters<typeof makeCodebook>[0], segment: Segment | string, codeId = "a"): ReturnType<typeof explainCode> {
  const segments = typeof segment === "string" ? makeSegments(segment) : [segment];
  const { rules, scanned } = open(codes, segments);
  return explainCode(rules, scanned[0] as (typeof scanned)[number], rules.codebook.codes.get(codeId) as Code);
}

/** What is told of each rule: whether it hits, and the reasons. */
function tell(codes: Parameters<typeof makeCodebook>[0], segment: Segment | string): readonly string[] {
  return explain(codes, segment).rules.map(
    ({ rule, isHit, reasons }) => `${rule.id} ${isHit ? "✓" : "✗"} ${reasons.map(({ id }) => id.replace("explain/", "")).join(", ")}`,
  );
}

describe("explaining a code on a segment", () => {
  it("tells of every rule whether it hits, and why", () => {
    expect(tell({ a: ["gezin", "hulp", "/x/"] }, "het gezin")).toEqual(["a.r1 ✓ rule-hit", "a.r2 ✗ no-form", "a.r3 ✗ no-regex"]);
  });

  it("quotes the words that were hit", () => {
    const [rule] = explain({ a: ["gezin"] }, "Gezin en gezinnen").rules;
    expect(rule?.reasons).toEqual([{ id: "explain/rule-hit", values: { words: "«Gezin», «gezinnen»" } }]);
  });

  it("tells that a longer match of the code counts", () => {
    const { rules } = explain({ a: ["analyse", "verklarende analyse"] }, "de verklarende analyse");
    expect(rules.map(({ reasons }) => reasons[0]?.id)).toEqual(["explain/longer-match", "explain/rule-hit"]);
    expect(rules[0]?.reasons[0]?.values).toEqual({ words: "«analyse»" });
  });

  it("tells that a filter is not met, what it asks and what is here", () => {
    const segment = makeSegment("gezin", { headings: ["Opbrengst", "Nu"] });
    expect(explain({ a: ["gezin {soort: verslag, kop: Knelpunten | Zorgen}"] }, segment).rules[0]).toMatchObject({
      isHit: false,
      reasons: [{ id: "explain/filter", values: { key: "heading", values: "Knelpunten | Zorgen", own: "Opbrengst, Nu" } }],
    });
    expect(explain({ a: ["gezin {thema: x}"] }, segment).rules[0]?.reasons[0]?.values["own"]).toBe("–");
  });

  it("tells that an exclusion covers the words, and which", () => {
    expect(explain({ a: ["regie", "niet bij: de regie groep", "niet bij: regiegroep"] }, "De regie groep.").rules[0]?.reasons).toEqual([
      { id: "explain/excluded", values: { words: "«regie»", rule: "de regie groep; regiegroep" } },
    ]);
  });

  it("tells why a rule that needs two words has no hit when an exclusion took one", () => {
    expect(tell({ a: ["regie NEAR/3 groep", "niet bij: regie"] }, "de regie van de groep")).toEqual(["a.r1 ✗ excluded"]);
  });

  it.each([
    ["a word that is missing", "hulp", "no-form"],
    ["another order", "gezin het", "not-in-order"],
    ["too far apart", "het NEAR/1 wacht", "too-far"],
    ["another sentence", "gezin AND school", "other-sentence"],
    ["what is not wanted", "gezin NOT wacht", "dropped"],
    ["a negation", "!nu", "negated"],
    ["a code that is not here", "code:b", "no-code"],
  ])("tells of %s", (_, rule, reason) => {
    expect(tell({ a: [rule], b: ["afwezig"] }, "Het gezin wacht niet nu. Op school.")).toEqual([`a.r1 ✗ ${reason}`]);
  });

  it("looks for a code that another code is about", () => {
    expect(tell({ a: ["code:b"], b: ["hulp"] }, "hulp")).toEqual(["a.r1 ✓ rule-hit"]);
  });

  it.each([
    ["does not apply to the data type", { types: ["interview"] }],
    ["does not apply to the period", { periods: ["p2"] }],
    ["is no longer used", { status: "retired" as const }],
  ])("has one reason and no rules when the code %s", (_, special) => {
    expect(explain({ a: { written: ["gezin"], ...special } }, "gezin")).toEqual({
      reasons: [{ id: "explain/out-of-scope", values: {} }],
      rules: [],
    });
  });

  it("has one reason when the code has no rules", () => {
    expect(explain({ a: [] }, "gezin")).toEqual({ reasons: [{ id: "explain/no-rules", values: {} }], rules: [] });
  });

  it("agrees with the codings, and always has a reason", () => {
    const text = fc
      .array(fc.constantFrom("gezin", "regie", "niet", "wacht. Zij", "ggz-hulp", "één", "reflecteren"), { maxLength: 8 })
      .map((words) => `${words.join(" ")}.`);
    fc.assert(
      fc.property(anyTree, fc.option(anyTree), text, (tree, exclusion, written) => {
        const codes = { a: [printNode(tree), ...(exclusion === null ? [] : [`niet bij: ${printNode(exclusion)}`])], regie: ["wacht"] };
        const { rules } = explain(codes, written);
        const { codings } = propose(
          makeCodebook(codes),
          makeSegments(written),
          makeStudy({ words: ["niet", "geen", "zonder"], window: 3 }),
        );
        expect(rules.map(({ isHit }) => isHit)).toEqual([codings.some(({ codeId }) => codeId === "a")]);
        for (const { reasons } of rules) expect(reasons.length, printNode(tree)).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });

  it("explains a segment without words", () => {
    expect(tell({ a: ["gezin", "gezin @segment", "!gezin", "code:b"], b: ["x"] }, "–")).toEqual([
      "a.r1 ✗ no-form",
      "a.r2 ✗ no-form",
      "a.r3 ✗ no-form",
      "a.r4 ✗ no-code",
    ]);
  });
});
