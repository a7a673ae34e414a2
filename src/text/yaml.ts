/** YAML in, a tree of texts with their places out, or why it can't be read. */
import { parseAnyYaml, type YamlProblem } from "./yaml/library.js";
import { readPlainMap } from "./yaml/plain-map.js";
import type { YamlNode } from "./yaml/tree.js";

export type { YamlProblem } from "./yaml/library.js";
export type { YamlEntry, YamlNode } from "./yaml/tree.js";

/** Reads YAML; aliases, anchors and tags are refused. */
export function parseYaml(text: string): { readonly node: YamlNode } | { readonly problem: YamlProblem } {
  const node = readPlainMap(text);
  return node === undefined ? parseAnyYaml(text) : { node };
}
