/** The place of a paragraph, a heading or a quote in a Markdown text in, its node out; nothing where a parser has to look. */
import type { Heading, Paragraph, PhrasingContent, RootContent } from "mdast";
import { readInline } from "./inline.js";
import { dropSpaces, findLineEnd, findNextLine, readBeginning, skipSpaces, type Beginning } from "./lines.js";
import { placeNode } from "./nodes.js";

export interface ReadBlock<Node = RootContent> {
  readonly node: Node;
  /** Where the line behind it begins. */
  readonly next: number;
}

/** Reads a paragraph that begins at `at`, with the lines below that go on with it; in a numbered list any number ends it. */
export function readParagraph(source: string, at: number, isNumbered = false): ReadBlock<Paragraph> | undefined {
  let end = findLineEnd(source, at);
  let next = findNextLine(source, end);
  let isIndented = false;
  for (; next < source.length; next = findNextLine(source, end)) {
    const first = skipSpaces(source, next);
    const beginning = readBeginning(source, first);
    if (beginning === "blank" || (first === next && (endsParagraph(source, first, beginning) || (isNumbered && beginning === "number"))))
      break;
    if (beginning !== "text" && beginning !== "row") return undefined;
    isIndented ||= first > next;
    end = findLineEnd(source, first);
  }
  const children = isIndented ? readIndented(source, at, end) : readInline(source, at, dropSpaces(source, at, end));
  return children === undefined ? undefined : { node: { type: "paragraph", children, position: placeNode(at, end) }, next };
}

const one = /1[.)][ \t]+[^ \t\r\n]/uy;

/** A list ends a paragraph only when its first item has text, and the number 1. */
function endsParagraph(source: string, at: number, beginning: Beginning): boolean {
  one.lastIndex = at;
  if (beginning === "number") return one.test(source);
  return beginning === "heading" || beginning === "quote" || beginning === "bullet";
}

/** The white space in front of the lines of a paragraph is not read; marks in such a paragraph are left to the parser. */
function readIndented(source: string, start: number, end: number): PhrasingContent[] | undefined {
  const last = dropSpaces(source, start, end);
  return readLines(source, start, last, source.slice(start, last).replace(/\n[ \t]+/gu, "\n"));
}

/** A text of several lines that is not read as it is written. */
function readLines(source: string, start: number, end: number, value: string): PhrasingContent[] | undefined {
  const [only, other] = readInline(value, 0, value.length) ?? [];
  return only?.type === "text" && other === undefined ? [{ ...only, position: placeNode(start, end) }] : undefined;
}

/** Reads a heading with hash signs in front, and none behind. */
export function readHeading(source: string, at: number): ReadBlock<Heading> | undefined {
  let depth = 0;
  while (source[at + depth] === "#") depth++;
  const end = findLineEnd(source, at);
  const last = dropSpaces(source, at, end);
  const children = source[last - 1] === "#" ? undefined : readInline(source, skipSpaces(source, at + depth), last);
  if (children === undefined) return undefined;
  const node = { type: "heading", depth: depth as Heading["depth"], children, position: placeNode(at, end) } as const;
  return { node, next: findNextLine(source, end) };
}

/** Reads a quote of one paragraph, each line of it with its mark. */
export function readQuote(source: string, at: number): ReadBlock | undefined {
  const lines: string[] = [];
  let start = at;
  let end = at;
  let next = at;
  for (; next < source.length; next = findNextLine(source, end)) {
    const beginning = readBeginning(source, next);
    if (beginning === "blank" || (beginning !== "quote" && endsParagraph(source, next, beginning))) break;
    const first = source[next + 1] === " " ? next + 2 : next + 1;
    if (beginning !== "quote" || !isText(source, first)) return undefined;
    if (lines.length === 0) start = first;
    end = findLineEnd(source, first);
    lines.push(source.slice(first, findNextLine(source, end)));
  }
  const last = dropSpaces(source, start, end);
  const children = lines.length === 1 ? readInline(source, start, last) : readLines(source, start, last, lines.join("").trimEnd());
  if (children === undefined) return undefined;
  const paragraph = { type: "paragraph", children, position: placeNode(start, end) } as const;
  return { node: { type: "blockquote", children: [paragraph], position: placeNode(at, end) }, next };
}

/** Whether a line of a quote or a list item can only be text. */
export function isText(source: string, at: number): boolean {
  return readBeginning(source, at) === "text" && skipSpaces(source, at) === at;
}
