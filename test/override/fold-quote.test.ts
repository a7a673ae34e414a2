import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelLetters } from "../../src/override/fold-context.js";
import { foldQuote } from "../../src/override/fold-quote.js";
import { foldText } from "../../src/text/fold.js";
import { nastyText, usualText } from "../text/nasty-text.js";

/** What folding quotes is, without looking for texts that need little of it. */
function foldPlainly(text: string): string {
  return foldText(text, "plain")
    .text.replace(/\u2026/gu, "...")
    .replace(/[\u2012-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");
}

function levelPlainly(text: string): string {
  return Array.from({ length: text.length }, (_, at) => levelLetters(text.charAt(at))).join("");
}

const anyText = fc.oneof(usualText, nastyText, fc.string({ unit: "binary" }));

describe("a quote and its surroundings", () => {
  test("are folded as they are the plain way, whatever they are made of", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldQuote(text)).toBe(foldPlainly(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("are levelled unit by unit, so that every place stays where it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(levelLetters(text)).toBe(levelPlainly(text));
        expect(levelLetters(text)).toHaveLength(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("are compared without case and accents", () => {
    expect(levelLetters("De Één zei: İets 𝐆")).toBe("de een zei: iets 𝐆");
  });
});
