/** Small makers of the document tree (mdast) that both reports are printed from. */
import type { BlockContent, Heading, List, Paragraph, PhrasingContent, RootContent, Table, TableCell } from "mdast";

export type Section = readonly RootContent[];
export type Inline = string | PhrasingContent;

export function heading(depth: Heading["depth"], text: string): Heading {
  return { type: "heading", depth, children: [{ type: "text", value: text }] };
}

export function paragraph(...content: readonly Inline[]): Paragraph {
  return { type: "paragraph", children: inline(content) };
}

export function emphasis(text: string): PhrasingContent {
  return { type: "emphasis", children: [{ type: "text", value: text }] };
}

export function strong(text: string): PhrasingContent {
  return { type: "strong", children: [{ type: "text", value: text }] };
}

export function code(text: string): PhrasingContent {
  return { type: "inlineCode", value: text };
}

/** A link inside the page; the Markdown report, which has no passages, shows its text only. */
export function innerLink(id: string, text: string): PhrasingContent {
  return { type: "link", url: `#${id}`, children: [{ type: "text", value: text }] };
}

export function list(items: readonly (readonly Inline[])[]): List {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map((content) => ({ type: "listItem", spread: false, children: [paragraph(...content)] as BlockContent[] })),
  };
}

/** A table; numbers are set to the right. */
export function table(
  header: readonly string[],
  rows: readonly (readonly (Inline | readonly Inline[])[])[],
  align: readonly ("left" | "right")[] = [],
): Table {
  const row = (cells: readonly (Inline | readonly Inline[])[]): TableCell[] =>
    cells.map((cell) => ({ type: "tableCell", children: inline(Array.isArray(cell) ? (cell as readonly Inline[]) : [cell as Inline]) }));
  return {
    type: "table",
    align: header.map((_, index) => align[index] ?? "left"),
    children: [header, ...rows].map((cells) => ({ type: "tableRow", children: row(cells) })),
  };
}

function inline(content: readonly Inline[]): PhrasingContent[] {
  return content.map((part) => (typeof part === "string" ? { type: "text", value: part } : part));
}
