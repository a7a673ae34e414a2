/** The parts of a sheet in, its page out: no script, and no outside request. */
import type { Element, ElementContent } from "hast";
import type { Language } from "../../model/study.js";
import { printNodes } from "../../text/html-print.js";
import { convertToPage } from "../../text/page-tree.js";
import { element } from "../elements.js";
import { foldTables } from "../page/fold-tables.js";
import { frameTables, nameHeadings, PartNames } from "../page/page-parts.js";
import { printPage } from "../page/page.js";
import { joinParts, type Sheet } from "./compose-sheet.js";
import { findScale } from "./fit.js";

/** Prints the page. */
export function printSheetPage(sheet: Sheet, language: Language, style: string): string {
  const tree = foldTables(joinParts(sheet).children, language);
  const content = convertToPage({ type: "root", children: [...tree] });
  const sections = splitAtHeadings(frameTables(nameHeadings(content, new PartNames())), ["h1", "h2"]).slice(1);
  const parts = sections.map((section, index) => printPart(sheet.parts[index]?.name ?? "", section));
  const attributes = { style: `--scale: ${findScale(sheet)}` };
  return Array.from(
    printPage({ title: sheet.title, language, style, attributes, content: [printNodes([element("main", {}, ...parts)])] }),
  ).join("");
}

/** What stands below a heading of the third rank belongs together, and is kept together on paper. */
function printPart(name: string, content: readonly ElementContent[]): Element {
  const [first = [], ...groups] = splitAtHeadings(content, ["h3"]);
  const articles = groups.map((group) => element("article", {}, ...group));
  return element(name === "head" ? "header" : "section", { className: [name] }, ...first, ...articles);
}

/** Cuts before every heading of a rank; what stands before the first comes first, also when there is nothing. */
function splitAtHeadings(content: Iterable<ElementContent>, ranks: readonly string[]): readonly (readonly ElementContent[])[] {
  const groups: ElementContent[][] = [[]];
  for (const child of content) {
    if (child.type === "element" && ranks.includes(child.tagName)) groups.push([child]);
    else groups.at(-1)?.push(child);
  }
  return groups;
}
