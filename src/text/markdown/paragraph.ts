/** The place of a paragraph, a heading or a quote in a Markdown text in, its node out; nothing where a parser has to look. */
import type { Heading, Paragraph, RootContent } from "mdast";
import { readInline } from "./inline.js";
import { dropSpaces, findLineEnd, findNextLine, readBeginning, skipSpaces, type Beginning } from "./lines.js";
import { placeNode } from "./nodes.js";

export interface ReadBlock<Node = RootContent> {
  readonly node: Node;
  /** Where the line behind it begins. */
  readonly next: number;
}

/** Whether a line whose text begins at `at` ends a paragraph, where that is indented or in a list. */
export type EndsHere = (column: number, at: number, beginning: Beginning) => boolean;

/** Reads a paragraph that begins at `at`, with the lines below that go on with it. */
export function readParagraph(source: string, at: number, endsHere: EndsHere = () => false): ReadBlock<Paragraph> | undefined {
  let end = findLineEnd(source, at);
  let next = findNextLine(source, end);
  for (; next < source.length; next = findNextLine(source, end)) {
    const first = skipSpaces(source, next);
    const beginning = readBeginning(source, first);
    if (beginning === "blank") break;
    if ((first === next && endsParagraph(source, first, beginning)) || endsHere(first - next, first, beginning)) break;
    if (beginning !== "text" && beginning !== "row") return undefined;
    end = findLineEnd(source, first);
  }
  const children = readInline(source, at, dropSpaces(source, at, end));
  return children === undefined ? undefined : { node: { type: "paragraph", children, position: placeNode(at, end) }, next };
}

const underline = /(=+|-+)[ \t]*(?=\r?\n|$)/uy;

/** Reads a heading of one line that is underlined; nothing when it is not. */
export function readUnderlined(source: string, at: number): ReadBlock<Heading> | undefined {
  const last = findLineEnd(source, at);
  underline.lastIndex = findNextLine(source, last);
  const line = underline.exec(source);
  const children = line === null ? undefined : readInline(source, at, dropSpaces(source, at, last));
  if (line === null || children === undefined) return undefined;
  const end = line.index + line[0].length;
  return {
    node: { type: "heading", depth: line[1]?.startsWith("=") === true ? 1 : 2, children, position: placeNode(at, end) },
    next: findNextLine(source, end),
  };
}

const one = /1[.)][ \t]+[^ \t\r\n]/uy;

/** A list ends a paragraph only when its first item has text, and the number 1. */
export function endsParagraph(source: string, at: number, beginning: Beginning): boolean {
  one.lastIndex = at;
  if (beginning === "number") return one.test(source);
  return beginning === "heading" || beginning === "quote" || beginning === "bullet";
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

/** A mark without a space could be read as something beside the word behind it. */
const quoteMark = /> /uy;

const emptyQuote = />[ \t]*(?=\r?\n> [^ \t\r\n])/uy;

/** Reads a quote of paragraphs, each line of it with its mark. */
export function readQuote(source: string, at: number): ReadBlock | undefined {
  const children: Paragraph[] = [];
  let next = at;
  let end = at;
  for (let line = at; line < source.length;) {
    const read = readQuoted(source, line);
    if (read === undefined) return undefined;
    children.push(read.node);
    next = read.next;
    end = read.node.position?.end.offset ?? end;
    emptyQuote.lastIndex = next;
    if (!emptyQuote.test(source)) break;
    line = findNextLine(source, findLineEnd(source, next));
  }
  return { node: { type: "blockquote", children, position: placeNode(at, end) }, next };
}

/** Reads the lines of a quote that make one paragraph. */
function readQuoted(source: string, at: number): ReadBlock<Paragraph> | undefined {
  const start = at + 2;
  let end = at;
  let next = at;
  for (; next < source.length; next = findNextLine(source, end)) {
    const beginning = readBeginning(source, next);
    emptyQuote.lastIndex = next;
    if (
      beginning === "blank" ||
      (next > at && emptyQuote.test(source)) ||
      (beginning !== "quote" && endsParagraph(source, next, beginning))
    )
      break;
    if (beginning !== "quote" || source[next + 1] !== " " || !isText(source, next + 2)) return undefined;
    end = findLineEnd(source, next + 2);
  }
  const children = readInline(source, start, dropSpaces(source, start, end), quoteMark);
  return children === undefined ? undefined : { node: { type: "paragraph", children, position: placeNode(start, end) }, next };
}

/** Whether a line of a quote or a list item can only be text. */
export function isText(source: string, at: number): boolean {
  return readBeginning(source, at) === "text" && skipSpaces(source, at) === at;
}
