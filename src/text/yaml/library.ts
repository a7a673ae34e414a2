/** Any YAML in, a tree of texts with their places out, or why it can't be read; every scalar stays a text, so that version 1.10 is not 1.1. */
import { isMap, isScalar, isSeq, parseDocument, Parser, type CST, type ErrorCode, type Node } from "yaml";
import { indexLines, type LineColumn } from "../lines.js";
import type { YamlEntry, YamlNode } from "./tree.js";

export type YamlProblemKind =
  | "yaml-alias"
  | "yaml-anchor"
  | "yaml-tag"
  | "yaml-depth"
  | "yaml-key"
  | "yaml-repeated-key"
  | "yaml-tab"
  | "yaml-indent"
  | "yaml-colon"
  | "yaml-no-colon"
  | "yaml-missing"
  | "yaml-unexpected"
  | "yaml-start"
  | "yaml-escape"
  | "yaml-documents"
  | "yaml-other";

/** Why YAML could not be read. */
export interface YamlProblem extends LineColumn {
  readonly kind: YamlProblemKind;
}

/** Reads YAML; aliases, anchors and tags are refused: a small file of them can grow without end, and a text must not get lost in them. */
export function parseAnyYaml(text: string): { readonly node: YamlNode } | { readonly problem: YamlProblem } {
  const place = indexLines(text);
  const refuse = (offset: number, kind: YamlProblemKind): { readonly problem: YamlProblem } => ({ problem: { ...place(offset), kind } });
  const refused = findRefused(text);
  if (refused !== undefined) return refuse(...refused);
  const { contents, errors } = parseDocument(text, { schema: "failsafe", prettyErrors: false, strict: true, uniqueKeys: false });
  if (errors[0] !== undefined) return refuse(errors[0].pos[0], problemsOfLibrary.get(errors[0].code) ?? "yaml-other");
  const repeated = findRepeatedKey(contents);
  if (repeated !== undefined) return refuse(repeated, "yaml-repeated-key");
  return { node: contents === null ? { kind: "map", entries: [], line: 1, column: 1 } : convert(contents, place) };
}

const deepest = 50;
const refusedTokens = new Map<string, YamlProblemKind>([
  ["alias", "yaml-alias"],
  ["anchor", "yaml-anchor"],
  ["tag", "yaml-tag"],
]);

/** The problems that the library finds in what is written by hand; tokens that are refused never reach it. */
const problemsOfLibrary = new Map<ErrorCode, YamlProblemKind>([
  ["TAB_AS_INDENT", "yaml-tab"],
  ["BAD_INDENT", "yaml-indent"],
  ["BLOCK_AS_IMPLICIT_KEY", "yaml-colon"],
  ["MULTILINE_IMPLICIT_KEY", "yaml-no-colon"],
  ["MISSING_CHAR", "yaml-missing"],
  ["UNEXPECTED_TOKEN", "yaml-unexpected"],
  ["BLOCK_IN_FLOW", "yaml-unexpected"],
  ["BAD_SCALAR_START", "yaml-start"],
  ["BAD_DQ_ESCAPE", "yaml-escape"],
  ["MULTIPLE_DOCS", "yaml-documents"],
]);

interface OpenToken {
  readonly token: CST.Token;
  readonly depth: number;
  readonly isKey: boolean;
}

/** Finds the first token that is refused, before the library follows the nesting by recursion: a hundred thousand brackets would end it. */
function findRefused(text: string): readonly [offset: number, kind: YamlProblemKind] | undefined {
  const refused: [number, YamlProblemKind][] = [];
  const open: OpenToken[] = [];
  for (const token of new Parser().parse(text)) open.push({ token, depth: 0, isKey: false });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const kind = refuseToken(next);
    if (kind !== undefined) refused.push([next.token.offset, kind]);
    else for (const part of listParts(next)) open.push(part);
  }
  return refused.sort(([a], [b]) => a - b)[0];
}

function refuseToken({ token, depth, isKey }: OpenToken): YamlProblemKind | undefined {
  if (depth > deepest) return "yaml-depth";
  return isKey && "items" in token ? "yaml-key" : refusedTokens.get(token.type);
}

function listParts({ token, depth }: OpenToken): readonly OpenToken[] {
  const tell = (parts: readonly CST.Token[], isKey = false): readonly OpenToken[] =>
    parts.map((part) => ({ token: part, depth: depth + 1, isKey }));
  if (token.type === "document") return tell([...token.start, ...(token.value ? [token.value] : [])]);
  if (!("items" in token)) return [];
  return token.items.flatMap(({ start, key, sep, value }) => [
    ...tell([...start, ...(sep ?? []), ...(value ? [value] : [])]),
    ...tell(key ? [key] : [], true),
  ]);
}

/** Finds the first key that stands twice in one map; the library's own way to look takes the square of their number. */
function findRepeatedKey(node: Node | null): number | undefined {
  if (isSeq<Node>(node)) return node.items.map(findRepeatedKey).find((at) => at !== undefined);
  if (!isMap<Node, Node>(node)) return undefined;
  const keys = new Set<string>();
  for (const { key, value } of node.items) {
    const text = isScalar(key) ? String(key.value) : "";
    if (keys.has(text)) return key.range?.[0] ?? 0;
    keys.add(text);
    const inside = findRepeatedKey(value);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function convert(node: Node | null, place: (offset: number) => LineColumn): YamlNode {
  const at = place(node?.range?.[0] ?? 0);
  if (isSeq<Node>(node)) return { kind: "list", items: node.items.map((item) => convert(item, place)), ...at };
  if (isMap<Node, Node>(node)) return { kind: "map", entries: node.items.map(({ key, value }) => convertEntry(key, value, place)), ...at };
  return { kind: "text", text: isScalar(node) && node.value !== null ? String(node.value) : "", ...at };
}

/** A key that stands alone has an empty text, at the key's own place. */
function convertEntry(key: Node, value: Node | null, place: (offset: number) => LineColumn): YamlEntry {
  const { line, column } = place(key.range?.[0] ?? 0);
  return {
    key: isScalar(key) ? String(key.value) : "",
    place: { line, column },
    value: value === null ? { kind: "text", text: "", line, column } : convert(value, place),
  };
}
