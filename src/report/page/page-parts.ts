/** The parts of a page in, the same out with names for its headings and frames for its tables; and the list of its contents. */
import type { Element, ElementContent } from "hast";
import { escapeText, printTag, type Markup } from "../../text/html-print.js";
import { element } from "../elements.js";

/** A heading of the page: its name to go to, its depth and its text. */
interface Title {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** Hands out the names of headings and folds, in the order of the page. */
export class PartNames {
  readonly titles: Title[] = [];

  give(depth: number, text: string): string {
    const id = `part-${this.titles.length + 1}`;
    this.titles.push({ id, depth, text });
    return id;
  }
}

/** Gives each heading and each fold that has no name a name to go to and to be called by. */
export function* nameHeadings(children: Iterable<ElementContent>, names: PartNames): Iterable<ElementContent> {
  const visit = (child: ElementContent): ElementContent => {
    if (child.type !== "element") return child;
    const depth = readDepth(child);
    if (depth < 2)
      return child.tagName === "details" || child.tagName === "div" ? { ...child, children: child.children.map(visit) } : child;
    if (child.properties["id"] !== undefined) return child;
    return { ...child, properties: { ...child.properties, id: names.give(depth, readText(child)) } };
  };
  for (const child of children) yield visit(child);
}

/** Prints the list of the sections of the page. */
export function printContents({ titles }: PartNames): Markup {
  const links = titles
    .filter(({ depth }) => depth === 2)
    .map(({ id, text }) => printTag("li", {}, printTag("a", { href: `#${id}` }, escapeText(text))));
  return printTag("ul", {}, ...links);
}

/** A wide table scrolls inside its frame, reachable by keyboard; the frame is called by the headings and the fold it stands under. */
export function* frameTables(children: Iterable<ElementContent>, outer: readonly string[] = []): Iterable<ElementContent> {
  const above = Array.from(outer);
  for (const child of children) yield frame(child);

  function frame(child: ElementContent): ElementContent {
    if (child.type !== "element") return child;
    const depth = readDepth(child);
    if (depth >= 2) above.splice(depth < summaryDepth ? depth - 2 : above.length, above.length, String(child.properties["id"]));
    if (child.tagName === "details" || child.tagName === "div") return { ...child, children: [...frameTables(child.children, above)] };
    if (child.tagName !== "table") return child;
    return element("div", { className: ["frame"], tabIndex: 0, role: "region", ariaLabelledBy: Array.from(above) }, child);
  }
}

/** A summary stands below every heading. */
export const summaryDepth = 7;

/** 1 to 6 for a heading, 7 for the summary of a fold, 0 for anything else. */
function readDepth({ tagName }: Element): number {
  return tagName === "summary" ? summaryDepth : Number(/^h([1-6])$/u.exec(tagName)?.[1] ?? 0);
}

function readText(child: ElementContent): string {
  if (child.type === "text") return child.value;
  return child.type === "element" ? child.children.map(readText).join("") : "";
}
