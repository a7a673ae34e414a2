import { describe, expect, test } from "vitest";
import { countLines, measureText } from "../../../src/report/sheet/letter-widths.js";

const plain = (text: string): readonly [{ text: string; isBold: boolean }] => [{ text, isBold: false }];

describe("the letters of the sheet", () => {
  test("are as wide as those of Arial", () => {
    expect(measureText({ text: "Samen", isBold: false })).toBeCloseTo(0.667 + 0.556 + 0.833 + 0.556 + 0.556);
    expect(measureText({ text: "één", isBold: false })).toBeCloseTo(3 * 0.556);
    expect(measureText({ text: "Samen", isBold: true })).toBeGreaterThan(measureText({ text: "Samen", isBold: false }));
  });

  test("go on a new line behind a space or a hyphen, and in the middle of a word that is longer than a line", () => {
    expect(countLines(plain("wij wij"), 10)).toBe(1);
    expect(countLines(plain("wij wij"), 2)).toBe(2);
    expect(countLines(plain("wij\u00a0wij wij"), 3)).toBe(2);
    expect(countLines(plain("jeugd-keten"), 3)).toBe(2);
    expect(countLines(plain("m".repeat(100)), 10)).toBe(9);
    expect(countLines(plain(""), 10)).toBe(1);
  });
});
