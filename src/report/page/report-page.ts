/** The tree of a report and the passages in, the page of the researchers' report out. */
import type { Element, ElementContent } from "hast";
import type { Root } from "mdast";
import type { Assets } from "../../model/assets.js";
import type { Language } from "../../model/study.js";
import { convertToPage } from "../../text/markdown-print.js";
import { element } from "../elements.js";
import { frameTables, listContents, nameHeadings } from "./page-parts.js";
import { printPage } from "./page.js";
import { chooseWords } from "../words.js";

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
  const body = element(
    "body",
    {},
    element("a", { className: ["skip"], href: "#report" }, words.skip),
    element("nav", { ariaLabel: words.contents }, listContents(titles)),
    element("main", { id: "report", tabIndex: -1 }, ...frameTables(parts)),
  );
  return printPage({ title, language, style: reportStyle, script: reportScript, body });
}
