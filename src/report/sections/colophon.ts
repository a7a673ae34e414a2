/** What this report was made with and from. */
import type { Run } from "../../model/run.js";
import { spellPart } from "../figures.js";
import { heading, list, type Section } from "../nodes.js";
import type { Words } from "../words.js";

/** Writes the section. */
export function describeOrigin(run: Run, version: string, words: Words): Section {
  const seen = run.codings.filter(({ because }) => because.decision !== undefined).length;
  return [
    heading(2, words.colophon),
    list([
      [`codeboom ${version}, ${run.id}`],
      ...run.codebooks.map(({ title, version: own, id }) => [`${title} (${id}), ${words.version} ${own}`]),
      [`${words.humanShare}: ${spellPart(seen, run.codings.length, words.ofN, run.study.language)}`],
    ]),
  ];
}
