import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleNode } from "../../src/model/rule.js";
import { parseRule } from "../../src/rule/parse.js";
import { RuleSyntaxError } from "../../src/rule/syntax-error.js";
import { listParts } from "../../src/rule/parts.js";

/** A tree with all its parts between brackets, so that precedence shows. */
function show(node: RuleNode): string {
  switch (node.kind) {
    case "word":
      return node.mode === "inflected" ? node.text : `${node.mode}:${node.text}`;
    case "regex":
      return `/${node.source}/`;
    case "code":
      return `code:${node.code}`;
    case "phrase":
      return `[${node.parts.map((part, index) => (index === 0 ? "" : node.gaps[index - 1] === 0 ? "+" : `..${node.gaps[index - 1]}+`) + show(part)).join("")}]`;
    case "near":
      return `[${show(node.left)} ${node.ordered ? "before" : "near"}${node.distance} ${show(node.right)}]`;
    case "and":
      return `[${node.parts.map(show).join(" and ")}]`;
    case "or":
      return `[${node.parts.map(show).join(" or ")}]`;
    case "not":
      return `[${show(node.keep)} not ${show(node.drop)}]`;
    case "unnegated":
      return `![${show(node.part)}]`;
  }
}

function readError(rule: string): RuleSyntaxError {
  try {
    parseRule(rule);
  } catch (error) {
    if (error instanceof RuleSyntaxError) return error;
    throw error;
  }
  throw new Error(`«${rule.slice(0, 60)}» can be read`);
}

describe("reading a rule", () => {
  it.each([
    ["a word", "gezin", "gezin"],
    ["an exact word", "=gezin", "exact:gezin"],
    ["a stem", "~reflecteren", "stem:reflecteren"],
    [
      "wildcards",
      "samenwerk* | *analyse | *veilig* | wa?k",
      "[wildcard:samenwerk* or wildcard:*analyse or wildcard:*veilig* or wildcard:wa?k]",
    ],
    ["words in a row", "verklarende analyse", "[verklarende+analyse]"],
    ["a gap", "stem … af", "[stem..3+af]"],
    ["a gap of dots", "stem ... af", "[stem..3+af]"],
    ["a gap of a given size", "stem ..5 af", "[stem..5+af]"],
    ["gaps and neighbours", "a b … c ..1 d", "[a+b..3+c..1+d]"],
    ["NEAR", "a NEAR/5 b", "[a near5 b]"],
    ["BEFORE", "a BEFORE/5 b", "[a before5 b]"],
    ["NEAR after NEAR", "a NEAR/5 b BEFORE/3 c", "[[a near5 b] before3 c]"],
    ["AND", "a AND b AND c", "[a and b and c]"],
    ["OR", "a OR b | c", "[a or b or c]"],
    ["NOT", "a NOT b", "[a not b]"],
    ["AND NOT", "a AND NOT b", "[a not b]"],
    ["NOT after NOT", "a NOT b NOT c", "[[a not b] not c]"],
    ["AND after NOT", "a NOT b AND c AND d", "[[a not b] and c and d]"],
    ["NOT after AND", "a AND b NOT c", "[[a and b] not c]"],
    ["!", "!regie", "![regie]"],
    ["! before words in a row", "!de regie … nemen", "![[de+regie..3+nemen]]"],
    ["! before !", "!!a", "![![a]]"],
    ["! in a group in a row", "(!de) regie", "[![de]+regie]"],
    ["a code", "code:knelpunten", "code:knelpunten"],
    ["a regular expression", "/reg(ex)?/", "/reg(ex)?/"],
    ["a regular expression in a row", "de /reg(ie)?/", "[de+/reg(ie)?/]"],
    ["a group", "(a | b) c", "[[a or b]+c]"],
    ["needless parentheses", "((a))", "a"],
  ])("reads %s", (_, rule, tree) => {
    expect(show(parseRule(rule).tree)).toBe(tree);
  });

  it.each([
    ["AND before OR", "a AND b | c AND d", "[[a and b] or [c and d]]"],
    ["NOT before OR", "a | b NOT c", "[a or [b not c]]"],
    ["NEAR before AND", "a AND b NEAR/3 c", "[a and [b near3 c]]"],
    ["! before NEAR", "!a NEAR/3 b", "[![a] near3 b]"],
    ["words in a row before NEAR", "a b NEAR/3 c d", "[[a+b] near3 [c+d]]"],
    ["words in a row before !", "!a b", "![[a+b]]"],
    ["a group before all", "(a | b) AND (c NOT d)", "[[a or b] and [c not d]]"],
    ["a group of AND apart from the AND around it", "(a AND b) AND c", "[[a and b] and c]"],
  ])("binds %s", (_, rule, tree) => {
    expect(show(parseRule(rule).tree)).toBe(tree);
  });

  it("looks through sentences, or the whole segment when asked", () => {
    expect(parseRule("a AND b").scope).toBe("sentence");
    expect(parseRule("a AND b @segment").scope).toBe("segment");
  });

  it("reads a filter behind the rule and behind @segment", () => {
    const filter = [
      { key: "type", values: ["interview"] },
      { key: "speaker", values: ["deelnemer", "R3"] },
      { key: "heading", values: ["Knelpunten: nu"] },
      { key: "region", values: ["den haag"] },
    ];
    const written = '{soort: interview, spreker: deelnemer | R3, kop: "Knelpunten: nu", regio: den haag}';
    expect(parseRule(`a ${written}`).filter).toMatchObject(filter);
    expect(parseRule(`a @segment ${written}`)).toMatchObject({ scope: "segment", filter });
  });

  it("knows the place of every condition of a filter", () => {
    const rule = "a { soort : interview | verslag , kop: B }";
    expect(parseRule(rule).filter.map(({ start, end }) => rule.slice(start, end))).toEqual(["soort : interview | verslag", "kop: B"]);
  });

  it("knows the place of every node in the rule", () => {
    const rule = "(de regie) NEAR/5 !wie AND code:x NOT /y/ | ~z … =q";
    const slices: string[] = [];
    const walk = (node: RuleNode): void => {
      slices.push(rule.slice(node.start, node.end));
      listParts(node).forEach(walk);
    };
    walk(parseRule(rule).tree);
    expect(slices).toEqual([
      rule,
      "(de regie) NEAR/5 !wie AND code:x NOT /y/",
      "(de regie) NEAR/5 !wie AND code:x",
      "(de regie) NEAR/5 !wie",
      "(de regie)",
      "de",
      "regie",
      "!wie",
      "wie",
      "code:x",
      "/y/",
      "~z … =q",
      "~z",
      "=q",
    ]);
  });
});

describe("a rule that can't be read", () => {
  it.each([
    ["nothing", "", 0, "", "operand"],
    ["white space", "  ", 2, "", "operand"],
    ["an operator at the start", "AND a", 0, "AND", "operand"],
    ["an operator at the end", "a AND", 5, "", "operand"],
    ["two operators in a row", "a AND OR b", 6, "OR", "operand"],
    ["a bar at the end", "a |", 3, "", "operand"],
    ["NOT at the start", "NOT a", 0, "NOT", "something-to-keep"],
    ["NOT behind OR", "a OR NOT b", 5, "NOT", "something-to-keep"],
    ["NOT in a group", "a AND (NOT b)", 7, "NOT", "something-to-keep"],
    ["NEAR at the end", "a NEAR/5", 8, "", "operand"],
    ["a gap at the start", "… af", 0, "…", "operand"],
    ["a distance at the start", "NEAR/5 a", 0, "NEAR/5", "operand"],
    ["a quoted value too many", 'a {soort: x "y"}', 12, '"y"', "filter-end"],
    ["a gap at the end", "stem …", 6, "", "operand"],
    ["an empty group", "a ()", 3, ")", "operand"],
    ["an unclosed group", "(a | b", 6, "", "closing-parenthesis"],
    ["an unclosed group before a scope", "(a @segment", 3, "@", "closing-parenthesis"],
    ["a parenthesis too many", "a b)", 3, ")", "end"],
    ["! at the end", "a AND !", 7, "", "operand"],
    ["! in a row of words", "de !regie", 3, "!", "operator"],
    ["a scope that is none", "a @zin", 3, "zin", "scope"],
    ["a scope that is missing", "a @", 3, "", "scope"],
    ["words behind the scope", "a @segment b", 11, "b", "operator"],
    ["words behind the filter", "a {soort: x} b", 13, "b", "operator"],
    ["a scope behind the filter", "a {soort: x} @segment", 13, "@", "operator"],
    ["a filter without a key", "a {: x}", 3, ":", "filter-key"],
    ["an empty filter", "a {}", 3, "}", "filter-key"],
    ["a filter without a value", "a {soort}", 8, "}", "filter"],
    ["a filter with an empty value", "a {soort: }", 10, "}", "filter"],
    ["a filter with a bar at the end", "a {soort: x | }", 14, "}", "filter"],
    ["an unclosed filter", "a {soort: x", 11, "", "filter-end"],
    ["a filter with a comma at the end", "a {soort: x,}", 12, "}", "filter-key"],
    ["a filter with two colons", "a {soort: x: y}", 11, ":", "filter-end"],
    ["a mark without letters", "=-", 0, "=-", "letters"],
    ["only a hyphen", "a | -", 4, "-", "letters"],
    ["an exact word with a wildcard", "=gezin*", 0, "=gezin*", "plain-exact"],
    ["a stem with a wildcard", "~gezin*", 0, "~gezin*", "plain-stem"],
    ["a stem of two words", "~ggz-hulp", 0, "~ggz-hulp", "plain-stem"],
    ["NEAR with a code", "a NEAR/5 code:b", 9, "code:b", "words"],
    ["NEAR with a group of AND", "(a AND b) NEAR/5 c", 0, "AND", "words"],
    ["NEAR with a group of NOT", "a NEAR/5 (b NOT c)", 9, "NOT", "words"],
    ["NEAR with a code among others", "(a | code:b) NEAR/5 c", 5, "code:b", "words"],
    ["a row with a code", "a code:b", 2, "code:b", "words"],
    ["a row with a group of AND", "a (b AND c)", 2, "AND", "words"],
    ["! before a code", "!code:b", 1, "code:b", "words"],
    ["! before a group of NOT", "!(a NOT b)", 1, "NOT", "words"],
    ["! before a code among others", "!(a | (b | code:c))", 11, "code:c", "words"],
    ["EN between groups", "(a | b) EN c", 8, "EN", "english-operator"],
  ])("says where, what was found and what was expected: %s", (_, rule, at, found, expected) => {
    const error = readError(rule);
    expect({ at: error.at, found: error.found, expected: error.expected }).toEqual({ at, found, expected });
  });

  it.each([
    ["look-ahead", "a /b(?=c)/", 4, "look-around"],
    ["negative look-ahead", "/b(?!c)/", 2, "look-around"],
    ["look-behind", "/(?<=a)b/", 1, "look-around"],
    ["negative look-behind", "/(?<!a)b/", 1, "look-around"],
    ["a back-reference", "/(a)\\1/", 4, "back-reference"],
    ["a named back-reference", "/(?<n>a)\\k<n>/", 8, "back-reference"],
  ])("has a regular expression that can't be matched in linear time: %s", (_, rule, at, why) => {
    expect(readError(rule)).toMatchObject({ at, expected: "regex", why: `#problem/${why}` });
  });

  it("has a regular expression that is broken", () => {
    expect(readError("a | /(b/")).toMatchObject({ at: 5, found: "(b", expected: "regex-form" });
    expect(readError("a | /(b/").why).toBe("#problem/open-group");
  });

  it.each([
    ["parentheses", "(".repeat(100_000) + "a" + ")".repeat(100_000)],
    ["parentheses that are not closed", "(".repeat(100_000)],
    ["exclamation marks", "!".repeat(100_000) + "a"],
    ["exclamation marks and parentheses", "!(".repeat(100_000) + "a"],
    ["NOT", `a${" NOT b".repeat(100_000)}`],
    ["NOT and AND", `a${" NOT b AND c".repeat(50_000)}`],
    ["NEAR", `a${" NEAR/2 b".repeat(100_000)}`],
  ])("is nested too deeply by %s", (_, rule) => {
    expect(readError(rule).expected).toBe("shallower");
  });

  it("is not one with sixty alternatives, or with groups behind each other", () => {
    expect(parseRule("(a | b) ".repeat(300)).tree.kind).toBe("phrase");
    expect(parseRule("a NEAR/2 b | ".repeat(300) + "c").tree).toMatchObject({ kind: "or" });
    expect(parseRule("!a | ".repeat(300) + "b NOT c").tree).toMatchObject({ kind: "or" });
    expect(parseRule(`a${" AND b".repeat(300)}`).tree).toMatchObject({ kind: "and" });
  });

  it("tells so, and never fails otherwise, whatever the rule", () => {
    const piece = fc.constantFrom(
      "a ",
      "=b ",
      "~c ",
      "d* ",
      "AND ",
      "OR ",
      "NOT ",
      "NEAR/2 ",
      "BEFORE/3 ",
      "(",
      ") ",
      "!",
      "… ",
      "..2 ",
      "code:x ",
      "/y/ ",
      "@segment ",
      "{soort: x} ",
      "| ",
      "EN ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const rule = pieces.join("");
        try {
          const { tree } = parseRule(rule);
          expect(tree.end).toBeGreaterThan(tree.start);
        } catch (error) {
          if (!(error instanceof RuleSyntaxError)) throw error;
          expect(error.at).toBeGreaterThanOrEqual(0);
          expect(error.at).toBeLessThanOrEqual(rule.length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
