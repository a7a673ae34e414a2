/** The tree of a report in, Markdown out. */
import type { Nodes, Parents, Root } from "mdast";
import { printMarkdown } from "../text/markdown-print.js";

/** Prints a report. */
export function printMarkdownReport(tree: Root): string {
  return printMarkdown(dropPassages(tree));
}

/** The same tree without what opens to passages. */
export function dropPassages(tree: Root): Root {
  return simplify(tree) as Root;
}

/** Markdown has no passages to link to, so a link becomes its text; no charts, so a chart becomes the table behind it; and no folds. */
function simplify(parent: Parents): Parents {
  const children = (parent.children as readonly Nodes[]).flatMap((child): readonly Nodes[] => {
    if (child.type === "link" && child.url.startsWith("#")) return child.children;
    if (child.type === "fold") return [];
    if (child.type === "chart") return child.table === undefined ? [] : [child.table];
    return "children" in child ? [simplify(child)] : [child];
  });
  return { ...parent, children } as Parents;
}
