import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVocabulary, internWord } from "../../src/text/vocabulary.js";

describe("the vocabulary", () => {
  it("numbers word forms in the order in which they come", () => {
    const vocabulary = createVocabulary();
    expect(["gezin", "één", "gezin", "een"].map((word) => internWord(vocabulary, word, word.replaceAll("é", "e")))).toEqual([0, 1, 0, 2]);
    expect(vocabulary.exact).toEqual(["gezin", "één", "een"]);
    expect(vocabulary.folded).toEqual(["gezin", "een", "een"]);
  });

  it("counts how often each was scanned", () => {
    const vocabulary = createVocabulary();
    for (const word of ["a", "b", "a", "a"]) internWord(vocabulary, word, word);
    expect(vocabulary.counts).toEqual([3, 1]);
  });

  it("keeps apart forms of which the hashes are the same", () => {
    const vocabulary = createVocabulary();
    expect(["Aa", "BB", "AaAa", "AaBB", "BBBB"].map((word) => internWord(vocabulary, word, word))).toEqual([0, 1, 2, 3, 4]);
    expect(internWord(vocabulary, "AaBB", "")).toBe(3);
  });

  it("folds a form that comes without its key", () => {
    const vocabulary = createVocabulary();
    const units = Uint16Array.from("één", (letter) => letter.charCodeAt(0));
    expect(vocabulary.enter(units, 3, 1)).toBe(0);
    expect(vocabulary.folded).toEqual(["een"]);
    expect(vocabulary.counts).toEqual([0]);
  });

  it("keeps words that a plain object would trip over", () => {
    const vocabulary = createVocabulary();
    for (const word of ["__proto__", "constructor", "toString"]) internWord(vocabulary, word, word);
    expect(vocabulary.exact).toEqual(["__proto__", "constructor", "toString"]);
  });

  it("knows every word by one number, and every number by one word", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { size: "large" }), (words) => {
        const vocabulary = createVocabulary();
        const numbers = words.map((word) => internWord(vocabulary, word, word));
        expect(numbers.map((number) => vocabulary.exact[number])).toEqual(words);
        expect(vocabulary.counts.reduce((sum, count) => sum + count, 0)).toBe(words.length);
        expect(vocabulary.exact.length).toBe(new Set(words).size);
      }),
    );
  });
});
