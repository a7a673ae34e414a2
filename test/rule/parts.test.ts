import { describe, expect, it } from "vitest";
import { parseRule } from "../../src/rule/parse.js";
import { listParts } from "../../src/rule/parts.js";

describe("the parts of a node", () => {
  it.each([
    ["a b", ["a", "b"]],
    ["a AND b AND c", ["a", "b", "c"]],
    ["a | b", ["a", "b"]],
    ["a NEAR/2 b", ["a", "b"]],
    ["a NOT b", ["a", "b"]],
    ["!a", ["a"]],
    ["a", []],
    ["code:a", []],
    ["/a/", []],
  ])("stand in the order of the rule: %s", (rule, parts) => {
    expect(listParts(parseRule(rule).tree).map(({ start, end }) => rule.slice(start, end))).toEqual(parts);
  });
});
