/** A syntax tree in, rule text out; what is printed reads back as the same tree. */
import type { RuleNode } from "../model/rule.js";
import type { ParsedRule } from "./parse.js";

/** How tightly a node binds; a part that binds looser than its place asks for is put in parentheses. */
const tightness: Record<RuleNode["kind"], number> = { or: 0, and: 1, not: 1, near: 2, unnegated: 3, phrase: 3, word: 4, code: 4, regex: 4 };

/** Prints a rule with its scope and filter. */
export function printRule(rule: ParsedRule): string {
  const conditions = rule.filter.map(({ key, values }) => `${key}: ${values.map(quote).join(" | ")}`);
  return (
    printNode(rule.tree) + (rule.scope === "segment" ? " @segment" : "") + (conditions.length === 0 ? "" : ` {${conditions.join(", ")}}`)
  );
}

function quote(value: string): string {
  return value.includes('"') ? `“${value}”` : `"${value}"`;
}

/** Prints a syntax tree. */
export function printNode(node: RuleNode): string {
  switch (node.kind) {
    case "word":
      return { inflected: "", wildcard: "", exact: "=", stem: "~" }[node.mode] + node.text;
    case "code":
      return `code:${node.code}`;
    case "regex":
      return `/${node.source}/`;
    case "phrase":
      return node.parts.map((part, index) => (index === 0 ? "" : printGap(node.gaps[index - 1] as number)) + printPart(part, 4)).join("");
    case "unnegated":
      return `!${printPart(node.part, 3)}`;
    case "near":
      return `${printPart(node.left, 2)} ${node.ordered ? "BEFORE" : "NEAR"}/${node.distance} ${printPart(node.right, 3)}`;
    case "and":
      return node.parts.map((part, index) => printPart(part, index === 0 && part.kind === "not" ? 1 : 2)).join(" AND ");
    case "not":
      return `${printPart(node.keep, 1)} NOT ${printPart(node.drop, 2)}`;
    case "or":
      return node.parts.map((part) => printPart(part, 1)).join(" | ");
  }
}

function printPart(node: RuleNode, needed: number): string {
  const text = printNode(node);
  return tightness[node.kind] < needed ? `(${text})` : text;
}

function printGap(gap: number): string {
  if (gap === 0) return " ";
  return gap === 3 ? " … " : ` ..${gap} `;
}
