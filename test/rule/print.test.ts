import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRule } from "../../src/rule/parse.js";
import { printNode, printRule } from "../../src/rule/print.js";
import { anyTree, dropOffsets } from "./trees.js";

describe("printing a rule", () => {
  it.each([
    "gezin",
    "=gezin | ~regie | samenwerk*",
    "verklarende analyse",
    "stem … af",
    "stem ..2 af",
    "a NEAR/5 b",
    "a BEFORE/5 b",
    "(a NEAR/5 b) c",
    "a NEAR/5 b NEAR/3 c",
    "a NEAR/5 (b NEAR/3 c)",
    "a AND b AND c",
    "(a AND b) AND c",
    "a AND (b AND c)",
    "a NOT b NOT c",
    "a NOT (b NOT c)",
    "a AND b NOT c AND d",
    "(a | b) AND c",
    "!de regie",
    "!(a | b)",
    "(!a) b",
    "!(a NEAR/2 b)",
    "(a b) c",
    "code:x AND /y z/",
  ])("gives %s back as it was", (rule) => {
    expect(printNode(parseRule(rule).tree)).toBe(rule);
  });

  it("leaves out parentheses that do nothing, and writes OR as a bar", () => {
    expect(printNode(parseRule("((a) OR (b c))").tree)).toBe("a | b c");
    expect(printNode(parseRule("a AND NOT b").tree)).toBe("a NOT b");
    expect(printNode(parseRule("a ..3 b").tree)).toBe("a … b");
  });

  it("prints the scope and the filter, whatever language the keys were in", () => {
    expect(printRule(parseRule("a @segment {soort: x | y, kop: “B c”}"))).toBe('a @segment {type: "x" | "y", heading: "B c"}');
  });

  it("prints trees that read back as they were", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(dropOffsets(parseRule(printNode(tree)).tree)).toEqual(tree);
      }),
      { numRuns: 2000 },
    );
  });

  it("prints filters that read back as they were", () => {
    const key = fc.constantFrom("type", "speaker", "heading", "period", "region", "soort-overleg");
    const value = fc.string({ unit: fc.constantFrom("a", " ", ",", ":", "{", "}", "|", '"', "é", "*"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        anyTree,
        fc.boolean(),
        fc.array(fc.record({ key, values: fc.array(value, { minLength: 1, maxLength: 2 }) }), { maxLength: 2 }),
        (tree, isWide, filter) => {
          const rule = {
            tree,
            scope: isWide ? ("segment" as const) : ("sentence" as const),
            filter: filter.map((condition) => ({ ...condition, start: 0, end: 0 })),
          };
          const read = parseRule(printRule(rule));
          expect(read.scope).toBe(rule.scope);
          expect(read.filter.map(({ key: name, values }) => ({ key: name, values }))).toEqual(filter);
        },
      ),
      { numRuns: 500 },
    );
  });
});
