import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorDecision } from "../../src/override/anchor.js";
import { classifyChange } from "../../src/override/changes.js";
import { findLikest, measureAfter, measureBefore } from "../../src/override/similarity.js";
import { makeSegments } from "./make.js";
import { makeSentence, seedRandom } from "./random-edits.js";

describe("how alike two stretches are", () => {
  it("is the share of a context that needs no edit, whatever follows it", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), minLength: 1, maxLength: 32 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 45 }), (context, text) => {
        expect(measureAfter(text, context)).toBeCloseTo(measureSlowly(text, context), 9);
        expect(measureBefore(turn(text), turn(context))).toBeCloseTo(measureSlowly(text, context), 9);
      }),
      { numRuns: 3000, seed: 11 },
    );
  });

  it("is less when the context has another number", () => {
    expect(measureBefore("Gezin 3: geen", "Gezin 3: geen")).toBe(1);
    expect(measureBefore("Gezin 5: geen", "Gezin 3: geen")).toBeCloseTo((12 / 13) * 0.8);
    expect(measureAfter("in 3 gezinnen", "in 12 gezinnen")).toBeLessThan(0.8);
  });

  it("tells where a quote comes nearest", () => {
    expect(findLikest("Niemand had de regi.", "de regie", 2)).toContainEqual({ start: 12, end: 19, errors: 1 });
  });
});

describe("a change of words", () => {
  it.each([
    ["de regie", "de regie", "none"],
    ["De regie, zei hij.", "de REGIE zei hij", "slips"],
    ["vastgelegd", "vastgelegt", "slips"],
    ["wachten op", "wahcten op", "slips"],
    ["wachtlijst", "wacht lijst", "slips"],
    ["de regie", "de regies", "slips"],
    ["wij", "zij", "words"],
    ["geen regie", "wel regie", "words"],
    ["de moeder", "de vader", "words"],
    ["de regie nu", "de regie", "words"],
    ["…", "!", "slips"],
    ["gezin 3", "gezin 4", "numbers"],
    ["gezin 3", "gezin", "numbers"],
  ])("from «%s» to «%s» is of the kind %s", (from, to, kind) => {
    expect(classifyChange(from, to)).toBe(kind);
  });
});

describe("a large document", () => {
  it("places a thousand rows on five thousand segments, each on its own", () => {
    const random = seedRandom(17);
    const texts = Array.from(
      { length: 5000 },
      () => `${makeSentence(random)} ${makeSentence(random)} ${makeSentence(random)} ${makeSentence(random)}`,
    );
    const segments = makeSegments("groot", texts);
    const placed = segments.filter(({ ordinal, passage: { text } }) => {
      if (ordinal % 5 !== 0) return false;
      const row = {
        segment: `groot:s${ordinal}-zzzzz`,
        quote: text.slice(40, 110).replace(/([a-z]{6})/u, "$1x"),
        before: text.slice(8, 40),
        after: text.slice(110, 142),
      };
      const anchoring = anchorDecision(row, segments);
      expect(anchoring.kind === "placed" ? anchoring.segment.ordinal : ordinal).toBe(ordinal);
      return anchoring.kind === "placed";
    });
    expect(placed.length).toBeGreaterThan(900);
  });

  it("is not held up by a quote of one letter or by letters without end", () => {
    const segments = makeSegments("vol", ["e".repeat(100_000), "abc ".repeat(20_000), "En dan nog iets."]);
    for (const quote of ["e", `${"e".repeat(5000)}x`, "abc ".repeat(500), "abd ".repeat(500)])
      expect(anchorDecision({ segment: "", quote, before: "iets ervoor", after: "iets erachter" }, segments).kind).not.toBe("placed");
  });
});

function measureSlowly(text: string, context: string): number {
  const width = Math.min(text.length, context.length + Math.ceil(context.length / 4));
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= context.length; i++) {
    const next = [i];
    for (let j = 1; j <= width; j++)
      next.push(
        Math.min((row[j - 1] as number) + (context[i - 1] === text[j - 1] ? 0 : 1), (row[j] as number) + 1, (next[j - 1] as number) + 1),
      );
    row = next;
  }
  return 1 - Math.min(...row) / context.length;
}

function turn(text: string): string {
  return Array.from(text).toReversed().join("");
}
