/** Markdown in, its syntax tree out, every node with its place; and the readable text of an inline node as a passage. */
import type { Nodes, Parents, Root, RootContent } from "mdast";
import type { Passage } from "../model/passage.js";
import { isHtmlTag } from "./html-tags.js";
import { alignValue, readCharacter, readCodeUnit, readTextUnit } from "./markdown/align.js";
import { readBlocks } from "./markdown/blocks.js";
import { placeNode } from "./markdown/nodes.js";
import { parseWhole } from "./markdown/remark.js";
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

/** Parses CommonMark with GitHub's tables, footnotes and strike-through, and YAML front matter. */
export function parseMarkdown(source: string): MarkdownRoot {
  const children = readBlocks(source);
  return children === undefined ? parseWhole(source) : { type: "root", children, position: placeNode(0, source.length) };
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
