import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RuleSyntaxError } from "../../src/rule/syntax-error.js";
import { readTokens } from "../../src/rule/tokens.js";

/** The tokens of a rule as `kind:text`, without the end. */
function show(rule: string): string {
  return readTokens(rule)
    .slice(0, -1)
    .map(({ kind, text }) => `${kind}:${text}`)
    .join(" ");
}

describe("the tokens of a rule", () => {
  it.each([
    ["words", "gezin =Gezin ~regie gezin* *wa?k", "word:gezin word:=Gezin word:~regie word:gezin* word:*wa?k"],
    [
      "hyphens and apostrophes in words",
      "ggz-hulp ggz‐hulp auto's auto’s 's",
      "word:ggz-hulp word:ggz‐hulp word:auto's word:auto’s word:'s",
    ],
    ["an abbreviation", "o.a. d.w.z. G.I.", "word:o.a. word:d.w.z. word:G.I."],
    ["a word with a decomposed accent", "clie\u0308nt", "word:clie\u0308nt"],
    ["operators", "a AND b OR c NOT d | e", "word:a and:AND word:b or:OR word:c not:NOT word:d or:| word:e"],
    ["distances", "a NEAR/5 b BEFORE/12 c", "word:a near:5 word:b before:12 word:c"],
    ["gaps", "a … b ... c ..3 d ..12 e", "word:a gap:3 word:b gap:3 word:c gap:3 word:d gap:12 word:e"],
    [
      "a gap that touches its words",
      "stem...af stem…af stem..2 af",
      "word:stem gap:3 word:af word:stem gap:3 word:af word:stem gap:2 word:af",
    ],
    ["parentheses and marks", "(!a) @segment", "(:( !:! word:a ):) @:@ word:segment"],
    ["a code", "code:vast-contactpersoon code:a_1", "code:vast-contactpersoon code:a_1"],
    ["the word code", "code codes", "word:code word:codes"],
    ["a regular expression", "/gez(in)?/ (/a b\\/c/)", "regex:gez(in)? (:( regex:a b\\/c ):)"],
    ["lower-case operator words as words", "and or not en of niet", "word:and word:or word:not word:en word:of word:niet"],
    ["operators without spaces", "a|b(c)!d", "word:a or:| word:b (:( word:c ):) !:! word:d"],
    [
      "a filter",
      '{soort: interview, kop: "A: b" | “c”, regio: den haag}',
      "{:{ string:soort ::: string:interview ,:, string:kop ::: string:A: b or:| string:c ,:, string:regio ::: string:den haag }:}",
    ],
    ["operators inside a filter as text", "{kop: EN OF NIET}", "{:{ string:kop ::: string:EN OF NIET }:}"],
    ["nothing", "  ", ""],
  ])("are read: %s", (_, rule, tokens) => {
    expect(show(rule)).toBe(tokens);
  });

  it("end with one that says where the rule ends", () => {
    expect(readTokens("gezin ").at(-1)).toEqual({ kind: "end", text: "", written: "", start: 6, end: 6 });
    expect(readTokens("")).toEqual([{ kind: "end", text: "", written: "", start: 0, end: 0 }]);
  });

  it("know their place in the rule", () => {
    const rule = "  a NEAR/5 (ggz-hulp | /x y/) ..2 code:b @segment {k: v}";
    const tokens = readTokens(rule);
    expect(tokens.map(({ start, end }) => rule.slice(start, end))).toEqual([
      "a",
      "NEAR/5",
      "(",
      "ggz-hulp",
      "|",
      "/x y/",
      ")",
      "..2",
      "code:b",
      "@",
      "segment",
      "{",
      "k",
      ":",
      "v",
      "}",
      "",
    ]);
  });

  it.each([
    ["a gap without a number", "a .. b", 2, "..", "gap-size"],
    ["a gap with too long a number", "a ..12345 b", 2, "..12345", "gap-size"],
    ["NEAR without a distance", "a NEAR b", 2, "NEAR", "distance"],
    ["NEAR at the end", "a NEAR", 2, "NEAR", "distance"],
    ["a distance of nothing", "a NEAR/0 b", 2, "NEAR/0", "distance"],
    ["too long a distance", "a NEAR/12345 b", 2, "NEAR/12345", "distance"],
    ["a distance with letters", "a BEFORE/5x b", 2, "BEFORE/5x", "distance"],
    ["a code without an id", "code: a", 0, "code:", "code-id"],
    ["a code without an id at the end", "code:", 0, "code:", "code-id"],
    ["an unclosed regular expression", "a /gez(in)?", 2, "/gez(in)?", "regex-end"],
    ["an empty regular expression", "//", 0, "//", "regex-end"],
    ["a slash between words", "vader/moeder/kind", 5, "/", "operator"],
    ["flags behind a regular expression", "/gezin/i", 7, "i", "operator"],
    ["a full stop behind a word", "gezin.", 5, ".", "operator"],
    ["quotation marks", 'a "b c"', 2, '"', "no-quotes"],
    ["curly quotation marks", "a “b c”", 2, "“", "no-quotes"],
    ["a mark without a word", "a = b", 2, "=", "operand"],
    ["an unknown character", "a & b", 2, "&", "operand"],
    ["an unknown character outside the first plane", "a 🙂", 2, "🙂", "operand"],
    ["a closing brace", "a }", 2, "}", "operand"],
    ["a comma", "a, b", 1, ",", "operand"],
    ["a quotation mark that is not closed in a filter", '{kop: "a}', 6, '"', "filter"],
    ["a brace in a filter", "{kop: {", 6, "{", "filter"],
    ["EN", "a EN b", 2, "EN", "english-operator"],
    ["OF", "a OF b", 2, "OF", "english-operator"],
    ["NIET", "a NIET b", 2, "NIET", "english-operator"],
  ])("can't be read: %s", (_, rule, at, found, expected) => {
    expect(() => readTokens(rule)).toThrow(RuleSyntaxError);
    try {
      readTokens(rule);
    } catch (error) {
      expect(error).toMatchObject({ at, found, expected });
    }
  });

  it.each([
    ["EN", "AND"],
    ["OF", "OR"],
    ["NIET", "NOT"],
    ["&", "AND"],
    [",", "|"],
    ["near/5", "NEAR"],
  ])("point out the operator that is meant with %s", (written, nearest) => {
    expect(() => readTokens(`a ${written} b`)).toThrow(expect.objectContaining({ nearest }));
  });

  it("cover the rule in order, with nothing but white space between them", () => {
    const piece = fc.constantFrom(
      "a",
      "b.c",
      "AND ",
      "|",
      "(",
      ")",
      "!",
      " ",
      "…",
      "..2 ",
      "NEAR/3 ",
      "code:x ",
      "/y/ ",
      "{",
      "}",
      "k: v",
      '"',
      "@",
      "*",
      "é",
      "🙂",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const rule = pieces.join("");
        try {
          let last = 0;
          for (const { start, end } of readTokens(rule)) {
            expect(rule.slice(last, start).trim()).toBe("");
            expect(end).toBeGreaterThanOrEqual(start);
            last = end;
          }
          expect(last).toBe(rule.length);
        } catch (error) {
          if (!(error instanceof RuleSyntaxError)) throw error;
          expect(rule.slice(error.at)).toContain(error.found);
          expect(error.at).toBeLessThanOrEqual(rule.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are read from a rule of a megabyte in time that grows with the rule", () => {
    expect(readTokens("gezin | ".repeat(125_000)).length).toBe(250_001);
  });
});
