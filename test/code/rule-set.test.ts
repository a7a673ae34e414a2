import { describe, expect, it } from "vitest";
import { compileRules } from "../../src/code/rule-set.js";
import { createVocabulary } from "../../src/text/vocabulary.js";
import { scanWords } from "../../src/text/words.js";
import { makeCodebook, makeSegments, open } from "./coding.js";

const segments = makeSegments("Het gezin en de gezinnen.", "Geen hulp, één geen.");

describe("compiling rules", () => {
  /** The rules that are tried where a word occurs. */
  function listTried(codes: Parameters<typeof open>[0], word: string): readonly string[] {
    const { rules, scanned } = open(codes, segments);
    const { ruleWords } = rules.settings;
    const type = ruleWords.vocabulary.exact.indexOf(word);
    expect(scanned.length).toBe(2);
    return rules.trials.bySet
      .flatMap((trials, set) => (trials !== undefined && ruleWords.holds(set, type) ? trials : []))
      .map(({ rule }) => rule.rule.text);
  }

  it("knows where a rule is worth trying", () => {
    const codes = { a: ["gezin"], b: ["hulp AND code:a"], c: ["code:a"], d: ["/x/"], e: ["gezin | /x/"], f: ["afwezig"], g: ["!gezin"] };
    expect(listTried(codes, "gezin")).toEqual(["gezin", "!gezin"]);
    expect(listTried(codes, "gezinnen")).toEqual(["gezin", "!gezin"]);
    expect(listTried(codes, "hulp")).toEqual(["hulp AND code:a"]);
    const { rules } = open(codes, segments);
    expect(rules.trials.everywhere.map(({ rule }) => rule.text)).toEqual(["code:a", "/x/", "gezin | /x/"]);
  });

  it("of several words that must all be there tries the longest", () => {
    expect(listTried({ a: ["de gezinnen", "* hulp"] }, "gezinnen")).toEqual(["de gezinnen"]);
    expect(listTried({ a: ["de gezinnen", "* hulp"] }, "de")).toEqual([]);
    expect(listTried({ a: ["de gezinnen", "* hulp"] }, "hulp")).toEqual(["* hulp"]);
  });

  it("leaves out codes that are no longer used, but knows whose sub-codes they are", () => {
    const { rules } = open({ a: ["gezin"], "a/b": { written: ["hulp"], status: "retired" }, "a/c": ["hulp"] }, segments);
    expect(Array.from(rules.codes.keys())).toEqual(["a", "c"]);
    expect(rules.children.get("a")).toEqual(["b", "c"]);
  });

  it("knows the words that negate, whatever their case and accents", () => {
    const vocabulary = createVocabulary();
    const { settings } = compileRules(makeCodebook({}), vocabulary, { words: ["GEEN", "een", "nooit"], window: 3 });
    scanWords("Het gezin. Geen hulp, één geen.", vocabulary);
    expect(vocabulary.exact.filter((_, type) => settings.ruleWords.holds(settings.negation, type))).toEqual(["geen", "één"]);
  });
});
