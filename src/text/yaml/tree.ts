/** What is read in YAML: texts, lists and maps, each with its place. */
import type { LineColumn } from "../lines.js";

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
