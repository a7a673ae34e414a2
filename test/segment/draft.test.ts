import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasWords } from "../../src/segment/draft.js";
import { hashSegmentText } from "../../src/segment/document.js";
import { hashLetters } from "../../src/text/hash.js";
import { takePassage } from "../../src/text/passage.js";
import { countWords } from "../../src/text/words.js";
import { nastyText } from "../text/nasty-text.js";

describe("a passage", () => {
  test("has words when they can be counted, whatever it is made of", () => {
    const expectSame = (text: string): void => {
      expect(hasWords(takePassage(text, 0, text.length)), text).toBe(countWords(text) > 0);
    };
    for (let point = 0; point < 0x1_f000; point++) if (point < 0xd800 || point > 0xdfff) expectSame(String.fromCodePoint(point));
    fc.assert(fc.property(nastyText, expectSame));
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 3 }), expectSame));
  });

  test("has the hash of its words with single spaces, whatever it is made of", () => {
    const plainly = (text: string): string => hashLetters(text.normalize("NFC").replace(/\s+/gu, " ").trim(), 5);
    for (let unit = 0; unit < 0x1_0000; unit++) {
      const text = `a${String.fromCharCode(unit)}e`;
      if (hashSegmentText(text) !== plainly(text)) expect.fail(`unit ${unit}`);
    }
    const spaced = fc
      .array(fc.constantFrom("a", "é", "e\u0301", "\u0301", "\u0344", " ", "  ", "\n", "\t", "\u00A0", "\u212B", "\uFEFF", "ˆ"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(nastyText, spaced), (text) => {
        expect(hashSegmentText(text)).toBe(plainly(text));
      }),
    );
  });
});
