/** The tree of a report and the passages in, one self-contained HTML page out: no script, no outside request. */
import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import type { Language } from "../model/study.js";
import { convertToPage, printHtml } from "../text/markdown-print.js";
import { style } from "./style.js";

/** Makes an element; everything from outside enters as text and is escaped by the printer. */
export function element(tagName: string, properties: Element["properties"], ...children: readonly (ElementContent | string)[]): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

/** Prints a page. */
export function printHtmlReport(tree: Root, passages: readonly Element[], title: string, language: Language): string {
  const body = convertToPage(tree);
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
        element("body", {}, element("main", {}, ...(frameTables(body.children, language) as ElementContent[]), ...passages)),
      ),
    ],
  };
  return `${printHtml(page)}\n`;
}

/** A wide table scrolls inside its frame, reachable by keyboard. */
function frameTables(children: HtmlRoot["children"], language: Language): HtmlRoot["children"] {
  const ariaLabel = language === "nl" ? "tabel" : "table";
  return children.map((child) =>
    child.type === "element" && child.tagName === "table"
      ? element("div", { className: ["frame"], tabIndex: 0, role: "region", ariaLabel }, child)
      : child,
  );
}
