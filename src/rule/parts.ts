/** A syntax node in, the nodes that it is made of out. */
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
