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

  it("finds all forms that share a key", () => {
    const vocabulary = createVocabulary();
    for (const [exact, key] of [
      ["één", "een"],
      ["gezin", "gezin"],
      ["een", "een"],
    ] as const)
      internWord(vocabulary, exact, key);
    expect(vocabulary.byKey.get("een")).toEqual([0, 2]);
    expect(vocabulary.byKey.get("twee")).toBeUndefined();
  });

  it("keeps words that a plain object would trip over", () => {
    const vocabulary = createVocabulary();
    for (const word of ["__proto__", "constructor", "toString"]) internWord(vocabulary, word, word);
    expect(vocabulary.exact).toEqual(["__proto__", "constructor", "toString"]);
  });

  it("knows every word by one number, and every number by one word", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (words) => {
        const vocabulary = createVocabulary();
        const numbers = words.map((word) => internWord(vocabulary, word, word));
        expect(numbers.map((number) => vocabulary.exact[number])).toEqual(words);
        expect(vocabulary.counts.reduce((sum, count) => sum + count, 0)).toBe(words.length);
        expect(vocabulary.exact.length).toBe(new Set(words).size);
      }),
    );
  });
});
