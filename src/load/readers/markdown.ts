/** A Markdown text in, its headings, paragraphs, list items, quotes and table rows out. */
import type { Block, Cell } from "../../model/document.js";
import type { Message } from "../../model/message.js";
import { say } from "../../messages/say.js";
import { indexLines } from "../../text/lines.js";
import { findExcess } from "../../text/markup-load.js";
import { hasOpenFrontMatter, nodeSpan, parseMarkdown, readPassage, type MarkdownNode } from "../../text/markdown.js";
import { slicePassage, takePassage, trimPassage } from "../../text/passage.js";
import { boldDepth, isBoldTitle, settleBoldLines } from "./bold-lines.js";
import { readFrontMatter } from "./front-matter.js";
import { findUnclosed, readHtml } from "./html.js";
import type { Property, ReadFile, Refusal } from "../../model/read-file.js";

type Style = Extract<Block, { kind: "paragraph" }>["style"];

/** Reads Markdown with front matter. */
export function readMarkdown(text: string, path: string): ReadFile | Refusal {
  if (hasOpenFrontMatter(text)) return { refused: say("load/unclosed-front-matter", { file: path, line: 1, column: 1 }) };
  const excess = findExcess(text);
  if (excess !== undefined) return { refused: say(`load/${excess.kind}`, { file: path, ...indexLines(text)(excess.at) }) };
  const root = parseMarkdown(text);
  const first = root.children[0];
  let properties: ReadonlyMap<string, Property> = new Map();
  const messages: Message[] = [];
  if (first?.type === "yaml") {
    const front = readFrontMatter(first.value, path, 2);
    if ("refused" in front) return front;
    properties = front.properties;
    messages.push(...front.messages);
  }
  const { blocks, guessed } = settleBoldLines<Block>(
    root.children.flatMap((node) => readBlocks(node, text, "text")),
    (block) => (block.kind === "heading" ? { kind: "paragraph", style: "text", passage: block.passage } : block),
  );
  if (guessed > 0) messages.push(say("load/guessed-headings", { file: path }, { count: guessed }));
  for (const block of blocks) {
    const tag = block.kind === "aside" ? findUnclosed(block.passage.text) : undefined;
    if (tag === undefined || block.kind !== "aside") continue;
    messages.push(say("load/unclosed-mark", { file: path, ...indexLines(text)(block.passage.pieces[0]?.start ?? 0) }, { tag }));
  }
  return { text, isSource: true, marks: [], properties, blocks, messages };
}

function readBlocks(node: MarkdownNode, source: string, style: Style): readonly Block[] {
  const { start, end } = nodeSpan(node);
  switch (node.type) {
    case "heading":
      return [readHeading(node, source, style)];
    case "paragraph":
      return readParagraph(node, source, style);
    case "blockquote":
      return node.children.flatMap((child) => readBlocks(child, source, "quote"));
    case "list":
      return node.children.flatMap((item) =>
        item.children.flatMap((child) => readBlocks(child, source, style === "quote" ? "quote" : "item")),
      );
    case "footnoteDefinition":
      return node.children.flatMap((child) => readBlocks(child, source, "note"));
    case "code":
      return [{ kind: "paragraph", style, passage: trimPassage(takePassage(source, ...insideFence(source.slice(start, end), start))) }];
    case "html":
      return readHtml(source, start, end);
    case "table":
      return readTable(node, source);
    case "definition":
      // «[moeder]: Nee.» is somebody speaking, unless what stands there is an address.
      return isAddress(node.url) ? [] : [{ kind: "paragraph", style, passage: takePassage(source, start, end) }];
    default:
      return [];
  }
}

/** A short line in bold by itself, at the beginning of a paragraph, is a heading below all others; with a colon it may be a speaker or a field. */
function readParagraph(node: Extract<MarkdownNode, { type: "paragraph" }>, source: string, style: Style): readonly Block[] {
  const passage = readPassage(node, source);
  const [first, second] = node.children;
  const title = first?.type === "strong" ? readPassage(first, source) : undefined;
  const isAlone = second === undefined || second.type === "break" || (second.type === "text" && /^[^\S\n]*\n/u.test(second.value));
  if (style !== "text" || title === undefined || !isAlone || !isBoldTitle(title.text)) return [{ kind: "paragraph", style, passage }];
  const rest = trimPassage(slicePassage(passage, title.text.length, passage.text.length));
  const heading: Block = { kind: "heading", depth: boldDepth, passage: title };
  return rest.text === "" ? [heading] : [heading, { kind: "paragraph", style, passage: rest }];
}

function isAddress(url: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:\S|[/#.]|www\.)|[.@][\p{L}\d]|\/.*\//iu.test(url);
}

/** Longer than this, or with a sentence's end, a paragraph right above a line of hyphens is no heading but what somebody wrote above a rule. */
const longestTitle = 12;

function readHeading(node: Extract<MarkdownNode, { type: "heading" }>, source: string, style: Style): Block {
  const passage = readPassage(node, source);
  const isUnderlined = source[nodeSpan(node).start] !== "#";
  const isText = /\n|[.?!;,][^\p{L}\p{N}]*$/u.test(passage.text) || passage.text.split(/\s+/u).length > longestTitle;
  return isUnderlined && isText ? { kind: "paragraph", style, passage } : { kind: "heading", depth: node.depth, passage };
}

function readTable(table: Extract<MarkdownNode, { type: "table" }>, source: string): readonly Block[] {
  const [head, ...rows] = table.children.map((row) => row.children.map((cell) => readPassage(cell, source)));
  const headers = (head ?? []).map((passage) => passage.text.trim());
  const name = (cells: readonly Cell["passage"][]): readonly Cell[] =>
    cells.map((passage, index) => ({ header: headers[index] ?? "", passage }));
  return [{ kind: "header", cells: name(head ?? []) }, ...rows.map((cells) => ({ kind: "row" as const, cells: name(cells) }))];
}

/** Code blocks are text that somebody indented or fenced; the fence itself is not text. */
function insideFence(raw: string, start: number): [start: number, end: number] {
  const fence = /^[^\S\n]*(`{3,}|~{3,})[^\n]*\n?/u.exec(raw);
  if (fence === null) return [start, start + raw.length];
  const closing = /\n?[^\S\n]*(?:`{3,}|~{3,})[^\S\n]*$/u.exec(raw.slice(fence[0].length));
  return [start + fence[0].length, start + raw.length - (closing?.[0].length ?? 0)];
}
