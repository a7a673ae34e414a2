/** A syntax node in, the nodes that it is made of out, or all of one kind in its tree. */
import type { RuleNode } from "../model/rule.js";

/** Lists the parts of a node in the order in which they are written; a word, a code and a regular expression have none. */
export function listParts(node: RuleNode): readonly RuleNode[] {
  switch (node.kind) {
    case "phrase":
    case "and":
    case "or":
      return node.parts;
    case "near":
      return [node.left, node.right];
    case "not":
      return [node.keep, node.drop];
    case "unnegated":
      return [node.part];
    case "word":
    case "code":
    case "regex":
      return [];
  }
}

/** Lists all nodes of one kind in a tree, in the order in which they are written. */
export function listNodes<Kind extends RuleNode["kind"]>(node: RuleNode, kind: Kind): readonly Extract<RuleNode, { kind: Kind }>[] {
  const own = node.kind === kind ? [node as Extract<RuleNode, { kind: Kind }>] : [];
  return [...own, ...listParts(node).flatMap((part) => listNodes(part, kind))];
}
