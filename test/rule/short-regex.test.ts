import fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, it } from "vitest";
import { readShortRegex } from "../../src/rule/short-regex.js";

describe("an expression in which all is of a set length", () => {
  it.each(["(^|[.?!…] )(gewoon |en )?(meer|minder)\\b", "\\bde [A-Z]\\d\\d?", "a|b|", "(a|)b", "doel( \\d{4})?"])(
    "is read: %s",
    (source) => {
      expect(readShortRegex(source)).toBeDefined();
    },
  );

  it.each([
    ["repeats", "a*b"],
    ["counts to another number", "a{1,2}"],
    ["repeats a group", "(ab){2}"],
    ["has a bracket in a class", "[]a]"],
    ["has too many ways", "a?".repeat(20)],
    ["has groups of too many ways", "(a|b|c)".repeat(9)],
    ["may be there and empty", "(a?|b)?"],
    ["would rather be left out", "a??b"],
    ["has what is subtle", "(?i)a"],
    ["has other letters than those of English", "één"],
  ])("is none that %s", (_, source) => {
    expect(readShortRegex(source)).toBeUndefined();
  });

  it("is not used on letters over which engines differ", () => {
    const regex = readShortRegex("s|k");
    expect(regex?.findAll("ask")).toEqual([
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ]);
    for (const strange of ["ſ", "\u212A", "🙂", "\u00A0", "\n"]) expect(regex?.findAll(strange)).toBeUndefined();
  });

  const atom = fc.constantFrom(
    "a",
    "b",
    "s",
    "K",
    " ",
    "1",
    ".",
    "\\b",
    "\\B",
    "\\w",
    "\\W",
    "\\s",
    "\\d",
    "[ab]",
    "[^a]",
    "[^\\w]",
    "\\.",
    "^",
    "$",
    "…",
  );
  const { expression } = fc.letrec<{ expression: string; row: string; part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      atom,
      tie("expression").map((inner) => `(${inner})`),
      tie("expression").map((inner) => `(?:${inner})`),
    ),
    row: fc
      .array(fc.tuple(tie("part"), fc.constantFrom("", "", "?", "??", "{2}", "{2}?")), { maxLength: 4 })
      .map((parts) => parts.map(([part, often]) => part + (/^(?:\\[bB]|\^|\$)$/u.test(part) ? "" : often)).join("")),
    expression: fc.array(tie("row"), { minLength: 1, maxLength: 3 }).map((rows) => rows.join("|")),
  }));
  const text = fc.array(fc.constantFrom("a", "b", "A", "S", "s", "k", " ", "1", ".", "é", "É", "…", "’", "_", "İ", "\u00A0", "Σ"), {
    maxLength: 10,
  });

  it("finds what the linear engine finds", () => {
    fc.assert(
      fc.property(expression, text, (source, units) => {
        const own = readShortRegex(source)?.findAll(units.join(""));
        if (own === undefined) return;
        const matcher = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE).matcher(units.join(""));
        const found: { start: number; end: number }[] = [];
        while (matcher.find()) if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
        expect(own).toEqual(found);
      }),
      { numRuns: 4000 },
    );
  });
});
