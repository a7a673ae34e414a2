/** A document tree (mdast) in, Markdown out. */
import { markdownTable } from "markdown-table";
import type { Root, Table, TableCell, Text } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

/**
 * Words and numbers that are mark-up nowhere, not even at the start of a line or beside something else: nearly all that a report
 * says. The library looks for forty signs in each text, one after another.
 */
const plain = /^(?!\d+[.)])[\p{L}\p{N}%,;…«»–—·](?:[\p{L}\p{N} %,;?/…«»–—·'"()-]|(?<![Ww])\.)*(?<! )$/u;

const markdown = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: "-",
    rule: "-",
    handlers: {
      text: ({ value }: Text, _parent, state, info) => (plain.test(value) ? value : state.safe(value, info)),
      // As the library does it, but for cells that need nothing: of a thousand cells nearly all are a plain word or number.
      table: ({ children, align }: Table, _parent, state, info) => {
        const exit = state.enter("table");
        const printCell = (cell: TableCell): string => {
          const [only, ...others] = cell.children;
          if (only === undefined) return "";
          if (only.type === "text" && others.length === 0 && plain.test(only.value)) return only.value;
          const exits = [state.enter("tableCell"), state.enter("phrasing")];
          const printed = state.containerPhrasing(cell, { ...info, before: "|", after: "|" });
          for (const leave of exits.toReversed()) leave();
          return printed;
        };
        const rows = children.map((row) => {
          const exitRow = state.enter("tableRow");
          const cells = row.children.map(printCell);
          exitRow();
          return cells;
        });
        exit();
        const columns = align?.length ?? 0;
        while (rows[0] !== undefined && rows[0].length < columns) rows[0].push("");
        return markdownTable(rows, { align: align ?? null, fillRows: false });
      },
    },
  })
  .freeze();

/** Prints Markdown; what would be read as mark-up is escaped. */
export function printMarkdown(tree: Root): string {
  return markdown.stringify(tree);
}
