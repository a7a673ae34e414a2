/** The YAML at the head of a document in, its properties out. */
import type { Message } from "../../model/message.js";
import { say } from "../../messages/say.js";
import { nameAttribute, normaliseName } from "../../text/names.js";
import { parseYaml, type YamlNode } from "../../text/yaml.js";
import type { Property } from "../../model/read-file.js";

/** Reads front matter; `firstLine` is the line of the file on which the YAML begins. */
export function readFrontMatter(
  yaml: string,
  path: string,
  firstLine: number,
): { readonly properties: ReadonlyMap<string, Property>; readonly messages: readonly Message[] } | { readonly refused: Message } {
  const parsed = parseYaml(yaml);
  if ("problem" in parsed) {
    const { line, column, kind } = parsed.problem;
    return { refused: say("load/front-matter", { file: path, line: line + firstLine - 1, column }, { detail: `#problem/${kind}` }) };
  }
  if (parsed.node.kind !== "map")
    return { refused: say("load/front-matter", { file: path, line: firstLine, column: 1 }, { detail: "#problem/yaml-no-colon" }) };
  const properties = new Map<string, Property>();
  const messages: Message[] = [];
  /** What each attribute was called by the first key that gives it. */
  const given = new Map<string, string>();
  for (const { key, place: at, value } of parsed.node.entries) {
    const place = { file: path, line: at.line + firstLine - 1, column: at.column };
    const property = { value: flatten(value), place };
    const first = given.get(nameAttribute(key));
    if (first !== undefined && property.value !== "") messages.push(say("load/key-twice", place, { key, first }));
    if (first !== undefined) continue;
    if (property.value !== "") given.set(nameAttribute(key), key);
    properties.set(normaliseName(key), property);
  }
  return { properties, messages };
}

const fenced = /^---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/u;

/** Reads the front matter that a text begins with between two lines of hyphens; `length` is how much of the text it takes. */
export function readTextFront(
  text: string,
  path: string,
):
  | { readonly properties: ReadonlyMap<string, Property>; readonly messages: readonly Message[]; readonly length: number }
  | { readonly refused: Message } {
  const front = fenced.exec(text);
  if (front !== null) {
    const read = readFrontMatter(front[1] as string, path, 2);
    return "refused" in read ? read : { ...read, length: front[0].length };
  }
  if (/^---[^\S\n]*\r?\n[\p{L}_-]+[^\S\n]*:/u.test(text))
    return { refused: say("load/unclosed-front-matter", { file: path, line: 1, column: 1 }) };
  return { properties: new Map(), messages: [], length: 0 };
}

/** An attribute is one text; a list becomes its parts with commas. */
function flatten(node: YamlNode): string {
  if (node.kind === "text") return node.text.trim();
  if (node.kind === "list") return node.items.map(flatten).join(", ");
  return node.entries.map(({ key, value }) => `${key}: ${flatten(value)}`).join(", ");
}
