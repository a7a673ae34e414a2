import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showControls, showOnOneLine } from "../../src/text/visible.js";

describe("a text on a terminal", () => {
  test.each([
    ["\u001B[31mrood\u0007", "\\u001B[31mrood\\u0007"],
    ["a\u202Egpj.md", "a\\u202Egpj.md"],
    ["\u009B2J", "\\u009B2J"],
    ["regel\r\nnog\teen", "regel\\u000D\nnog\teen"],
    ["half \uD83D", "half \\uD83D"],
    ["Eén gezin 👨‍👩‍👧 – «ja»", "Eén gezin 👨‍👩‍👧 – «ja»"],
  ])("%j is shown as %s", (text, shown) => {
    expect(showControls(text)).toBe(shown);
  });

  test("is one line where it has to be", () => {
    expect(showOnOneLine("a\nb\tc\u2028d")).toBe("a\\u000Ab c\\u2028d");
  });

  test("never commands it, and stays the same JSON", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(showControls(text)).not.toMatch(/(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
        expect(JSON.parse(showControls(JSON.stringify({ text })))).toEqual({ text });
      }),
    );
  });
});
