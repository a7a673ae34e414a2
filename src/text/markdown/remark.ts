/** Any Markdown in, its syntax tree out; the parser of all Markdown is slow, and set up when the first text asks for it. */
import type { Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { moveNodes } from "./nodes.js";

interface Parsers {
  /** A whole text, with its front matter. */
  readonly whole: { readonly parse: (source: string) => Root };
  readonly part: { readonly parse: (source: string) => Root };
}

let parsers: Parsers | undefined;

/** Parses CommonMark with GitHub's tables, footnotes and strike-through, and YAML front matter. */
export function parseWhole(source: string): Root {
  parsers ??= makeParsers();
  return parsers.whole.parse(source);
}

/** Parses what stands in `source[start, end)`, where it does not depend on what stands around it. */
export function parsePart(source: string, start: number, end: number): readonly RootContent[] {
  parsers ??= makeParsers();
  const { children } = parsers.part.parse(source.slice(start, end));
  moveNodes(children, start);
  return children;
}

function makeParsers(): Parsers {
  const part = unified().use(remarkParse).use(remarkGfm).use(keepPositions).use(leaveAddresses).freeze();
  return { part, whole: part().use(remarkFrontmatter, ["yaml"]).freeze() };
}

/** What finds addresses that are no links, such as www.example.org, in the parser; such addresses stay plain text. */
const addressConstructs = new Set<unknown>(["wwwAutolink", "protocolAutolink", "emailAutolink"]);

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
