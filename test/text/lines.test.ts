import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexLines } from "../../src/text/lines.js";

describe("lines and columns", () => {
  it("count from one", () => {
    expect(indexLines("")(0)).toEqual({ line: 1, column: 1 });
    expect(indexLines("gezin")(2)).toEqual({ line: 1, column: 3 });
  });

  it("put a line end on the line it ends", () => {
    const locate = indexLines("a\nb\r\nc");
    expect(locate(1)).toEqual({ line: 1, column: 2 });
    expect(locate(2)).toEqual({ line: 2, column: 1 });
    expect(locate(3)).toEqual({ line: 2, column: 2 });
    expect(locate(4)).toEqual({ line: 2, column: 3 });
    expect(locate(5)).toEqual({ line: 3, column: 1 });
  });

  it("count the line ends of an old Mac", () => {
    const locate = indexLines("a\rb\r\rc");
    expect([0, 2, 4, 5].map((offset) => locate(offset).line)).toEqual([1, 2, 3, 4]);
  });

  it("count columns in UTF-16 units", () => {
    expect(indexLines("🙂a")(2)).toEqual({ line: 1, column: 3 });
  });

  it("stay on the last line behind the end", () => {
    expect(indexLines("a\n")(2)).toEqual({ line: 2, column: 1 });
  });

  it("are those of a count by hand", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "\r", "🙂") }), fc.nat(50), (text, any) => {
        const offset = Math.min(any, text.length);
        const before = text.slice(0, offset);
        const isInside = before.endsWith("\r") && text[offset] === "\n";
        const ends = Array.from(before.slice(0, isInside ? -1 : undefined).matchAll(/\r\n?|\n/gu));
        const last = ends.at(-1);
        expect(indexLines(text)(offset)).toEqual({
          line: ends.length + 1,
          column: offset - (last === undefined ? 0 : last.index + last[0].length) + 1,
        });
      }),
    );
  });
});
