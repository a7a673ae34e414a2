/** YAML in, a tree of texts with their places out; every scalar stays a text, so that version 1.10 is not 1.1. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, Parser, type CST, type Node } from "yaml";
import { indexLines, type LineColumn } from "./lines.js";

export type YamlNode = LineColumn &
  (
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "list"; readonly items: readonly YamlNode[] }
    | { readonly kind: "map"; readonly entries: readonly YamlEntry[] }
  );

export interface YamlEntry {
  readonly key: string;
  readonly place: LineColumn;
  readonly value: YamlNode;
}

/** Why YAML could not be read. */
export interface YamlProblem extends LineColumn {
  /** In English, as the YAML library words it. */
  readonly detail: string;
}

/** Reads YAML; aliases, anchors and tags are refused: a small file of them can grow without end, and a text must not be lost in them. */
export function parseYaml(text: string): { readonly node: YamlNode } | { readonly problem: YamlProblem } {
  const place = indexLines(text);
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) return { problem: { ...place(tooDeep), detail: "Nested too deeply" } };
  const document = parseDocument(text, { schema: "failsafe", prettyErrors: false, strict: true, uniqueKeys: true });
  const error = document.errors[0];
  if (error !== undefined) return { problem: { ...place(error.pos[0]), detail: error.message } };
  try {
    return { node: document.contents === null ? { kind: "map", entries: [], line: 1, column: 1 } : convert(document.contents, place) };
  } catch (caught) {
    if (caught instanceof UnreadableYaml) return { problem: { ...place(caught.offset), detail: caught.message } };
    throw caught;
  }
}

class UnreadableYaml extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

const deepest = 50;

/** The library follows nesting by recursion, which a hundred thousand brackets would end; so depth is looked at before. */
function findTooDeep(text: string): number | undefined {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  for (const token of new Parser().parse(text)) open.push({ token, depth: 0 });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepest) return token.offset;
    if (token.type === "document" && token.value !== undefined) open.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    for (const { key, value } of token.items) for (const child of [key, value]) if (child !== null && child !== undefined) open.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function convert(node: Node, place: (offset: number) => LineColumn): YamlNode {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) throw new UnreadableYaml(offset, "Aliases (*name) are not read");
  if (node.anchor !== undefined) throw new UnreadableYaml(offset, "Anchors (&name) are not read");
  if (node.tag !== undefined) throw new UnreadableYaml(offset, "Tags (!name) are not read");
  const at = place(offset);
  if (isScalar(node)) return { kind: "text", text: node.value === null || node.value === undefined ? "" : String(node.value), ...at };
  if (isSeq(node)) return { kind: "list", items: node.items.map((item) => convert(item as Node, place)), ...at };
  const entries = node.items.map((pair) => {
    const key = convert(pair.key as Node, place);
    if (key.kind !== "text") throw new UnreadableYaml(offset, "A key must be a plain text");
    const value = pair.value === null ? { ...key, text: "" } : convert(pair.value as Node, place);
    return { key: key.text, place: { line: key.line, column: key.column }, value };
  });
  return { kind: "map", entries, ...at };
}
