/** What this report was made with and from. */
import type { Run } from "../../model/run.js";
import { spellNumber, spellShare } from "../figures.js";
import { heading, list, type Section } from "../nodes.js";
import type { Words } from "../words.js";

/** Writes the section. */
export function describeOrigin(run: Run, version: string, words: Words): Section {
  const seen = run.codings.filter(({ because }) => because.decision !== undefined).length;
  const share = run.codings.length === 0 ? "0" : spellShare(seen / run.codings.length);
  return [
    heading(2, words.colophon),
    list([
      [`codeboom ${version}, ${words.run} ${run.id}`],
      ...run.codebooks.map(({ title, version: own, id }) => [`${words.codebook} ${title} (${id}), ${words.version} ${own}`]),
      [
        `${words.humanShare}: ${spellNumber(seen, run.study.language)} ${words.ofN} ${spellNumber(run.codings.length, run.study.language)} (${share})`,
      ],
    ]),
  ];
}
