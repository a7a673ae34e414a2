/** Markdown in, its syntax tree out, every node with its place; and the readable text of an inline node as a passage. */
import type { Nodes, Parents, Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import type { Passage, Piece } from "../model/passage.js";
import { isHtmlTag } from "./html-tags.js";
import { joinPassages, takePassage } from "./passage.js";

export type MarkdownNode = RootContent;
export type MarkdownRoot = Root;

/** A Markdown file that is being read. */
export interface MarkdownSource {
  /** The text as it is parsed; lines may have been added to it. */
  readonly text: string;
  readonly path: string;
  /** The line and column of the file itself. */
  readonly locate: (offset: number) => { readonly line: number; readonly column: number };
}

/** What finds addresses that are no links, such as www.example.org, in the parser; such addresses stay plain text. */
const addressConstructs = new Set<unknown>(["wwwAutolink", "protocolAutolink", "emailAutolink"]);

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]).use(keepPositions).use(leaveAddresses).freeze();

/** Parses CommonMark with GitHub's tables, footnotes and strike-through, and YAML front matter. */
export function parseMarkdown(source: string): MarkdownRoot {
  return parser.parse(source);
}

const frontBegins = /^---[^\S\n]*\r?\n[\p{L}_-]+[^\S\n]*:/u;
const frontEnds = /\n---[^\S\n]*(?:\n|$)/u;

/** Whether YAML begins at the head of a text and is never closed. */
export function hasOpenFrontMatter(source: string): boolean {
  return frontBegins.test(source) && !frontEnds.test(source);
}

/** Where a node stands in the source. */
export function nodeSpan(node: MarkdownNode | Root): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The readable text of a node, mark-up gone, each character still knowing its place in the source. */
export function readPassage(node: MarkdownNode, source: string): Passage {
  return joinPassages(collect(node, source), "");
}

function collect(node: Nodes, source: string): readonly Passage[] {
  const { start, end } = nodeSpan(node as MarkdownNode);
  switch (node.type) {
    case "text":
      return [alignValue(node.value, source, start, end, readTextUnit)];
    case "inlineCode": {
      const fence = /^`+/u.exec(source.slice(start, end))?.[0].length ?? 0;
      return [alignValue(node.value, source, start + fence, end - fence, node.value.includes("\\|") ? readCharacter : readCodeUnit)];
    }
    case "break":
      return [{ text: "\n", pieces: [{ at: 0, start, end }] }];
    case "html":
      if (!isHtmlTag(node.value)) return [takePassage(source, start, end)];
      return /^<br\s*\/?>$/iu.test(node.value) ? [{ text: "\n", pieces: [{ at: 0, start, end }] }] : [];
    case "linkReference": {
      // A short reference such as [moeder] is a placeholder as often as a link, so its brackets stay.
      const words = node.children.flatMap((child) => collect(child, source));
      return node.referenceType === "shortcut"
        ? [takePassage(source, start, start + 1), ...words, takePassage(source, end - 1, end)]
        : words;
    }
    case "image":
    case "imageReference":
    case "footnoteReference":
      return [];
    default:
      return "children" in node ? (node as Parents).children.flatMap((child) => collect(child, source)) : [];
  }
}

/** What a place in the source is read as: `text` stands in `source[start, end)`, and the source goes on at `end`. */
interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type ReadUnit = (source: string, at: number) => Unit;

/**
 * Lays the value of a node over its source. They differ only where Markdown says so: in units that are read otherwise
 * than they are written, in the white space and quote marks at the start of a line, and in white space at its end.
 */
function alignValue(value: string, source: string, start: number, end: number, readUnit: ReadUnit): Passage {
  if (source.slice(start, end) === value) return { text: value, pieces: value === "" ? [] : [{ at: 0, start, end }] };
  const pieces: Piece[] = [];
  let at = 0;
  let from = start;
  while (at < value.length && from < end) {
    if (isLineStart(source, from)) from += prefixLength(value, at, source, from, readUnit);
    const unit = readUnit(source, from);
    if (value.startsWith(unit.text, at)) {
      pushUnit(pieces, at, unit);
      at += unit.text.length;
      from = unit.end;
    } else if (/\s/u.test(source.charAt(from))) from++;
    else break;
  }
  return { text: value, pieces: at < value.length ? [{ at: 0, start, end }] : pieces };
}

/** Adds a unit, to the piece before it when both are word for word and stand next to each other. */
function pushUnit(pieces: Piece[], at: number, { text, start, end }: Unit): void {
  const last = pieces.at(-1);
  const isVerbatim = last !== undefined && last.end - last.start === at - last.at && end - start === text.length;
  if (isVerbatim && last.end === start) pieces[pieces.length - 1] = { ...last, end };
  else pieces.push({ at, start, end });
}

function isLineStart(source: string, at: number): boolean {
  return source[at - 1] === "\n" || (source[at - 1] === "\r" && source[at] !== "\n");
}

/** How much of the white space and quote marks at the start of a line is mark-up: all but what the value itself begins with. */
function prefixLength(value: string, at: number, source: string, from: number, readUnit: ReadUnit): number {
  const run = matchAt(/(?:[ \t]*>)*(?:[ \t]+(?=[^ \t\r\n]))?/uy, source, from);
  const own = matchAt(/[ \t>]*/uy, value, at);
  for (let kept = own.length; kept > 0; kept--) {
    if (run.endsWith(own.slice(0, kept)) && goesOnAs(value.slice(at + kept, at + own.length + 1), source, from + run.length, readUnit))
      return run.length - kept;
  }
  return run.length;
}

/** Whether the source can be read as a text, white space that is not read left out. */
function goesOnAs(text: string, source: string, from: number, readUnit: ReadUnit): boolean {
  for (let at = 0; at < text.length;) {
    const unit = readUnit(source, from);
    if (unit.text !== "" && unit.text.startsWith(text.slice(at, at + unit.text.length))) at += unit.text.length;
    else if (!/\s/u.test(source.charAt(from))) return false;
    from = unit.end;
  }
  return true;
}

/** In text a backslash and a character reference stand for another character. */
function readTextUnit(source: string, at: number): Unit {
  if (source[at] === "\\" && /^[!-/:-@[-`{-~]/u.test(source.charAt(at + 1)))
    return { text: source.charAt(at + 1), start: at + 1, end: at + 2 };
  if (source[at] !== "&") return readCharacter(source, at);
  const reference = matchAt(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/uy, source, at);
  return reference === "" ? readCharacter(source, at) : { text: decodeReference(reference), start: at, end: at + reference.length };
}

/** In the code of a table the bar is escaped. */
function readCodeUnit(source: string, at: number): Unit {
  return source.startsWith("\\|", at) ? { text: "|", start: at + 1, end: at + 2 } : readCharacter(source, at);
}

function readCharacter(source: string, at: number): Unit {
  return { text: source.charAt(at), start: at, end: at + 1 };
}

const references = new Map<string, string>();

/** The parser itself knows which names there are; what is no reference it leaves as it is. */
function decodeReference(reference: string): string {
  const known = references.get(reference);
  if (known !== undefined) return known;
  const paragraph = parseMarkdown(reference).children[0];
  const text = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  const decoded = text?.type === "text" ? text.value : reference;
  references.set(reference, decoded);
  return decoded;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** GitHub's bare e-mail links are found after parsing, by nodes that have no place; they stay plain text here. */
function keepPositions(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  for (const extension of (data.fromMarkdownExtensions ?? []).flat(3)) {
    if (typeof extension === "object" && extension !== null && "transforms" in extension) delete extension.transforms;
  }
}

/** To find addresses the parser would go back over all marks at every word. */
function leaveAddresses(this: Processor): void {
  const data = this.data() as { readonly micromarkExtensions?: unknown[] };
  for (const extension of (data.micromarkExtensions ?? []).flat(3)) {
    const { text = {} } = extension as { readonly text?: Record<string, unknown> };
    for (const [character, constructs] of Object.entries(text))
      text[character] = [constructs].flat().filter((construct) => !addressConstructs.has((construct as { readonly name?: unknown }).name));
  }
}
