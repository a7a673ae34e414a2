/** Small makers of the document tree (mdast) that reports and sheets are printed from. */
import type {
  BlockContent,
  Blockquote,
  Heading,
  List,
  Node,
  Paragraph,
  Parent,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from "mdast";
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

/** What folds open in the page; Markdown, which has no folds, leaves it out, since a table of the run has the same. */
export interface FoldNode extends Parent {
  readonly type: "fold";
  children: RootContent[];
}

declare module "mdast" {
  interface RootContentMap {
    chart: ChartNode;
    fold: FoldNode;
  }
}

export type Section = readonly RootContent[];
export type Inline = string | PhrasingContent;
/** The text of a cell of a table. */
export type TableText = Inline | readonly Inline[];

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
    // The page shows a figure; see `page/fold-tables.ts` for the table that folds behind it.
    data: {
      hName: "figure",
      hChildren: [drawn.svg, element("figcaption", {}, caption)],
    },
  };
}

/** A fold with its summary; a link to its name opens it, since the name is that of the content. */
export function fold(summary: string, content: Section, id?: string): FoldNode {
  const title: Paragraph = { ...paragraph(summary), data: { hName: "summary" } };
  const body: FoldNode = {
    type: "fold",
    data: { hName: "div", hProperties: { className: ["body"], ...(id === undefined ? {} : { id }) } },
    children: [...content],
  };
  return { type: "fold", data: { hName: "details" }, children: [title, body] };
}

/** Words that a link can lead to. */
export function place(id: string, text: string): PhrasingContent {
  return { type: "text", value: text, data: { hName: "span", hProperties: { id } } };
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
    children: items.map((content) => ({
      type: "listItem",
      spread: false,
      children: [{ type: "paragraph", children: inline(content) }] as BlockContent[],
    })),
  };
}

/** A table; numbers are set to the right. */
export function table(
  header: readonly TableText[],
  rows: readonly (readonly TableText[])[],
  align: readonly ("left" | "right")[] = [],
): Table {
  const row = (cells: readonly TableText[]): TableCell[] =>
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
