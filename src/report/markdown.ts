/** The tree of a report in, Markdown out. */
import type { Nodes, Parents, Root } from "mdast";
import { printMarkdown } from "../text/markdown-print.js";

/** Prints a report. */
export function printMarkdownReport(tree: Root): string {
  return printMarkdown(dropInnerLinks(tree) as Root);
}

/** The Markdown report has no passages to link to, so a link becomes its text. */
function dropInnerLinks(parent: Parents): Parents {
  const children = (parent.children as readonly Nodes[]).flatMap((child): readonly Nodes[] => {
    if (child.type === "link" && child.url.startsWith("#")) return child.children;
    return "children" in child ? [dropInnerLinks(child)] : [child];
  });
  return { ...parent, children } as Parents;
}
