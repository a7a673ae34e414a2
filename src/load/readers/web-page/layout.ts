/** A web page in, the tables out that only lay out the page: what stands in them is text as any other. */
import { attributeOf, isElement, type Page, type PageElement, type PageNode } from "./parse.js";

interface Seen {
  hasTable: boolean;
  hasHeading: boolean;
  hasNames: boolean;
  columns: number;
}

/** Finds the tables with other tables or headings in them, or of one column; cells that name a column make it a table after all. */
export function findLayoutTables(page: Page): ReadonlySet<PageElement> {
  const tables = new Map<PageElement, Seen>();
  const open: { readonly nodes: readonly PageNode[]; readonly table: Seen | undefined }[] = [{ nodes: page.childNodes, table: undefined }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { nodes, table } = next;
    for (const node of nodes) {
      if (!isElement(node)) continue;
      const { tagName: tag } = node;
      if (table !== undefined) {
        if (tag === "table") table.hasTable = true;
        else if (/^h[1-6]$/u.test(tag)) table.hasHeading = true;
        else if (tag === "th" || tag === "thead") table.hasNames = true;
        else if (tag === "tr") table.columns = Math.max(table.columns, countCells(node));
      }
      const own: Seen = { hasTable: false, hasHeading: false, hasNames: false, columns: 0 };
      if (tag === "table") tables.set(node, own);
      open.push({ nodes: node.childNodes, table: tag === "table" ? own : table });
    }
  }
  return new Set(Array.from(tables).flatMap(([element, seen]) => (isLayout(element, seen) ? [element] : [])));
}

function countCells({ childNodes }: PageElement): number {
  return childNodes.filter((node) => isElement(node) && (node.tagName === "td" || node.tagName === "th")).length;
}

function isLayout(element: PageElement, { hasTable, hasHeading, hasNames, columns }: Seen): boolean {
  const role = attributeOf(element, "role");
  return role === "presentation" || role === "none" || (!hasNames && (hasTable || hasHeading || columns < 2));
}
