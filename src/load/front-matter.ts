/** The YAML at the head of a document in, its properties out. */
import type { Message } from "../model/message.js";
import { say } from "../messages/say.js";
import { normaliseName } from "../text/names.js";
import { parseYaml, type YamlNode } from "../text/yaml.js";
import type { Property } from "./reader.js";

/** Reads front matter; `firstLine` is the line of the file on which the YAML begins. */
export function readFrontMatter(
  yaml: string,
  path: string,
  firstLine: number,
): { readonly properties: ReadonlyMap<string, Property> } | { readonly refused: Message } {
  const parsed = parseYaml(yaml);
  if ("problem" in parsed) {
    const { line, column, detail } = parsed.problem;
    return { refused: say("load/front-matter", { file: path, line: line + firstLine - 1, column }, { detail }) };
  }
  if (parsed.node.kind !== "map") return { refused: say("load/front-matter", { file: path, line: firstLine, column: 1 }, { detail: "…" }) };
  const properties = new Map<string, Property>();
  for (const { key, place, value } of parsed.node.entries) {
    properties.set(normaliseName(key), {
      value: flatten(value),
      place: { file: path, line: place.line + firstLine - 1, column: place.column },
    });
  }
  return { properties };
}

/** An attribute is one text; a list becomes its parts with commas. */
function flatten(node: YamlNode): string {
  if (node.kind === "text") return node.text.trim();
  if (node.kind === "list") return node.items.map(flatten).join(", ");
  return node.entries.map(({ key, value }) => `${key}: ${flatten(value)}`).join(", ");
}
