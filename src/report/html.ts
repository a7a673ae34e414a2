/** The tree of a report and the passages in, one self-contained HTML page out: it makes no outside request. */
import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import type { Assets } from "../model/assets.js";
import type { Language } from "../model/study.js";
import { hashScript } from "../text/hash.js";
import { convertToPage, printHtml } from "../text/markdown-print.js";
import { element } from "./elements.js";
import { frameTables, listContents, nameHeadings } from "./page-parts.js";
import { chooseWords } from "./words.js";

/** Prints a page; `passages` are sections that follow the tree, each with a heading of its own. */
export function printHtmlReport(
  tree: Root,
  passages: readonly Element[],
  title: string,
  language: Language,
  { reportStyle, reportScript }: Assets,
): string {
  const words = chooseWords(language);
  const { parts, titles } = nameHeadings([...(convertToPage(tree).children as readonly ElementContent[]), ...passages]);
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
          element("meta", { httpEquiv: ["Content-Security-Policy"], content: writePolicy(reportScript) }),
          element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          element("title", {}, title),
          element("style", {}, reportStyle),
        ),
        element(
          "body",
          {},
          element("a", { className: ["skip"], href: "#report" }, words.skip),
          element("nav", { ariaLabel: words.contents }, listContents(titles)),
          element("main", { id: "report", tabIndex: -1 }, ...frameTables(parts)),
          element("script", { type: "module" }, reportScript),
        ),
      ),
    ],
  };
  return `${printHtml(page)}\n`;
}

/** Nothing may be fetched, and no script may run but the program's own, which its hash tells from any other. */
function writePolicy(script: string): string {
  return `default-src 'none'; style-src 'unsafe-inline'; script-src '${hashScript(script)}'`;
}
