import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldIdentifiers } from "../../src/privacy/fold-text.js";
import { hostileTexts } from "./triggers/texts.js";

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
    const { start, end } = folded.locate(at, at + 4);
    expect(text.slice(start, end)).toBe("０６\u200B-1");
  });

  it("takes a character along with all that is put on it", () => {
    const { text, locate } = foldIdentifiers("e\u0301\u200Bx ﬁn");
    expect(text).toBe("éx fin");
    expect([locate(0, 1), locate(1, 2), locate(4, 5), locate(5, 6), locate(0, 0)]).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 4 },
      { start: 5, end: 6 },
      { start: 6, end: 7 },
      { start: 0, end: 2 },
    ]);
    expect(foldIdentifiers("\u200B").locate(0, 1)).toEqual({ start: 0, end: 0 });
  });

  it("is what folding one character after another gives, marks with what they are put on", () => {
    const fold = (text: string): string => foldIdentifiers(text).text;
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const clusters = text.match(/[^\p{M}]\p{M}*|\p{M}+/gsu) ?? [];
        const isPair = (at: number): boolean =>
          clusters[at + 1]?.startsWith("\n") === true && fold(clusters[at] as string) === "\n" && clusters[at] !== "\n";
        expect(fold(text)).toBe(clusters.map((cluster, at) => (isPair(at) ? "" : fold(cluster))).join(""));
      }),
      { numRuns: 1000 },
    );
  });

  it("leads every stretch back to one that folds to it, in order and inside the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...("a0.- \n\r\u0301\u00AD\u200Bﬁ０é’–🙂".match(/./gsu) as string[])), maxLength: 30 }),
        (text) => {
          const { text: folded, locate } = foldIdentifiers(text);
          for (let start = 0; start < folded.length; start++) {
            for (let end = start + 1; end <= folded.length; end++) {
              const span = locate(start, end);
              expect(span.start).toBeLessThan(span.end);
              expect(span.end).toBeLessThanOrEqual(text.length);
              expect(foldIdentifiers(text.slice(span.start, span.end)).text).toContain(folded.slice(start, end));
            }
          }
        },
      ),
    );
  });
});
