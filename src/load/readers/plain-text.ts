/** A plain text in, its paragraphs, list items and what look like headings out. */
import type { Block } from "../../model/document.js";
import type { Message } from "../../model/message.js";
import { say } from "../../messages/say.js";
import { splitLines, type Line } from "../../text/split-lines.js";
import { takePassage, trimPassage } from "../../text/passage.js";
import { readTextFront } from "./front-matter.js";
import { findSpokenLines } from "./spoken-line.js";
import type { ReadFile, Refusal } from "../../model/read-file.js";

/** A line longer than this was not wrapped by hand: such files hold one paragraph a line. */
const wrappedWidth = 120;
const listMark = /^[^\S\n]*(?:[-*•–‣·o]|\d{1,2}[.)]|[a-z][.)])[^\S\n]+(?=\S)/u;
const numbered = /^[^\S\n]*\d{1,2}[.)][^\S\n]+/u;

/** What a printer put above or below a page: «Pagina 3 van 7», «- 3 -», «3 / 7»; a bare number only between empty lines. */
const pageMark =
  /^\s*(?:(?:pagina|pag\.|blz\.|bladzijde|page)\s*\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s*\/\s*\d{1,4})\s*$/iu;
const bareNumber = /^\s*\d{1,4}\s*$/u;

/** Reads plain text, with a front-matter block when it begins with one. */
export function readPlainText(text: string, path: string): ReadFile | Refusal {
  const front = readTextFront(text, path);
  if ("refused" in front) return front;
  const messages: Message[] = [...front.messages];
  const lines = splitLines(text, front.length);
  const isSpoken = findSpokenLines(lines.map((line) => line.text));
  const groups = groupLines(lines);
  const blocks = groups.map((group, index): Block => readGroup(text, group, groups[index - 1], groups[index + 1], isSpoken));
  const headings = blocks.filter(({ kind }) => kind === "heading").length;
  if (headings > 0) messages.push(say("load/guessed-headings", { file: path }, { count: headings }));
  return { text, isSource: true, marks: [], properties: front.properties, blocks, messages };
}

/** Lines that make one paragraph: up to an empty line or a new list item, or each by itself when lines are paragraphs. */
function groupLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const isLineAParagraph = lines.some(({ text }) => text.length > wrappedWidth);
  const groups: Line[][] = [];
  let current: Line[] = [];
  const close = (): void => {
    if (current.length > 0) groups.push(current);
    current = [];
  };
  for (const line of lines) {
    if (line.text.trim() === "") close();
    else if (pageMark.test(line.text)) {
      close();
      groups.push([line]);
    } else {
      if (isLineAParagraph || listMark.test(line.text)) close();
      current.push(line);
    }
  }
  close();
  return groups;
}

function readGroup(
  text: string,
  group: readonly Line[],
  previous: readonly Line[] | undefined,
  next: readonly Line[] | undefined,
  isSpoken: (line: string) => boolean,
): Block {
  const [first, last] = [group[0] as Line, group.at(-1) as Line];
  if (group.length === 1 && (pageMark.test(first.text) || bareNumber.test(first.text)))
    return { kind: "aside", passage: trimPassage(takePassage(text, first.start, first.end)) };
  const underline = group.length === 2 && /^[=\-~_]{3,}\s*$/u.test(last.text);
  if (underline || (group.length === 1 && !isSpoken(first.text.trim()) && looksLikeHeading(first.text, previous, next)))
    return { kind: "heading", depth: 2, passage: trimPassage(takePassage(text, first.start, first.end)) };
  const mark = listMark.exec(first.text)?.[0].length ?? 0;
  return { kind: "paragraph", style: mark > 0 ? "item" : "text", passage: trimPassage(takePassage(text, first.start + mark, last.end)) };
}

/** A short line with a capital or a number in front and no sentence mark behind, with text below it. */
function looksLikeHeading(line: string, previous: readonly Line[] | undefined, next: readonly Line[] | undefined): boolean {
  const text = line.trim();
  if (next === undefined || text.length > 60 || text.split(/\s+/u).length > 8) return false;
  if (!/^(?:\d|\p{Lu})/u.test(text) || /[.?!:;,'"’”)\]…]$/u.test(text)) return false;
  if (!numbered.test(line)) return true;
  // A numbered line is a heading only when it is no item of a list, and longer text follows.
  const isItem = ([first]: readonly Line[] = []): boolean => first !== undefined && numbered.test(first.text);
  return !isItem(previous) && !isItem(next) && (next[0] as Line).text.length > text.length;
}
