import { describe, expect, it } from "vitest";
import { parseRule } from "../../src/rule/parse.js";
import { listNodes, listParts } from "../../src/rule/parts.js";

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

describe("the nodes of one kind", () => {
  it("are found at any depth, in the order of the rule", () => {
    const { tree } = parseRule("((a b | !c) NEAR/5 d AND code:x) NOT (e AND code:y)");
    expect(listNodes(tree, "word").map(({ text }) => text)).toEqual(["a", "b", "c", "d", "e"]);
    expect(listNodes(tree, "code").map(({ code }) => code)).toEqual(["x", "y"]);
    expect(listNodes(tree, "regex")).toEqual([]);
  });
});
