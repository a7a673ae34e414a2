/** A document tree (mdast) in, Markdown or a page tree (hast) out; and a drawing in, XML out. */
import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import { markdownTable } from "markdown-table";
import type { Root, Table, TableCell, Text } from "mdast";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { printNodes } from "./html-print.js";
import { cleanXmlText } from "./xml-text.js";

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
const page = unified().use(remarkRehype).freeze();

/** Prints Markdown; what would be read as mark-up is escaped. */
export function printMarkdown(tree: Root): string {
  return markdown.stringify(tree);
}

/** Turns a document tree into a page tree; raw HTML in it is dropped. */
export function convertToPage(tree: Root): HtmlRoot {
  return page.runSync(tree) as HtmlRoot;
}

/** Prints a drawing as a file of its own, in XML: stricter than the HTML it is part of in a page. */
export function printSvg(svg: Element): string {
  const drawing = prepareForXml({ ...svg, properties: { xmlns: "http://www.w3.org/2000/svg", ...svg.properties } });
  return printNodes([drawing])
    .replace(tag, (found) => found.replace(quoted, (value) => value.replaceAll("<", "&#x3C;")))
    .replaceAll("]]>", "]]&#x3E;");
}

/** In what is printed, text has no bare angle bracket and every value stands between double quotes, but may hold a `<`. */
const tag = /<(?:[^<>"]|"[^"]*")*>/gu;
const quoted = /"[^"]*"/gu;

/** Keeps elements and texts, with characters that XML can hold. */
function prepareForXml(element: Element): Element {
  const properties = Object.entries(element.properties).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(prepareValue) : prepareValue(value),
  ]);
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === "element") return [prepareForXml(child)];
    return child.type === "text" ? [{ type: "text", value: cleanXmlText(child.value) }] : [];
  });
  return { ...element, properties: Object.fromEntries(properties), children };
}

/** XML knows no attribute without a value. */
function prepareValue<Value>(value: Value): Value | string {
  if (typeof value === "string") return cleanXmlText(value);
  return value === true ? "" : value;
}
