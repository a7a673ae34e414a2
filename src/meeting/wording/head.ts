/** The front matter of a wording in, a message for all in it that is not the period its file is called after out. */
import type { Message } from "../../model/message.js";
import type { Study } from "../../model/study.js";
import { say } from "../../messages/say.js";
import { findName, findNearestName, listNames, wordingKeys } from "../../text/names.js";
import { findNamedPeriod } from "../../text/period.js";
import { parseYaml, type YamlEntry } from "../../text/yaml.js";

/** Checks the front matter; its first line is line 2 of the file. The name of the file decides. */
export function checkHead(yaml: string, path: string, period: string, { periods }: Study): readonly Message[] {
  const parsed = parseYaml(yaml);
  if ("problem" in parsed) {
    const { line, column, kind } = parsed.problem;
    return [say("wording/front-matter", { file: path, line: line + 1, column }, { detail: `#problem/${kind}` })];
  }
  if (parsed.node.kind !== "map")
    return [say("wording/front-matter", { file: path, line: 2, column: 1 }, { detail: "#problem/yaml-no-colon" })];
  return parsed.node.entries.flatMap((entry) => checkEntry(entry, path, period, periods));
}

function checkEntry({ key, place, value }: YamlEntry, path: string, period: string, periods: Study["periods"]): readonly Message[] {
  if (findName(wordingKeys, key) === undefined) {
    const at = { file: path, line: place.line + 1, column: place.column };
    return [say("wording/unknown-key", at, { key, valid: listNames(wordingKeys), nearest: findNearestName(wordingKeys, key) ?? "" })];
  }
  const written = value.kind === "text" ? value.text.trim() : "";
  if (findNamedPeriod(periods, written) === period) return [];
  return [say("wording/other-period", { file: path, line: value.line + 1, column: value.column }, { written, period })];
}
