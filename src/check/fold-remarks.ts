/** Messages in, messages to tell out: a remark that returns often in one file, or of one file after another, is told a few times, then once for all. */
import type { Message } from "../model/message.js";
import { say } from "../messages/say.js";

/** A remark is told in full up to this many times per file, or for so many files; a longer series begins with `shown` of them. */
const most = 5;
const shown = 3;

/** Folds long series of one remark in one file, and of one that is about whole files. Errors and warnings are never folded. */
export function foldRemarks(messages: readonly Message[]): readonly Message[] {
  const series = new Map<string, Message[]>();
  for (const message of messages) {
    if (message.severity !== "info" || message.file === undefined || message.location !== undefined) continue;
    const key = JSON.stringify([message.id, message.line === undefined ? "" : message.file]);
    const so = series.get(key);
    if (so === undefined) series.set(key, [message]);
    else so.push(message);
  }
  const long = [...series.values()].filter(({ length }) => length > most);
  // The line that sums up the rest takes the place of the first one it stands for.
  const summaries = new Map(long.map((all) => [all[shown], summarise(all.slice(shown))]));
  const folded = new Set(long.flatMap((all) => all.slice(shown)));
  return messages.flatMap((message) => (folded.has(message) ? (summaries.get(message) ?? []) : [message]));
}

function summarise(rest: readonly Message[]): Message {
  const [first] = rest;
  if (first?.line === undefined) return say("check/more-files", undefined, { remark: first?.id ?? "", count: rest.length });
  const lines = rest.map(({ line }) => line).join(", ");
  return say("check/more", { file: first?.file ?? "" }, { remark: first?.id ?? "", count: rest.length, lines });
}
