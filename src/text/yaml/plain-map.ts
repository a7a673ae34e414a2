/** YAML of nothing but lines with a key and a plain text in, its map out; nothing for any other: front matter is read a hundred times faster so. */
import type { YamlEntry, YamlNode } from "./tree.js";

/** A text that needs no marks around it: it begins with a letter or a digit, and holds no colon or hash sign that means something. */
const pair = /^([\p{L}_][\p{L}\p{N}_-]{0,99}(?: [\p{L}\p{N}_-]{1,50}){0,5}):( +)([\p{L}\p{N}](?:[^:#]|:(?! |$)|(?<! )#)*)$/u;
const comment = /^#/u;
/** What the library may see as a line end, a tab or an error; and a line longer than any key may be. */
const odd = /[^\P{C}\n]|[\u2028\u2029]|[^\n]{1000}/u;

/** Reads the lines; each stands by itself. */
export function readPlainMap(text: string): YamlNode | undefined {
  const lines = text.replaceAll("\r\n", "\n");
  if (odd.test(lines)) return undefined;
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  for (const [index, written] of lines.split("\n").entries()) {
    const whole = written.replace(/ +$/u, "");
    if (whole === "" || comment.test(whole)) continue;
    const [, key = "", space = "", value = ""] = pair.exec(whole) ?? [];
    if (key === "" || keys.has(key)) return undefined;
    keys.add(key);
    const line = index + 1;
    entries.push({ key, place: { line, column: 1 }, value: { kind: "text", text: value, line, column: key.length + space.length + 2 } });
  }
  const [first] = entries;
  return first === undefined ? undefined : { kind: "map", entries, ...first.place };
}
