/** The body of an OpenDocument text in, its blocks in the order of reading out, with a count of what was not read. */
import type { Location } from "../../../model/location.js";
import { countWords } from "../../../text/words.js";
import type { ComposedBlock } from "../compose.js";
import { composeParagraph, isAllBold } from "../word-paragraph.js";
import { composeTable, joinCells } from "../word-table.js";
import { listChildren, readText, type XmlElement } from "../package/xml.js";
import { isAnchored, passMark, readInline, type Changes } from "./inline.js";
import type { Styles } from "./styles.js";
import { findOnlyCell, readRows, type ReadCell } from "./table.js";

/** What was met so far; the numbers are those a person would count. */
export interface Counts {
  paragraphs: number;
  footnotes: number;
  endnotes: number;
  comments: number;
  deleted: number;
  hiddenWords: number;
  pictures: number;
  objects: number;
}

/** What holds for the elements that are being read. */
export interface Standing {
  readonly styles: Styles;
  readonly counts: Counts;
  readonly changes: Changes;
  readonly style: "text" | "item" | "quote" | "note";
  /** Where they are, when not in the running text. */
  readonly location?: Location;
}

const nothing = new Set(
  [
    "variable-decls sequence-decls user-field-decls dde-connection-decls alphabetical-index-auto-mark-file soft-page-break",
    "table-of-content-source illustration-index-source table-index-source object-index-source user-index-source",
    "alphabetical-index-source bibliography-source section-source change",
  ].flatMap((names) => names.split(" ").map((name) => `text:${name}`)),
)
  .add("office:forms")
  .add("office:binary-data");
const indexes = new Set(
  "table-of-content illustration-index table-index object-index user-index alphabetical-index bibliography"
    .split(" ")
    .map((name) => `text:${name}`),
);
const lists = new Set(["text:list", "text:list-item", "text:list-header", "text:numbered-paragraph"]);
const objects = new Set(["object", "object-ole", "plugin", "applet", "floating-frame", "control"].map((name) => `draw:${name}`));

export function startCounts(): Counts {
  return { paragraphs: 0, footnotes: 0, endnotes: 0, comments: 0, deleted: 0, hiddenWords: 0, pictures: 0, objects: 0 };
}

/** Reads what is in an element. */
export function readInside(element: XmlElement, at: Standing, into: ComposedBlock[]): void {
  for (const child of element.children) {
    if (typeof child !== "string") readBlock(child, at, into);
    else if (child.trim() !== "") readParagraph({ name: "text:p", attributes: new Map(), children: [child] }, at, into);
  }
}

function readBlock(element: XmlElement, at: Standing, into: ComposedBlock[]): void {
  const { name } = element;
  if (name === "text:p" || name === "text:h") readParagraph(element, at, into);
  else if (name === "table:table") readTable(element, at, into);
  else if (name === "text:tracked-changes") noteDeletions(element, at);
  else if (name === "text:change-start" || name === "text:change-end") passMark(element, at.changes);
  else if (lists.has(name)) readInside(element, at.style === "text" ? { ...at, style: "item" } : at, into);
  else if (indexes.has(name)) readAsides(element, at, into);
  else if (isAnchored(name)) readAnchored(element, at, into);
  else if (isHiddenSection(element)) at.counts.hiddenWords += countHidden(element, at);
  else if (!nothing.has(name)) readInside(element, at, into);
}

function readParagraph(element: XmlElement, at: Standing, into: ComposedBlock[]): void {
  const look = at.styles.paragraph(element.attributes.get("text:style-name"));
  const { runs, hidden, anchored } = readInline(element, at.styles, look, at.changes);
  if (hidden !== "") at.counts.hiddenWords += countWords(hidden);
  const isHeading = element.name === "text:h" || (look.depth !== undefined && at.style === "text");
  const level = Number(element.attributes.get("text:outline-level") ?? look.depth ?? 1);
  const blocks = composeParagraph({
    runs,
    style: at.style === "text" && look.isQuote === true ? "quote" : at.style,
    ...(isHeading ? { depth: Number.isInteger(level) && level > 0 ? level : 1 } : {}),
    location: at.location ?? { paragraph: at.counts.paragraphs + 1 },
  });
  if (blocks.length > 0 && at.location === undefined) at.counts.paragraphs++;
  for (const block of blocks) into.push(block);
  for (const one of anchored) readAnchored(one, at, into);
}

function readTable(element: XmlElement, at: Standing, into: ComposedBlock[]): void {
  const only = findOnlyCell(element);
  if (only !== undefined) {
    readInside(only, at, into);
    return;
  }
  const rows = readRows(element, { read: (cell) => readCell(cell, at), isBold: (cell) => isBold(cell, at) });
  for (const block of composeTable(rows)) into.push(block);
}

/** What stands elsewhere than the cell itself, such as a note, is not its text. */
function readCell(cell: XmlElement, at: Standing): ReadCell {
  const inner: ComposedBlock[] = [];
  readInside(cell, at, inner);
  const isOwn = ({ kind, location }: ComposedBlock): boolean => kind !== "aside" && location?.part === at.location?.part;
  return { own: inner.filter(isOwn), behind: inner.filter((block) => !isOwn(block)) };
}

function isBold(element: XmlElement, at: Standing): boolean {
  if (element.name !== "text:p" && element.name !== "text:h") return listChildren(element).every((child) => isBold(child, at));
  const look = at.styles.paragraph(element.attributes.get("text:style-name"));
  return isAllBold(readInline(element, at.styles, look, { ...at.changes, open: new Set() }).runs);
}

/** Reads a note, a comment, a frame or a shape; it stands behind the paragraph it is anchored in. */
function readAnchored(element: XmlElement, at: Standing, into: ComposedBlock[]): void {
  const { name, attributes } = element;
  if (name === "text:note") {
    const part = attributes.get("text:note-class") === "endnote" ? "endnote" : "footnote";
    const number = part === "endnote" ? ++at.counts.endnotes : ++at.counts.footnotes;
    for (const body of listChildren(element, "text:note-body"))
      readInside(body, { ...at, style: "note", location: { part, number } }, into);
  } else if (name === "office:annotation") {
    const location: Location = { part: "comment", number: ++at.counts.comments };
    // Beside its text it holds who wrote it and when.
    const children = listChildren(element).filter((child) => child.name === "text:p" || lists.has(child.name));
    readAsides({ ...element, children }, { ...at, location }, into);
  } else readDrawing(element, at, into);
}

/** A frame holds a text box, a picture or an object, which has a picture as its stand-in. */
function readDrawing(element: XmlElement, at: Standing, into: ComposedBlock[]): void {
  const parts = listChildren(element);
  const held = parts.filter(({ name }) => objects.has(name)).length;
  if (objects.has(element.name)) at.counts.objects++;
  else if (element.name === "draw:image") at.counts.pictures++;
  at.counts.objects += held;
  const location: Location = at.location ?? { part: "text-box", paragraph: Math.max(1, at.counts.paragraphs) };
  for (const part of parts) {
    if (objects.has(part.name) || (held > 0 && part.name === "draw:image")) continue;
    if (part.name === "svg:title" || part.name === "svg:desc")
      readAsides({ ...element, children: [readText(part)] }, { ...at, location }, into);
    else if (part.name.startsWith("draw:")) readDrawing(part, at, into);
    else readBlock(part, { ...at, location }, into);
  }
}

/** Reads text that nobody said or wrote as content. */
export function readAsides(element: XmlElement, at: Standing, into: ComposedBlock[]): void {
  const inner: ComposedBlock[] = [];
  readInside(element, at, inner);
  for (const block of inner) {
    const location = block.location === undefined ? {} : { location: block.location };
    into.push({ kind: "aside", text: "text" in block ? block.text : joinCells(block.cells), ...location });
  }
}

function isHiddenSection({ name, attributes }: XmlElement): boolean {
  if (name !== "text:section") return false;
  return attributes.get("text:display") === "none" || attributes.get("text:is-hidden") === "true";
}

function countHidden(element: XmlElement, at: Standing): number {
  const inner: ComposedBlock[] = [];
  const counts = { ...at.counts, hiddenWords: 0 };
  readInside(element, { ...at, counts }, inner);
  return inner.reduce((sum, block) => sum + countWords("text" in block ? block.text : joinCells(block.cells)), counts.hiddenWords);
}

/** Counts the deletions, and keeps their ids for those whose text is still in its place. */
function noteDeletions(element: XmlElement, { counts, changes }: Standing): void {
  for (const region of listChildren(element, "text:changed-region")) {
    if (listChildren(region, "text:deletion").length === 0) continue;
    counts.deleted++;
    const id = region.attributes.get("text:id") ?? region.attributes.get("xml:id");
    if (id !== undefined) changes.deletions.add(id);
  }
}
