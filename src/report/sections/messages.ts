/** The errors and warnings of the run, in sentences. */
import type { Run } from "../../model/run.js";
import { wordMessage } from "../../messages/say.js";
import { code, heading, list, paragraph, type Section } from "../nodes.js";
import type { Words } from "../words.js";

/** Writes the section; remarks (info) stand in messages.csv only. */
export function describeMessages(run: Run, words: Words): Section {
  const shown = run.messages.filter(({ severity }) => severity !== "info");
  return [
    heading(2, words.messages),
    shown.length === 0
      ? paragraph(words.noMessages)
      : list(shown.map((message) => [code(spellPlace(message)), ` ${wordMessage(message, run.study.language)}`])),
  ];
}

function spellPlace({ file, line, column }: Run["messages"][number]): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}
