import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WordMode } from "../../src/model/rule.js";
import { readWildcards } from "../../src/rule/wildcards.js";
import { findTypes, splitRuleWord } from "../../src/rule/word-forms.js";
import { foldKey } from "../../src/text/fold.js";
import { createVocabulary } from "../../src/text/vocabulary.js";
import { scanWords } from "../../src/text/words.js";

const vocabulary = createVocabulary();
scanWords(
  "Het gezin, de gezinnen en het gezinnetje; Gezinsplan onveilig veilig veilige veiligheid. Één een. Reflecteren reflectie reflecteert. Cliënt CLIËNTEN. Auto's.",
  vocabulary,
);

/** The word forms that a rule word reaches in the vocabulary. */
function reach(word: string, mode: WordMode): readonly string[] {
  return splitRuleWord(word, mode).flatMap((part) =>
    Array.from(findTypes(part, mode, vocabulary), (type) => vocabulary.exact[type] as string),
  );
}

describe("the forms of a rule word", () => {
  it.each([
    ["gezin", ["gezin", "gezinnen", "gezinnetje"]],
    ["Gezin", ["gezin", "gezinnen", "gezinnetje"]],
    ["veilig", ["veilig", "veilige"]],
    ["veiligheid", ["veiligheid"]],
    ["client", ["cliënt", "cliënten"]],
    ["auto", ["auto's"]],
    ["wachtlijst", []],
  ])("are its paradigm, whatever case and accents: %s", (word, forms) => {
    expect(Array.from(reach(word, "inflected")).sort()).toEqual(forms);
  });

  it("are that form alone for =, accents and all", () => {
    expect(reach("gezin", "exact")).toEqual(["gezin"]);
    expect(reach("GEZIN", "exact")).toEqual(["gezin"]);
    expect(reach("één", "exact")).toEqual(["één"]);
    expect(reach("e\u0301e\u0301n", "exact")).toEqual(["één"]);
    expect(reach("een", "exact")).toEqual(["een"]);
    expect(reach("clienten", "exact")).toEqual([]);
  });

  it("are all with the same stem for ~", () => {
    expect(Array.from(reach("reflecteren", "stem")).sort()).toEqual(["reflecteren"]);
    expect(Array.from(reach("veiligheden", "stem")).sort()).toEqual(["veilig", "veilige", "veiligheid"]);
  });

  it.each([
    ["gezin*", ["gezin", "gezinnen", "gezinnetje", "gezinsplan"]],
    ["*veilig", ["onveilig", "veilig"]],
    ["*veilig*", ["onveilig", "veilig", "veilige", "veiligheid"]],
    ["cli?nt", ["cliënt"]],
    ["??n", ["een", "één"]],
    ["auto?s", ["auto's"]],
    ["g*n", ["gezin", "gezinnen", "gezinsplan"]],
  ])("are all that fit the wildcards: %s", (word, forms) => {
    expect(Array.from(reach(word, "wildcard")).sort()).toEqual(forms);
  });
});

describe("splitting a rule word", () => {
  it.each<[string, WordMode, readonly string[]]>([
    ["ggz-hulp", "inflected", ["ggz", "hulp"]],
    ["ggz‐Hulp", "exact", ["ggz", "hulp"]],
    ["Eén-ouder", "exact", ["eén", "ouder"]],
    ["ggz-*hulp*", "wildcard", ["ggz", "*hulp*"]],
    ["o.a.", "inflected", ["o", "a"]],
    ["'s", "inflected", ["s"]],
    ["’t", "exact", ["t"]],
    ["'gezin'", "inflected", ["gezin"]],
    ["auto’s", "inflected", ["auto's"]],
    ["SPV'er", "exact", ["spv'er"]],
    ["o.a*", "wildcard", ["o", "a*"]],
    ["'t*", "wildcard", ["t*"]],
    ["auto's*", "wildcard", ["auto's*"]],
  ])("splits %s (%s) as a text is split", (word, mode, parts) => {
    expect(splitRuleWord(word, mode)).toEqual(parts);
  });

  it("finds every word of a text by that word itself", () => {
    const letter = fc.constantFrom("a", "é", "e\u0301", "ĳ", "ﬁ", "'", "’", "-", ".", "B", "7");
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 6 }), (letters) => {
        const word = letters.join("");
        const own = createVocabulary();
        const { types } = scanWords(word, own);
        for (const mode of ["exact", "inflected", "wildcard"] as const) {
          const parts = splitRuleWord(word, mode);
          expect(parts.length).toBe(types.length);
          for (const [index, part] of parts.entries()) expect(findTypes(part, mode, own)).toContain(types[index]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("wildcards", () => {
  it("don't look at case and accents", () => {
    expect(readWildcards("CLIËNT*").test("clienten")).toBe(true);
  });

  it("stand for any number of letters, or for one", () => {
    expect(["", "a", "abc"].map(readWildcards("*").test)).toEqual([true, true, true]);
    expect(["", "a", "𝐆", "ab"].map(readWildcards("?").test)).toEqual([false, true, true, false]);
  });

  it("leave other marks what they are", () => {
    expect(readWildcards("a.c").test("abc")).toBe(false);
    expect(readWildcards("a+(b)[c]*").test("a+(b)[c]d")).toBe(true);
  });

  it("match as defined", () => {
    const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 7 });
    const word = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
    fc.assert(
      fc.property(pattern, word, (wildcards, text) => {
        expect(readWildcards(wildcards).test(text)).toBe(fits(wildcards, text));
      }),
      { numRuns: 2000 },
    );
  });

  it("take time that grows with the word, however many there are", () => {
    expect(readWildcards(`${"*a".repeat(20)}*b`).test(foldKey("a".repeat(100_000)))).toBe(false);
  });
});

/** The definition, by recursion. */
function fits(pattern: string, word: string): boolean {
  if (pattern === "") return word === "";
  if (pattern[0] === "*") return fits(pattern.slice(1), word) || (word !== "" && fits(pattern, word.slice(1)));
  return word !== "" && (pattern[0] === "?" || pattern[0] === word[0]) && fits(pattern.slice(1), word.slice(1));
}
