/** Markdown in, its syntax tree out, every node with its place; and the readable text of an inline node as a passage. */
import type { Nodes, Parents, Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import type { Passage, Piece } from "../model/passage.js";
import { joinPassages } from "./passage.js";

export type MarkdownNode = RootContent;
export type MarkdownRoot = Root;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]).use(keepPositions).freeze();

/** Parses CommonMark with GitHub's tables, footnotes and strike-through, and YAML front matter. */
export function parseMarkdown(source: string): MarkdownRoot {
  return parser.parse(source);
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
      return [alignText(node.value, source, start, end)];
    case "inlineCode":
      return [alignCode(node.value, source, start, end)];
    case "break":
      return [{ text: "\n", pieces: [{ at: 0, start, end }] }];
    case "html":
    case "image":
    case "imageReference":
    case "footnoteReference":
      return [];
    default:
      return "children" in node ? (node as Parents).children.flatMap((child) => collect(child, source)) : [];
  }
}

/**
 * Lays the value of a text node over its source. They differ only where Markdown says so:
 * a backslash escape, a character reference, and the white space and quote marks at the start of a line.
 */
function alignText(value: string, source: string, start: number, end: number): Passage {
  if (source.slice(start, end) === value) return { text: value, pieces: value === "" ? [] : [{ at: 0, start, end }] };
  const pieces: Piece[] = [];
  let at = 0;
  let from = start;
  const push = (length: number, to: number): void => {
    const previous = pieces.at(-1);
    if (previous !== undefined && to - from === length && previous.end === from && previous.end - previous.start === at - previous.at) {
      pieces[pieces.length - 1] = { ...previous, end: to };
    } else {
      pieces.push({ at, start: from, end: to });
    }
    at += length;
    from = to;
  };
  while (at < value.length && from < end) {
    if (value[at] === source[from] && source[from] !== "\\" && source[from] !== "&") push(1, from + 1);
    else if (source[from] === "\\" && source[from + 1] === value[at] && isEscapable(value[at] as string)) {
      from++;
      push(1, from + 1);
    } else if (source[from] === "&" && referenceLength(source, from) > 0) {
      const length = referenceLength(source, from);
      push(isPair(value, at) ? 2 : 1, from + length);
    } else if (value[at] === source[from]) push(1, from + 1);
    else if (at > 0 && /[\r\n]/u.test(value[at - 1] as string) && /[\s>]/u.test(source[from] as string)) from++;
    else if (/[^\S\r\n]/u.test(source[from] as string)) from++;
    else return { text: value, pieces: [{ at: 0, start, end }] };
  }
  if (at < value.length) return { text: value, pieces: [{ at: 0, start, end }] };
  return { text: value, pieces };
}

function alignCode(value: string, source: string, start: number, end: number): Passage {
  const fence = /^`+/u.exec(source.slice(start, end))?.[0].length ?? 0;
  const inner = source.slice(start + fence, end - fence);
  const padding = inner === value ? 0 : 1;
  const from = start + fence + padding;
  const verbatim = source.slice(from, from + value.length) === value;
  return { text: value, pieces: value === "" ? [] : [{ at: 0, start: from, end: verbatim ? from + value.length : end - fence }] };
}

function referenceLength(source: string, at: number): number {
  return /^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/u.exec(source.slice(at, at + 40))?.[0].length ?? 0;
}

function isPair(value: string, at: number): boolean {
  return (value.codePointAt(at) as number) > 0xffff;
}

function isEscapable(character: string): boolean {
  return /[!-/:-@[-`{-~]/u.test(character);
}

/** GitHub's bare e-mail links are found after parsing, by nodes that have no place; they stay plain text here. */
function keepPositions(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  for (const extension of (data.fromMarkdownExtensions ?? []).flat(3)) {
    if (typeof extension === "object" && extension !== null && "transforms" in extension) delete extension.transforms;
  }
}
