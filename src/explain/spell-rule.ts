/** A rule and its codebook in, its name, its place and its text on one line out. */
import type { Codebook } from "../model/codebook.js";
import type { Rule } from "../model/rule.js";

export function spellRule({ id, line, text }: Rule, { path }: Codebook): string {
  return `${id} (${path.split("/").at(-1) ?? ""}:${line})  ${text}`;
}
