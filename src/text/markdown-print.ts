/** A document tree (mdast) in, Markdown or a page tree (hast) out; and a page tree in, HTML out. */
import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

const markdown = unified().use(remarkGfm).use(remarkStringify, { bullet: "-", rule: "-" }).freeze();
const page = unified().use(remarkRehype).freeze();
const html = unified().use(rehypeStringify).freeze();

/** Prints Markdown; what would be read as mark-up is escaped. */
export function printMarkdown(tree: Root): string {
  return markdown.stringify(tree);
}

/** Turns a document tree into a page tree; raw HTML in it is dropped. */
export function convertToPage(tree: Root): HtmlRoot {
  return page.runSync(tree) as HtmlRoot;
}

/** Prints HTML; all text and all values of attributes are escaped. */
export function printHtml(tree: HtmlRoot): string {
  return html.stringify(tree);
}
