/** The errors and warnings of the run, in sentences. */
import type { Run } from "../../model/run.js";
import { wordMessage } from "../../messages/say.js";
import { fill } from "../fill.js";
import { code, heading, list, paragraph, type Section } from "../nodes.js";
import type { Words } from "../words.js";

/** Nobody reads more in a report, and a page of a hundred thousand opens in no browser. */
const most = 500;

/** Writes the section; remarks (info) stand in messages.csv only. */
export function describeMessages(run: Run, words: Words): Section {
  const all = run.messages.filter(({ severity }) => severity !== "info");
  const shown = all.slice(0, most);
  return [
    heading(2, words.messages),
    shown.length === 0
      ? paragraph(words.noMessages)
      : list(shown.map((message) => [code(spellPlace(message)), ` ${wordMessage(message, run.study.language)}`])),
    ...(all.length > most ? [paragraph(fill(words.moreMessages, { count: all.length - most }))] : []),
  ];
}

function spellPlace({ file, line, column }: Run["messages"][number]): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}
