/** The tree of a report and the passages in, one self-contained HTML page out: it makes no outside request. */
import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import type { Assets } from "../model/assets.js";
import type { Language } from "../model/study.js";
import { convertToPage, printHtml } from "../text/markdown-print.js";
import { element } from "./elements.js";
import { chooseWords } from "./words.js";

/** Prints a page. */
export function printHtmlReport(
  tree: Root,
  passages: readonly Element[],
  title: string,
  language: Language,
  { reportStyle }: Assets,
): string {
  const { parts, titles } = nameHeadings([...(convertToPage(tree).children as readonly ElementContent[]), ...passages]);
  const first = parts.findIndex((part) => readDepth(part) === 2);
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
          element("style", {}, reportStyle),
        ),
        element(
          "body",
          {},
          element("main", {}, ...parts.slice(0, first), listContents(titles, language), ...frameTables(parts.slice(first))),
        ),
      ),
    ],
  };
  return `${printHtml(page)}\n`;
}

/** A heading of the page: its name to go to, its depth and its text. */
interface Title {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** Gives each heading a name to go to. */
function nameHeadings(children: readonly ElementContent[]): {
  readonly parts: readonly ElementContent[];
  readonly titles: readonly Title[];
} {
  const titles: Title[] = [];
  const parts = children.map((child) => {
    const depth = readDepth(child);
    if (child.type !== "element" || depth < 2) return child;
    const id = `part-${titles.length + 1}`;
    titles.push({ id, depth, text: readText(child) });
    return { ...child, properties: { ...child.properties, id } };
  });
  return { parts, titles };
}

function listContents(titles: readonly Title[], language: Language): Element {
  const links = titles.filter(({ depth }) => depth === 2).map(({ id, text }) => element("li", {}, element("a", { href: `#${id}` }, text)));
  return element("nav", { ariaLabel: chooseWords(language).contents }, element("ul", {}, ...links));
}

/** A wide table scrolls inside its frame, reachable by keyboard; the frame is called by the headings above the table. */
function frameTables(children: readonly ElementContent[]): readonly ElementContent[] {
  const above: string[] = [];
  return children.map((child) => {
    if (child.type !== "element") return child;
    const depth = readDepth(child);
    if (depth >= 2) above.splice(depth - 2, above.length, String(child.properties["id"]));
    if (child.tagName !== "table") return child;
    return element("div", { className: ["frame"], tabIndex: 0, role: "region", ariaLabelledBy: Array.from(above) }, child);
  });
}

/** 1 to 6 for a heading, 0 for anything else. */
function readDepth(child: ElementContent): number {
  return child.type === "element" ? Number(/^h([1-6])$/u.exec(child.tagName)?.[1] ?? 0) : 0;
}

function readText(child: ElementContent): string {
  if (child.type === "text") return child.value;
  return child.type === "element" ? child.children.map(readText).join("") : "";
}
