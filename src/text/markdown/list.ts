/** The place of a list in a Markdown text in, its node out when its items are paragraphs; nothing where a parser has to look. */
import type { List, ListItem } from "mdast";
import { readBeginning, skipBlankLines, skipSpaces } from "./lines.js";
import { placeNode } from "./nodes.js";
import { endsParagraph, isText, readParagraph, type EndsHere, type ReadBlock } from "./paragraph.js";

/** Behind a mark stand at most four spaces; what is further in is code. */
const itemStart = /([-*+]|(\d{1,9})([.)])) {1,4}(?=[^ \t\r\n])/uy;
/** A box to tick. */
const task = /\[[ \txX\r\n]{1,2}\]/uy;

/** A list that is open: where on their lines its items begin. */
interface Level {
  readonly column: number;
  readonly isNumbered: boolean;
}

/** Reads a list of paragraphs: items below each other or with empty lines between them, and right below an item a list in it. */
export function readList(source: string, at: number, column = 0, above: readonly Level[] = []): ReadBlock<List> | undefined {
  const items: ListItem[] = [];
  const first = matchAt(itemStart, source, at);
  const isNumbered = first?.[2] !== undefined;
  const levels = [...above, { column, isNumbered }];
  let spread = false;
  let next = at - column;
  for (;;) {
    const item = readItem(source, next, column, levels);
    if (item === undefined || item.kind !== (first?.[3] ?? first?.[1])) return undefined;
    items.push(item.node);
    const filled = skipBlankLines(source, item.next);
    const text = skipSpaces(source, filled);
    const beginning = readBeginning(source, text);
    const isItem = beginning === "bullet" || beginning === "number";
    // What is further in belongs to the item, and an empty line in a list in a list to more than one.
    if (column === 0 && filled < source.length && (text > filled || beginning === "unsure")) return undefined;
    if (isItem && filled > item.next && (column > 0 || item.node.children.length > 1)) return undefined;
    next = filled;
    if (!isItem || text - filled !== column) {
      const start = isNumbered ? Number(first[2]) : null;
      const position = placeNode(at, item.node.position?.end.offset ?? at);
      return { node: { type: "list", ordered: isNumbered, start, spread, children: items, position }, next: item.next };
    }
    spread ||= filled > item.next;
  }
}

interface ReadItem extends ReadBlock<ListItem> {
  /** Its mark, or what stands behind its number. */
  readonly kind: string | undefined;
}

/** Reads the item on the line at `line`: a paragraph, and the list right below it. */
function readItem(source: string, line: number, column: number, levels: readonly Level[]): ReadItem | undefined {
  const at = line + column;
  const mark = matchAt(itemStart, source, at);
  if (mark === null) return undefined;
  const start = at + mark[0].length;
  const inside = start - line;
  const isBelow = (other: number): boolean => other >= inside && other < inside + 4;
  const endsHere: EndsHere = (other, text, beginning) => {
    if (isBelow(other)) return (beginning === "bullet" || beginning === "number") && endsParagraph(source, text, beginning);
    return levels.some((level) => level.column === other && (beginning === "bullet" || (level.isNumbered && beginning === "number")));
  };
  const read = isText(source, start) && matchAt(task, source, start) === null ? readParagraph(source, start, endsHere) : undefined;
  if (read === undefined) return undefined;
  const text = skipSpaces(source, read.next);
  const beginning = readBeginning(source, text);
  const hasList = isBelow(text - read.next) && (beginning === "bullet" || beginning === "number");
  // A tab is wider than it seems.
  if (hasList && source.slice(read.next, text).includes("\t")) return undefined;
  const list = hasList ? readList(source, text, text - read.next, levels) : undefined;
  if (hasList && list === undefined) return undefined;
  const children = list === undefined ? [read.node] : [read.node, list.node];
  const position = placeNode(at, children.at(-1)?.position?.end.offset ?? start);
  return {
    node: { type: "listItem", spread: false, checked: null, children, position },
    next: (list ?? read).next,
    kind: mark[3] ?? mark[1],
  };
}

function matchAt(form: RegExp, source: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(source);
}
