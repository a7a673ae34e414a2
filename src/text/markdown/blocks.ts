/** A Markdown text in, its blocks out: what is plain is read here, and only the rest by the parser of all Markdown. */
import type { RootContent } from "mdast";
import { findLineEnd, findNextLine, isSpace, readBeginning, skipBlankLines } from "./lines.js";
import { placeNode } from "./nodes.js";
import { readHeading, readParagraph, readQuote, readUnderlined, type ReadBlock } from "./paragraph.js";
import { readList } from "./list.js";
import { parsePart } from "./remark.js";
import { readTable } from "./table.js";

/** A line that may define a link or a note. */
const definition = /^[ \t>*+\-\d.)]*\[(?:\\[^]|[^[\]\\])*\]:/mu;

const frontEnds = /\n---([ \t]*)(?:\r?\n|$)/gu;

/** Reads a text block by block; nothing when no block can be read by itself. */
export function readBlocks(source: string): RootContent[] | undefined {
  if (reachesFar(source)) return undefined;
  const blocks: RootContent[] = [];
  let at = 0;
  if (source.startsWith("---")) {
    const front = readFrontMatter(source);
    if (front === undefined) return undefined;
    blocks.push(front.node);
    at = front.next;
  }
  /** The last place behind an empty line, and how many blocks stand before it. */
  let apart = { at, blocks: blocks.length };
  while (at < source.length) {
    const filled = skipBlankLines(source, at);
    if (filled > at) apart = { at: filled, blocks: blocks.length };
    if (filled === source.length) break;
    const read = readBlock(source, filled);
    if (read === undefined) {
      // Right below a paragraph the parser reads a list or a quote in a way of its own.
      at = findBoundary(source, filled);
      blocks.length = apart.blocks;
      for (const node of parsePart(source, apart.at, at)) blocks.push(node);
      apart = { at, blocks: blocks.length };
    } else {
      blocks.push(read.node);
      at = read.next;
    }
  }
  return blocks;
}

/** Whether something in a text may mean something to all of it: a link or a note that is defined, an odd line end. */
function reachesFar(source: string): boolean {
  if (source.includes("\0") || source.includes("\uFEFF") || (source.includes("\r") && /\r(?!\n)/u.test(source))) return true;
  return source.includes("]:") && definition.test(source);
}

/** Reads the block that begins at a line of its own, below no block that is open. */
function readBlock(source: string, at: number): ReadBlock | undefined {
  if (isSpace(source, at)) return undefined;
  switch (readBeginning(source, at)) {
    case "text":
      return readParagraph(source, at) ?? readUnderlined(source, at);
    case "heading":
      return readHeading(source, at);
    case "quote":
      return readQuote(source, at);
    case "bullet":
    case "number":
      return readList(source, at);
    case "row":
      return readTable(source, at);
    default:
      return readComment(source, at);
  }
}

/** Reads a comment that begins and ends on one line. */
function readComment(source: string, at: number): ReadBlock | undefined {
  const end = findLineEnd(source, at);
  const value = source.slice(at, end);
  if (!/^<!--(?!-?>)(?:(?!-->).)*-->$/u.test(value)) return undefined;
  return { node: { type: "html", value, position: placeNode(at, end) }, next: findNextLine(source, end) };
}

function readFrontMatter(source: string): ReadBlock | undefined {
  const first = findLineEnd(source, 0);
  frontEnds.lastIndex = 3;
  const close = frontEnds.exec(source);
  const from = findNextLine(source, first);
  if (first !== 3 || close === null || close.index < from || close[1] !== "") return undefined;
  const to = source[close.index - 1] === "\r" ? close.index - 1 : close.index;
  const end = close.index + 4;
  return { node: { type: "yaml", value: source.slice(from, to), position: placeNode(0, end) }, next: findNextLine(source, end) };
}

/** In such a stretch an empty line may end nothing. */
const isOpenEnded = /```|~~~|^[ \t>*+\-\d.)]*<(?:[!?]|script|pre|style|textarea)/imu;

/** The first line from `at` on, behind an empty line, that certainly belongs to no block before it; else the end. */
function findBoundary(source: string, at: number): number {
  for (let line = at; line < source.length;) {
    const next = findNextLine(source, findLineEnd(source, line));
    const filled = skipBlankLines(source, next);
    if (filled > next && !isSpace(source, filled) && closesAll(source, filled))
      return isOpenEnded.test(source.slice(at, filled)) ? source.length : filled;
    line = filled;
  }
  return source.length;
}

/** Whether a line behind an empty one ends lists and quotes. */
function closesAll(source: string, at: number): boolean {
  const beginning = readBeginning(source, at);
  return beginning === "text" || beginning === "heading";
}
