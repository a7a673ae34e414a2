/** YAML in, a tree of texts with their places out; every scalar stays a text, so that version 1.10 is not 1.1. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import type { LineColumn } from "./lines.js";

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

/** Reads YAML; aliases and anchors are refused, since a small file of them can grow without end. */
export function parseYaml(text: string): { readonly node: YamlNode } | { readonly problem: YamlProblem } {
  const counter = new LineCounter();
  const place = (offset: number): LineColumn => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseDocument(text, { schema: "failsafe", lineCounter: counter, prettyErrors: false, strict: true, uniqueKeys: true });
  const error = document.errors[0];
  if (error !== undefined) return { problem: { ...place(error.pos[0]), detail: error.message } };
  try {
    return { node: document.contents === null ? { kind: "map", entries: [], line: 1, column: 1 } : convert(document.contents, place, 0) };
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

function convert(node: Node, place: (offset: number) => LineColumn, depth: number): YamlNode {
  const offset = node.range?.[0] ?? 0;
  if (depth > deepest) throw new UnreadableYaml(offset, "Nested too deeply");
  const at = place(offset);
  if (isScalar(node)) return { kind: "text", text: node.value === null || node.value === undefined ? "" : String(node.value), ...at };
  if (isSeq(node)) return { kind: "list", items: node.items.map((item) => convert(item as Node, place, depth + 1)), ...at };
  if (!isMap(node)) throw new UnreadableYaml(offset, "Aliases (*name) are not read");
  const entries = node.items.map((pair) => {
    const key = pair.key as Node;
    if (!isScalar(key)) throw new UnreadableYaml(offset, "A key must be a plain text");
    const keyPlace = place(key.range?.[0] ?? offset);
    const value = pair.value === null ? { kind: "text" as const, text: "", ...keyPlace } : convert(pair.value as Node, place, depth + 1);
    return { key: String(key.value), place: keyPlace, value };
  });
  return { kind: "map", entries, ...at };
}
