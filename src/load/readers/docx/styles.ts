/** The styles part of a Word file in, what a style makes of a paragraph or of words out. */
import { foldKey } from "../../../text/fold.js";
import { findChild, listChildren, readXml, type XmlElement } from "../package/xml.js";
import { isOn, readCount, readValue } from "./flow.js";

export interface Style {
  /** What a paragraph of this style is, when it is not plain text. */
  readonly role?: "contents" | "quote" | undefined;
  /** Depth as a heading, 1-based. */
  readonly depth?: number | undefined;
  readonly isListed?: boolean | undefined;
  readonly isBold?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
  /** Whether it is a style of a table whose first row is bold. */
  readonly isFirstRowBold?: boolean | undefined;
}

/** Finds a style by its id; without one, what holds for all paragraphs. */
export type FindStyle = (id: string | undefined) => Style;

/** Reads the styles; without a styles part an id is all there is to go by. */
export function readStyles(part: Uint8Array | undefined): FindStyle {
  const elements = part === undefined ? [] : listChildren(readXml(part), "w:style");
  const byId = new Map<string, XmlElement>();
  for (const element of elements) {
    const id = element.attributes.get("w:styleId");
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  const usual = elements.find(({ attributes }) => attributes.get("w:type") === "paragraph" && isYes(attributes.get("w:default")));
  const usualId = usual?.attributes.get("w:styleId");
  const settled = new Map<string, Style>();
  return (id = usualId) => {
    if (id === undefined) return {};
    const known = settled.get(id);
    if (known !== undefined) return known;
    // What a style is based on comes first; a circle ends where it closes.
    const chain = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !settled.has(at) && !chain.has(at); at = basedOn(byId.get(at))) chain.add(at);
    for (const each of Array.from(chain).toReversed()) {
      const element = byId.get(each);
      settled.set(each, readStyle(each, element, settled.get(basedOn(element) ?? "") ?? {}));
    }
    return settled.get(id) as Style;
  };
}

function isYes(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function basedOn(element: XmlElement | undefined): string | undefined {
  return element === undefined ? undefined : readValue(findChild(element, "w:basedOn"));
}

function readStyle(id: string, element: XmlElement | undefined, base: Style): Style {
  const name = (element === undefined ? undefined : readValue(findChild(element, "w:name"))) ?? id;
  const own = readName(name);
  if (element === undefined) return own;
  const paragraph = findChild(element, "w:pPr");
  const words = findChild(element, "w:rPr");
  const outline = paragraph === undefined ? undefined : readCount(findChild(paragraph, "w:outlineLvl"));
  const isNamed = own.role !== undefined || own.depth !== undefined;
  const inherited = outline === undefined ? { role: base.role, depth: base.depth } : { role: base.role, depth: readDepth(outline) };
  const firstRow = listChildren(element, "w:tblStylePr").find(({ attributes }) => attributes.get("w:type") === "firstRow");
  const firstWords = firstRow === undefined ? undefined : findChild(firstRow, "w:rPr");
  return {
    ...(isNamed ? own : inherited),
    isListed: readListed(paragraph) ?? base.isListed,
    isBold: (words && isOn(findChild(words, "w:b"))) ?? base.isBold,
    isHidden: (words && isOn(findChild(words, "w:vanish"))) ?? base.isHidden,
    isFirstRowBold: (firstWords && isOn(findChild(firstWords, "w:b"))) ?? base.isFirstRowBold,
  };
}

/** The depth of a heading of a level of the outline; nine is no heading. */
export function readDepth(outline: number): number | undefined {
  return outline < 9 ? Math.min(outline + 1, deepest) : undefined;
}

/** Whether paragraph properties make an item of a list; number 0 takes it out of one. */
export function readListed(properties: XmlElement | undefined): boolean | undefined {
  const numbering = properties && findChild(properties, "w:numPr");
  const list = numbering && readValue(findChild(numbering, "w:numId"));
  return list === undefined ? undefined : list !== "0";
}

/** As deep as headings are told apart; what lies below is as deep. */
const deepest = 6;

/** Word keeps the names of its own styles in English; other programs, and files without a styles part, may have them in Dutch. */
function readName(name: string): Pick<Style, "role" | "depth"> {
  const key = foldKey(name).replace(/[\s_-]+/gu, "");
  const heading = /^(?:heading|kop)([1-9])$/u.exec(key);
  if (heading !== null) return { depth: readDepth(Number(heading[1]) - 1) };
  if (key === "title" || key === "titel") return { depth: 1 };
  if (key === "subtitle" || key === "ondertitel") return { depth: 2 };
  if (/^(?:toc|toa|inhopg|contents|inhoudsopgave)(?:\d|heading|kop|$)/u.test(key) || key === "tableoffigures") return { role: "contents" };
  if (/^(?:intense|duidelijk)?(?:quote|quotations?|citaat)$/u.test(key) || key === "blocktext") return { role: "quote" };
  return {};
}
