/** The tree of a report in, Markdown out. */
import type { Nodes, Parents, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

const printer = unified().use(remarkGfm).use(remarkStringify, { bullet: "-", rule: "-" }).freeze();

/** Prints a report. */
export function printMarkdown(tree: Root): string {
  return printer.stringify(dropInnerLinks(tree) as Root);
}

/** The Markdown report has no passages to link to, so a link becomes its text. */
function dropInnerLinks(parent: Parents): Parents {
  const children = (parent.children as readonly Nodes[]).flatMap((child): readonly Nodes[] => {
    if (child.type === "link" && child.url.startsWith("#")) return child.children;
    return "children" in child ? [dropInnerLinks(child)] : [child];
  });
  return { ...parent, children } as Parents;
}
