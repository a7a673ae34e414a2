/** The front matter of a codebook in, its title, version and facets out. */
import type { Message, Told } from "../model/message.js";
import { say } from "../messages/say.js";
import { codebookKeys, findName, findNearestName, listNames } from "../text/names.js";
import { parseYaml, type YamlNode } from "../text/yaml.js";

/** The facets a codebook declares, each with the values it may have. */
export type Facets = ReadonlyMap<string, readonly string[]>;

export interface Head {
  readonly title: string;
  readonly version: string;
  readonly facets: Facets;
}

/** Reads front matter; its first line is line 2 of the file. `folder` is the name the study knows the codebook by. */
export function readHead(yaml: string, path: string, folder: string): { readonly head: Head; readonly messages: readonly Message[] } {
  const parsed = parseYaml(yaml);
  if ("problem" in parsed) {
    const { line, column, kind } = parsed.problem;
    return {
      head: noHead,
      messages: [say("codebook/front-matter", { file: path, line: line + 1, column }, { detail: `#problem/${kind}` })],
    };
  }
  const messages: Message[] = [];
  const values = new Map<string, YamlNode>();
  for (const { key, place, value } of parsed.node.kind === "map" ? parsed.node.entries : []) {
    const name = findName(codebookKeys, key);
    if (name === undefined)
      messages.push(
        say(
          "codebook/unknown-key",
          { file: path, line: place.line + 1, column: place.column },
          { key, valid: listNames(codebookKeys), nearest: findNearestName(codebookKeys, key) ?? "" },
        ),
      );
    else values.set(name, value);
  }
  const id = values.get("id");
  if (id !== undefined && !["", folder].includes(readText(id)))
    messages.push(say("codebook/folder-id", { file: path, line: id.line + 1, column: id.column }, { id: readText(id), folder }));
  const version = readText(values.get("version"));
  if (version === "") messages.push(say("codebook/no-version", { file: path, line: 1, column: 1 }));
  const facets = readFacets(values.get("facets"), path);
  return { head: { title: readText(values.get("title")), version, facets: facets.value }, messages: [...messages, ...facets.messages] };
}

const noHead: Head = { title: "", version: "", facets: new Map() };

function readText(node: YamlNode | undefined): string {
  return node?.kind === "text" ? node.text.trim() : "";
}

function readFacets(node: YamlNode | undefined, path: string): Told<Facets> {
  const facets = new Map<string, readonly string[]>();
  const messages: Message[] = [];
  for (const { key, place, value } of node?.kind === "map" ? node.entries : []) {
    if (value.kind === "list") facets.set(key, value.items.map(readText));
    else
      messages.push(say("codebook/front-matter", { file: path, line: place.line + 1, column: place.column }, { detail: `${key}: [a, b]` }));
  }
  return { value: facets, messages };
}
