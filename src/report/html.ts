/** The tree of a report and the passages in, one self-contained HTML page out: no script, no outside request. */
import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { style } from "./style.js";

const converter = unified().use(remarkRehype).freeze();
const printer = unified().use(rehypeStringify).freeze();

/** Makes an element; everything from outside enters as text and is escaped by the printer. */
export function element(tagName: string, properties: Element["properties"], ...children: readonly (ElementContent | string)[]): Element {
  return { type: "element", tagName, properties, children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)) };
}

/** Prints a page. */
export function printHtml(tree: Root, passages: readonly Element[], title: string, language: string): string {
  const body = converter.runSync(tree) as HtmlRoot;
  const page: HtmlRoot = {
    type: "root",
    children: [
      { type: "doctype" },
      element(
        "html",
        { lang: language },
        element(
          "head",
          {},
          element("meta", { charSet: "utf-8" }),
          element("meta", { httpEquiv: ["Content-Security-Policy"], content: "default-src 'none'; style-src 'unsafe-inline'" }),
          element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          element("title", {}, title),
          element("style", {}, style),
        ),
        element("body", {}, element("main", {}, ...(frameTables(body.children) as ElementContent[]), ...passages)),
      ),
    ],
  };
  return `${printer.stringify(page)}\n`;
}

/** A wide table scrolls inside its frame, reachable by keyboard. */
function frameTables(children: HtmlRoot["children"]): HtmlRoot["children"] {
  return children.map((child) => (child.type === "element" && child.tagName === "table" ? element("div", { className: ["frame"], tabIndex: 0, role: "region", ariaLabel: "tabel" }, child) : child));
}
