/** A document tree (mdast) in, the page tree (hast) that it becomes out: as `remark-rehype` makes it, of what the reports are made of. */
import type { Element, ElementContent, Properties, Text as HtmlText } from "hast";
import type { List, Nodes, Root, Table, TableRow } from "mdast";

declare module "mdast" {
  /** What a node becomes in a page, where that is not what it is called. */
  interface Data {
    hName?: string;
    hProperties?: Properties;
    hChildren?: ElementContent[];
  }
}

/** Turns the blocks of a document tree into those of a page, one after another; raw HTML among them is dropped. */
export function* convertToPage({ children }: Root): Iterable<ElementContent> {
  let isFirst = true;
  for (const block of children) {
    if (block.type === "html") continue;
    if (!isFirst) yield line;
    isFirst = false;
    yield convert(block);
  }
}

function convertAll(nodes: readonly Nodes[]): ElementContent[] {
  const converted: ElementContent[] = [];
  for (const node of nodes) if (node.type !== "html") converted.push(convert(node));
  return converted;
}

function convert(node: Nodes): ElementContent {
  switch (node.type) {
    case "text":
      return nameText({ type: "text", value: trimLines(node.value) }, node);
    case "inlineCode":
      return make("code", node, [{ type: "text", value: node.value.replace(/\r?\n|\r/gu, " ") }]);
    case "paragraph":
      return make("p", node, convertAll(node.children));
    case "heading":
      return make(`h${node.depth}`, node, convertAll(node.children));
    case "emphasis":
      return make("em", node, convertAll(node.children));
    case "strong":
      return make("strong", node, convertAll(node.children));
    case "link":
      return make("a", node, convertAll(node.children), { href: writeAddress(node.url) });
    case "blockquote":
      return make("blockquote", node, putLinesAround(convertAll(node.children)));
    case "list":
      return make("ul", node, putLinesAround(convertItems(node)));
    case "table":
      return make("table", node, putLinesAround(convertRows(node)));
    default:
      if (node.data?.hName === undefined) throw new Error(`a report holds no ${node.type}`);
      return make("div", node, "children" in node ? convertAll(node.children) : []);
  }
}

function make(tagName: string, { data }: Nodes, children: ElementContent[], properties: Properties = {}): Element {
  if (data === undefined) return makeElement(tagName, children, properties);
  const { hName = tagName, hProperties, hChildren = children } = data;
  return makeElement(hName, hChildren, { ...properties, ...hProperties });
}

/** A text with a name stands in an element of that name. */
function nameText(text: HtmlText, { data }: Nodes): ElementContent {
  if (data?.hName === undefined) return text;
  return makeElement(data.hName, [text], { ...data.hProperties });
}

/** The items of a report are a paragraph each, which a list that is not loose shows without its own element. */
function convertItems({ children }: List): ElementContent[] {
  return children.map((item) =>
    make(
      "li",
      item,
      item.children.flatMap((child) => {
        if (child.type !== "paragraph" || item.children.length > 1) throw new Error("an item of a report is one paragraph");
        return convertAll(child.children);
      }),
    ),
  );
}

function convertRows({ align, children: [head, ...body] }: Table): ElementContent[] {
  const parts: ElementContent[] = [];
  if (head !== undefined) parts.push(makeElement("thead", putLinesAround([convertRow(head, "th", align)])));
  if (body.length > 0) parts.push(makeElement("tbody", putLinesAround(body.map((row) => convertRow(row, "td", align)))));
  return parts;
}

function convertRow({ children }: TableRow, tagName: "th" | "td", align: Table["align"]): Element {
  const cells: ElementContent[] = [];
  for (let at = 0; at < (align ?? children).length; at++) {
    const side = align?.[at] ?? undefined;
    const cell = children[at];
    cells.push(makeElement(tagName, cell === undefined ? [] : convertAll(cell.children), side === undefined ? {} : { align: side }));
  }
  return makeElement("tr", putLinesAround(cells));
}

function makeElement(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: "element", tagName, properties, children };
}

const line: HtmlText = { type: "text", value: "\n" };

function putLinesAround(children: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[] = [line];
  for (const child of children) lines.push(child, line);
  return lines;
}

/** Links lead to places in the page, whose names are of letters, digits and a few signs. */
function writeAddress(address: string): string {
  return /^[\w#.-]*$/u.test(address) ? address : encodeURI(address);
}

/** A line that is broken has no spaces before and after the break. */
function trimLines(text: string): string {
  if (!/[\r\n]/u.test(text)) return text;
  const lines = text.split(/(\r?\n|\r)/u);
  return lines
    .map((part, at) => (at === 0 ? part : part.replace(/^[\t ]+/u, "")))
    .map((part, at) => (at === lines.length - 1 ? part : part.replace(/(?<![\t ])[\t ]+$/u, "")))
    .join("");
}
