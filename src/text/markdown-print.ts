/** A document tree (mdast) in, Markdown out: as `remark-stringify` prints it with GFM, of what the reports are made of. */
import { markdownTable } from "markdown-table";
import type { Heading, List, Nodes, Paragraph, Root, Table, TableCell } from "mdast";
import { printPhrasing } from "./markdown-print/phrasing.js";

/** Prints Markdown; what would be read as mark-up is escaped. */
export function printMarkdown({ children }: Root): string {
  const text = printBlocks(children);
  return text === "" || /[\r\n]$/u.test(text) ? text : `${text}\n`;
}

function printBlocks(blocks: readonly Nodes[]): string {
  const printed: string[] = [];
  let bullet = "";
  for (const block of blocks) {
    // Two lists would be read as one, so that the second has another bullet.
    bullet = block.type === "list" ? (bullet === "-" ? "*" : "-") : "";
    printed.push(block.type === "list" ? printList(block, bullet) : printBlock(block));
  }
  return printed.join("\n\n");
}

function printBlock(block: Nodes): string {
  switch (block.type) {
    case "paragraph":
      return printParagraph(block);
    case "heading":
      return printHeading(block);
    case "blockquote":
      return printLines(printBlocks(block.children), ">", ">");
    case "table":
      return printTable(block);
    case "html":
      return block.value;
    default:
      throw new Error(`a report in Markdown holds no ${block.type}`);
  }
}

function printParagraph({ children }: Paragraph): string {
  return printPhrasing(children, "\n", "\n", "line");
}

function printHeading({ depth, children }: Heading): string {
  const hasBreak = children.some(holdsBreak);
  if (hasBreak && depth < 3) {
    const title = printPhrasing(children, "\n", "\n", "line");
    const last = title.length - (Math.max(title.lastIndexOf("\r"), title.lastIndexOf("\n")) + 1);
    return `${title}\n${(depth === 1 ? "=" : "-").repeat(last)}`;
  }
  const title = printPhrasing(children, "# ", "\n", "heading").replace(/^[\t ]/u, (space) => (space === " " ? "&#x20;" : "&#x9;"));
  return title === "" ? "#".repeat(depth) : `${"#".repeat(depth)} ${title}`;
}

function holdsBreak(node: Nodes): boolean {
  return "children" in node ? node.children.some(holdsBreak) : "value" in node && /[\r\n]/u.test(node.value);
}

function printList({ children, spread }: List, bullet: string): string {
  const items = children.map((item) => {
    const [paragraph, ...others] = item.children;
    if (paragraph?.type !== "paragraph" || others.length > 0) throw new Error("an item of a report is one paragraph");
    return printLines(printParagraph(paragraph), bullet, " ");
  });
  return items.join(spread === false ? "\n" : "\n\n");
}

/** Begins the first line with one mark and the others with another; an empty line has no space behind its mark. */
function printLines(text: string, first: string, other: string): string {
  return text
    .split(/(\r?\n|\r)/u)
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const mark = at === 0 ? first : other;
      return part === "" ? mark.trimEnd() : `${mark} ${part}`;
    })
    .join("");
}

/** The head of a table has a cell for every column. */
function printTable({ children, align }: Table): string {
  const rows = children.map((row) => row.children.map(printCell));
  return markdownTable(rows, { align: align ?? null, fillRows: false });
}

function printCell({ children }: TableCell): string {
  return printPhrasing(children, "|", "|", "cell");
}
