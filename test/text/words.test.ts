import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactForm, foldKey } from "../../src/text/fold.js";
import { createVocabulary } from "../../src/text/vocabulary.js";
import { countWords, findWords, scanWords, splitWord } from "../../src/text/words.js";
import { nastyText, usualText } from "./nasty-text.js";

/** The words of a text as they are matched, a hyphen before what is joined to the word before. */
function show(text: string): string {
  return findWords(text)
    .map(({ key, joined }) => (joined ? `-${key}` : key))
    .join(" ");
}

describe("finding words", () => {
  it.each([
    ["splits at white space and punctuation", "Het gezin, en de school: klaar.", "het gezin en de school klaar"],
    ["parts a hyphenated word and tells that its parts belong together", "jeugd- en ggz-hulp", "jeugd en ggz -hulp"],
    ["parts a word with several hyphens", "De Top-3-methode", "de top -3 -methode"],
    ["keeps an apostrophe inside a word", "auto’s en SPV'ers", "auto's en spv'ers"],
    ["drops an apostrophe at the edge of a word", "'s avonds ‘gezin’ 't", "s avonds gezin t"],
    ["keeps letters and digits together", "Top3 1B 12e", "top3 1b 12e"],
    ["splits an abbreviation at its stops", "o.a. de G.I.", "o a de g i"],
    ["splits at a slash, a dash and an underscore", "en/of – a_b", "en of a b"],
    ["does not join over a double hyphen", "gezin--school", "gezin school"],
    ["does not join over a hyphen with a space", "gezin -school", "gezin school"],
    ["joins a word broken at a line's end to one", "jeugd-\nbescherming", "jeugdbescherming"],
    ["finds words in other scripts", "Привет 中文 αβγ", "привет 中文 αβγ"],
    ["finds no word in marks alone", "?! – 🙂 …", ""],
  ])("%s", (_, text, words) => {
    expect(show(text)).toBe(words);
  });

  it("gives each word its place in the source, dropped characters included", () => {
    const text = "De jeugd\u00ADbe-\nscherming – clie\u0308nt.";
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["De", "jeugd\u00ADbe-\nscherming", "clie\u0308nt"]);
  });

  it("finds words in order, apart from each other and inside the text", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        let last = 0;
        for (const { start, end, key } of findWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(key).not.toBe("");
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("leaves no letter or digit outside its words", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        let rest = "";
        let last = 0;
        for (const { start, end } of findWords(text)) {
          rest += text.slice(last, start);
          last = end;
        }
        expect(foldKey(rest + text.slice(last))).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe("splitting a rule word", () => {
  it("splits as a text is split", () => {
    expect(splitWord("Ggz-hulpverleners")).toEqual(["ggz", "hulpverleners"]);
    expect(splitWord("o.a.")).toEqual(["o", "a"]);
    expect(splitWord("–")).toEqual([]);
  });
});

describe("counting words", () => {
  it("counts a hyphenated word once", () => {
    expect(countWords("de ggz-hulp, jeugd- en gezinsbescherming")).toBe(5);
  });

  it("counts nothing in an empty text", () => {
    expect(countWords("")).toBe(0);
    expect(countWords(" – ")).toBe(0);
  });

  it("gives the words that are found, whatever the text is made of", () => {
    const text = fc.oneof(usualText, nastyText, fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(text, (any) => {
        expect(countWords(any)).toBe(findWords(any).filter(({ joined }) => !joined).length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("scanning a text", () => {
  it("numbers the words, the parts of a hyphenated word together being one", () => {
    const { numbers, count } = scanWords("De ggz-hulp komt.", createVocabulary());
    expect(numbers).toEqual([0, 1, 1, 2]);
    expect(count).toBe(3);
  });

  it("tells the sentence of every word", () => {
    const { sentences } = scanWords("Zij kwam. Waarom? Dat bleef o.a. Voor de school een vraag.", createVocabulary());
    expect(sentences).toEqual([0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  it("gives the same type to the same word form, whatever its case", () => {
    const vocabulary = createVocabulary();
    const { types } = scanWords("Gezin GEZIN gezin gezinnen", vocabulary);
    expect(types).toEqual([0, 0, 0, 1]);
    expect(vocabulary.counts).toEqual([3, 1]);
  });

  it("keeps forms with another accent apart, under one key", () => {
    const vocabulary = createVocabulary();
    const { types } = scanWords("een één e\u0301e\u0301n", vocabulary);
    expect(types).toEqual([0, 1, 1]);
    expect(vocabulary.exact).toEqual(["een", "één"]);
    expect(vocabulary.folded).toEqual(["een", "een"]);
  });

  it("shares a vocabulary between texts", () => {
    const vocabulary = createVocabulary();
    scanWords("het gezin", vocabulary);
    expect(scanWords("een gezin", vocabulary).types).toEqual([2, 1]);
  });

  it("has lists of one length, and a type with the exact form and the key of the source", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const vocabulary = createVocabulary();
        const { starts, ends, types, numbers, sentences, count } = scanWords(text, vocabulary);
        expect(new Set([starts, ends, types, numbers, sentences].map(({ length }) => length)).size).toBe(1);
        expect(count).toBe(new Set(numbers).size);
        for (const [at, type] of types.entries()) {
          const source = text.slice(starts[at], ends[at]);
          expect(vocabulary.exact[type]).toBe(exactForm(source));
          if (!/[Σσς]/u.test(source)) expect(vocabulary.folded[type]).toBe(foldKey(source));
        }
      }),
    );
  });

  it("scans a paragraph of a hundred thousand characters at once", () => {
    const vocabulary = createVocabulary();
    expect(scanWords("De moeder van K. vroeg om ggz-hulp, o.a. Voor haar zoon. ".repeat(1800), vocabulary).count).toBe(21_600);
  }, 2000);
});

describe("the quick way through a usual text", () => {
  /** A snowman sends a text the slow way, and is as little a word or the end of a sentence as a plus. */
  const [usual, strange] = [" +", " ☃"];

  it("gives the words, the types and the counts that the slow way gives", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, usualText), (text) => {
        const [quick, slow] = [createVocabulary(), createVocabulary()];
        const { text: _, ...words } = scanWords(text + usual, quick);
        expect({ ...scanWords(text + strange, slow), text: undefined }).toEqual({ ...words, text: undefined });
        expect([quick.exact, quick.folded, quick.counts]).toEqual([slow.exact, slow.folded, slow.counts]);
        expect(countWords(text + usual)).toBe(countWords(text + strange));
      }),
      { numRuns: 1000, examples: [["A. Ze"]] },
    );
  });

  it("goes through words of any length", () => {
    const vocabulary = createVocabulary();
    const long = "a".repeat(100_000);
    scanWords(`${long} b ${long}b`, vocabulary);
    expect(vocabulary.exact).toEqual([long, "b", `${long}b`]);
  });
});
