import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listNeeds, meetsNeeds } from "../../src/rule/needed-letters.js";

describe("the letters that a regular expression needs", () => {
  it.each([
    ["proeftuin(en)?", [["proeftuin"]]],
    ["[^.!?]*\\b(onderzoeksvra(ag|gen)|deelvragen)\\b", [["onderzoeksvra", "deelvragen"]]],
    ["kind\\w*", [["kind"]]],
    ["methoden?", [["methode"]]],
    ["ab+c", [["a"], ["b"], ["c"]]],
    ["a{2,3}b{0,2}c", [["a"], ["c"]]],
    ["(werk|zit)\\b.{0,30}\\b(\\d+|acht)\\s+uur", [["werk", "zit"], ["uur"]]],
    ["(\\d+|acht) uur", [[" uur"]]],
    ["^(Werkboek|Gids)", [["werkboek", "gids"]]],
    ["a|", []],
    ["\\d+", []],
    ["[abc]", []],
    ["[]a]b", [["b"]]],
    ["a[\\]b]c", [["a"], ["c"]]],
    ["(?:een|twee) gezin", [["een", "twee"], [" gezin"]]],
    ["o\\.a\\.", [["o"], ["a"]]],
  ])("%s", (source, needs) => {
    expect(listNeeds(source)).toEqual(needs);
  });

  it.each(["(?i)a", "\\Qa\\E", "\\x41", "\\pL", "[[:alpha:]]a", "é", "(?P<naam>a)"])(
    "are not looked for in what is subtle: %s",
    (source) => {
      expect(listNeeds(source)).toEqual([]);
    },
  );

  const atom = fc.constantFrom("a", "b", "c", " ", "1", ".", "\\b", "\\w", "[ab]", "[^a]", "\\.", "^");
  const repeat = fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{0,1}", "{1,}", "+?");
  const { expression } = fc.letrec<{ expression: string; row: string; part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      atom,
      tie("expression").map((inner) => `(${inner})`),
    ),
    row: fc
      .array(fc.tuple(tie("part"), repeat), { maxLength: 4 })
      .map((parts) => parts.map(([part, often]) => part + (/^(?:\\b|\^)$/u.test(part) ? "" : often)).join("")),
    expression: fc.array(tie("row"), { minLength: 1, maxLength: 3 }).map((rows) => rows.join("|")),
  }));

  it("are in every text with a match", () => {
    fc.assert(
      fc.property(expression, fc.array(fc.constantFrom("a", "b", "c", "A", "B", " ", "1", "."), { maxLength: 6 }), (source, letters) => {
        const text = letters.join("");
        for (const [match] of text.matchAll(new RegExp(source, "gi")))
          expect(meetsNeeds(listNeeds(source), match.toLowerCase())).toBe(true);
      }),
      { numRuns: 800 },
    );
  });
});
