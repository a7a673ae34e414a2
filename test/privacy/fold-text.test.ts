import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldIdentifiers } from "../../src/privacy/fold-text.js";
import { unfoldSpan } from "../../src/text/fold.js";

describe("the text in which identifiers are looked for", () => {
  it.each([
    ["letters and digits of full width", "０６－１２３４", "06-1234"],
    ["digits of another script", "٠٦١٢ and ०६", "0612 and 06"],
    ["a soft hyphen and zero-width characters", "06\u00AD12\u200B34\u2060", "061234"],
    ["a hyphen that doesn't break, a dash and a minus", "06\u201112–34−56", "06-12-34-56"],
    ["a space that doesn't break", "dhr.\u00A0Jansen", "dhr. Jansen"],
    ["an accent written apart", "Rene\u0301", "René"],
    ["curly apostrophes", "’t Hart", "'t Hart"],
    ["line ends of any machine", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["case and ordinary text as they are", "Mevr. De Boer, 12.", "Mevr. De Boer, 12."],
  ])("folds %s", (_, text, folded) => {
    expect(foldIdentifiers(text).text).toBe(folded);
  });

  it("knows where each character stood", () => {
    const text = "tel\u00AD. ０６\u200B-1";
    const folded = foldIdentifiers(text);
    const at = folded.text.indexOf("06-1");
    const { start, end } = unfoldSpan(folded, at, at + 4);
    expect(text.slice(start, end)).toBe("０６\u200B-1");
  });

  it("keeps all offsets in order and inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: folded, starts, ends } = foldIdentifiers(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});
