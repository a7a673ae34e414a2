/** The place of a list in a Markdown text in, its node out when each item is one paragraph; nothing where a parser has to look. */
import type { List, ListItem } from "mdast";
import { isSpace, readBeginning, skipBlankLines } from "./lines.js";
import { placeNode } from "./nodes.js";
import { isText, readParagraph, type ReadBlock } from "./paragraph.js";

/** Behind a mark stand at most four spaces; what is further in is code. */
const itemStart = /([-*+]|(\d{1,9})([.)])) {1,4}(?=[^ \t\r\n])/uy;
/** A box to tick. */
const task = /\[[ \txX\r\n]{1,2}\]/uy;

/** Reads a list whose items stand below each other or with empty lines between them. */
export function readList(source: string, at: number): ReadBlock<List> | undefined {
  const items: ListItem[] = [];
  const first = matchAt(itemStart, source, at);
  const kind = first?.[3] ?? first?.[1];
  const isNumbered = first?.[2] !== undefined;
  let spread = false;
  let end = at;
  for (let next = at; ;) {
    const mark = matchAt(itemStart, source, next);
    if (mark === null || (mark[3] ?? mark[1]) !== kind) return undefined;
    const start = next + mark[0].length;
    const read = isText(source, start) && matchAt(task, source, start) === null ? readParagraph(source, start, isNumbered) : undefined;
    if (read === undefined) return undefined;
    end = read.node.position?.end.offset ?? start;
    items.push({ type: "listItem", spread: false, checked: null, children: [read.node], position: placeNode(next, end) });
    const filled = skipBlankLines(source, read.next);
    // What is indented belongs to the item.
    if (filled < source.length && isSpace(source, filled)) return undefined;
    const beginning = filled === source.length ? "blank" : readBeginning(source, filled);
    if (beginning === "unsure") return undefined;
    if (beginning !== "bullet" && beginning !== "number") {
      const number = isNumbered ? Number(first[2]) : null;
      const node = { type: "list", ordered: isNumbered, start: number, spread, children: items, position: placeNode(at, end) } as const;
      return { node, next: read.next };
    }
    spread ||= filled > read.next;
    next = filled;
  }
}

function matchAt(form: RegExp, source: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(source);
}
