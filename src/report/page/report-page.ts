/** The tree of a report and the material in, the page of the researchers' report out. */
import type { ElementContent } from "hast";
import type { Root } from "mdast";
import type { Assets } from "../../model/assets.js";
import type { Language } from "../../model/study.js";
import { encodeParts, type Part } from "../../text/encode.js";
import { closeTag, escapeText, openTag, printNodes, printTag, type Markup } from "../../text/html-print.js";
import { convertToPage } from "../../text/page-tree.js";
import { frameTables, nameHeadings, PartNames, printContents } from "./page-parts.js";
import { printPage } from "./page.js";
import { chooseWords } from "../words.js";

/** Prints a page, in pieces; `printMore` gives what follows the tree. Its headings stand in the contents too, so it is printed before them. */
export function printHtmlReport(
  tree: Root,
  printMore: (names: PartNames) => Iterable<Markup>,
  title: string,
  language: Language,
  { reportStyle, reportScript }: Assets,
): Iterable<Part> {
  const words = chooseWords(language);
  const names = new PartNames();
  // Until the page is complete it is held as bytes, which are one thing where text is made of thousands.
  const parts = Array.from(encodeParts(printBlocks(frameTables(nameHeadings(convertToPage(tree), names)))));
  const more = Array.from(encodeParts(printMore(names)));
  const content = [
    printTag("a", { class: "skip", href: "#report" }, escapeText(words.skip)),
    printTag("nav", { "aria-label": words.contents }, printContents(names)),
    openTag("main", { id: "report", tabindex: "-1" }),
    ...parts,
    ...more,
    closeTag("main"),
  ];
  return printPage<Uint8Array>({ title, language, style: reportStyle, script: reportScript, content });
}

/** What a block was printed from is needed no longer when the next one is made. */
function* printBlocks(blocks: Iterable<ElementContent>): Iterable<Markup> {
  for (const block of blocks) yield printNodes([block]);
}
