/** Small makers of the document tree (mdast) that reports and sheets are printed from. */
import type { BlockContent, Blockquote, Heading, List, Node, Paragraph, PhrasingContent, RootContent, Table, TableCell } from "mdast";
import type { Chart } from "./charts/chart.js";
import { element } from "./elements.js";

/** A chart among the text; Markdown shows the table behind it instead. */
export interface ChartNode extends Node {
  readonly type: "chart";
  readonly chart: Chart;
  readonly caption: string;
  /** The numbers of the chart; absent where they stand in a table beside it anyway. */
  readonly table?: Table;
}

declare module "mdast" {
  interface RootContentMap {
    chart: ChartNode;
  }
}

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

/** A block of somebody else's words. */
export function quote(...paragraphs: readonly Paragraph[]): Blockquote {
  return { type: "blockquote", children: [...paragraphs] };
}

/** A chart with its caption, and the table of its numbers behind it. */
export function chart(drawn: Chart, caption: string, numbers?: Table): ChartNode {
  return {
    type: "chart",
    chart: drawn,
    caption,
    ...(numbers === undefined ? {} : { table: numbers }),
    // The page shows a figure; see `html.ts` for the table that folds behind it.
    data: {
      hName: "figure",
      hProperties: { style: `--chart-width: ${drawn.width}` },
      hChildren: [drawn.svg, element("figcaption", {}, caption)],
    },
  };
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
