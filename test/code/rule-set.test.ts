import { describe, expect, it } from "vitest";
import { findNegationTypes } from "../../src/code/rule-set.js";
import { scanSegments } from "../../src/code/scan-segments.js";
import { makeSegments, open } from "./coding.js";

const segments = makeSegments("Het gezin en de gezinnen.", "Geen hulp, één geen.");

describe("compiling rules", () => {
  it("knows where a code is worth trying", () => {
    const { rules, scanned } = open(
      { a: ["gezin"], b: ["hulp AND code:a"], c: ["code:a"], d: ["/x/"], e: ["gezin | /x/"], f: ["afwezig"] },
      segments,
    );
    const type = (word: string): number =>
      scanned.flatMap(({ words }) =>
        words.types.filter((_, at) => words.text.slice(words.starts[at], words.ends[at]) === word),
      )[0] as number;
    expect(rules.byType.get(type("gezin"))).toEqual(["a"]);
    expect(rules.byType.get(type("gezinnen"))).toEqual(["a"]);
    expect(rules.byType.get(type("hulp"))).toEqual(["b"]);
    expect(rules.everywhere).toEqual(["c", "d", "e"]);
  });

  it("of several words that must all be there tries the one that occurs least", () => {
    const { rules, scanned } = open({ a: ["* hulp"] }, segments);
    const hulp = scanned[1]?.words.types[1] as number;
    expect(Array.from(rules.byType.keys())).toEqual([hulp]);
  });

  it("leaves out codes that are no longer used, but knows whose sub-codes they are", () => {
    const { rules } = open({ a: ["gezin"], "a/b": { written: ["hulp"], status: "retired" }, "a/c": ["hulp"] }, segments);
    expect(Array.from(rules.codes.keys())).toEqual(["a", "c"]);
    expect(rules.children.get("a")).toEqual(["b", "c"]);
  });

  it("finds the words that negate in the vocabulary, whatever their case and accents", () => {
    const { vocabulary } = scanSegments(segments);
    const types = findNegationTypes(vocabulary, { words: ["GEEN", "een", "nooit"], window: 3 });
    expect(Array.from(types, (type) => vocabulary.exact[type])).toEqual(["geen", "één"]);
  });
});
