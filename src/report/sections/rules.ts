/** How many of the rules of each code reached nothing in this corpus. */
import type { Run } from "../../model/run.js";
import { heading, paragraph, table, type Section } from "../nodes.js";
import type { Words } from "../words.js";

/** Writes the section; the rules themselves stand in rules.csv. */
export function describeRules(run: Run, words: Words): Section {
  const rows = run.codebooks.flatMap((codebook) =>
    Array.from(codebook.codes.values()).flatMap((code) => {
      const all = run.reach.filter(({ codebookId, codeId }) => codebookId === codebook.id && codeId === code.id);
      const silent = all.filter(({ flags }) => flags.includes("never")).length;
      return silent === 0 ? [] : [[codebook.title, code.label, fill(words.silentOf, silent, all.length)]];
    }),
  );
  const silent = run.reach.filter(({ flags }) => flags.includes("never")).length;
  return [
    heading(2, words.rules),
    ...(rows.length === 0
      ? [paragraph(words.noSilentRules)]
      : [
          paragraph(fill(words.silentRules, silent, run.reach.length)),
          table([words.codebook, words.code, words.number], rows, ["left", "left", "right"]),
        ]),
  ];
}

function fill(text: string, silent: number, all: number): string {
  return text.replace("{silent}", String(silent)).replace("{all}", String(all));
}
