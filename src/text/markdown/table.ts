/** The place of a table in a Markdown text in, its node out when its cells are plain; nothing where a parser has to look. */
import type { AlignType, Table, TableCell, TableRow } from "mdast";
import { readInline } from "./inline.js";
import { dropSpaces, findLineEnd, findNextLine, readBeginning, skipSpaces } from "./lines.js";
import { placeNode } from "./nodes.js";
import type { ReadBlock } from "./paragraph.js";

const rule = /\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?=\r?\n|$)/uy;

/** Reads a table whose rows all begin and end with a bar. */
export function readTable(source: string, at: number): ReadBlock<Table> | undefined {
  const head = readRow(source, at);
  if (head === undefined) return undefined;
  rule.lastIndex = head.next;
  const ruled = rule.exec(source)?.[0];
  if (ruled === undefined) return undefined;
  const align = ruled.trim().slice(1, -1).split("|").map(readAlign);
  if (align.length !== head.node.children.length) return undefined;
  const rows = [head.node];
  let end = head.next + ruled.length;
  let next = findNextLine(source, end);
  while (readBeginning(source, next) === "row") {
    const row = readRow(source, next);
    if (row === undefined || row.node.children.length > align.length) return undefined;
    rows.push(row.node);
    end = row.node.position?.end.offset ?? end;
    next = row.next;
  }
  if (next < source.length && readBeginning(source, skipSpaces(source, next)) !== "blank") return undefined;
  return { node: { type: "table", align, children: rows, position: placeNode(at, end) }, next };
}

function readAlign(cell: string): AlignType {
  const isRight = cell.trimEnd().endsWith(":");
  if (cell.trimStart().startsWith(":")) return isRight ? "center" : "left";
  return isRight ? "right" : null;
}

/** A bar in code or behind a backslash would be none. */
function readRow(source: string, at: number): ReadBlock<TableRow> | undefined {
  const end = findLineEnd(source, at);
  const last = dropSpaces(source, at, end);
  const line = source.slice(at, last);
  if (line.length < 2 || !line.endsWith("|") || /[\\`]/u.test(line)) return undefined;
  const cells: TableCell[] = [];
  for (let bar = at; bar < last - 1;) {
    const closing = source.indexOf("|", bar + 1);
    const first = Math.min(skipSpaces(source, bar + 1), closing);
    const children = readInline(source, first, dropSpaces(source, first, closing));
    if (children === undefined) return undefined;
    cells.push({ type: "tableCell", children, position: placeNode(bar, closing === last - 1 ? end : closing) });
    bar = closing;
  }
  return { node: { type: "tableRow", children: cells, position: placeNode(at, end) }, next: findNextLine(source, end) };
}
