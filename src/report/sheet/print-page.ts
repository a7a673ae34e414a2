/** The parts of a sheet in, one self-contained HTML page out: no script, no outside request. */
import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import type { Language } from "../../model/study.js";
import { convertToPage, printHtml } from "../../text/markdown-print.js";
import { element } from "../elements.js";
import { foldTables } from "../fold-tables.js";
import type { Sheet, SheetPart } from "./compose-sheet.js";
import { findScale } from "./fit.js";

/** Prints the page. */
export function printSheetPage(sheet: Sheet, language: Language, style: string): string {
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
          element("title", {}, sheet.title),
          element("style", {}, style),
        ),
        element(
          "body",
          { style: `--scale: ${findScale(sheet)}` },
          element("main", {}, ...sheet.parts.map((part) => printPart(part, language))),
        ),
      ),
    ],
  };
  return `${printHtml(page)}\n`;
}

function printPart({ name, tree }: SheetPart, language: Language): Element {
  const root: Root = foldTables({ type: "root", children: [...tree] }, language);
  const content = convertToPage(root).children as readonly ElementContent[];
  const tag = name === "head" ? "header" : "section";
  return element(tag, { className: [name] }, ...groupBelowHeadings(content).map(frameTables));
}

/** A table that is too wide for a window scrolls inside its frame, which can be reached by keyboard. */
function frameTables(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  if (node.tagName === "table") return element("div", { className: ["frame"], tabIndex: 0, role: "group" }, node);
  return { ...node, children: node.children.map(frameTables) };
}

/** What stands below a heading of the third rank belongs together, and is kept together on paper. */
function groupBelowHeadings(content: readonly ElementContent[]): readonly ElementContent[] {
  const grouped: ElementContent[] = [];
  let group: ElementContent[] | undefined;
  for (const child of content) {
    if (child.type === "element" && child.tagName === "h3") {
      group = [child];
      grouped.push({ ...element("article", {}), children: group });
    } else if (child.type === "element" && child.tagName === "h2") {
      group = undefined;
      grouped.push(child);
    } else (group ?? grouped).push(child);
  }
  return grouped;
}
