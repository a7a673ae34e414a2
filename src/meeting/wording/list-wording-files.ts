/** The files of a study in, those with a period's wording out, one per period, and a message for each that is called after none. */
import type { Message } from "../../model/message.js";
import type { SourceFile, StudyFiles } from "../../model/source.js";
import type { Study } from "../../model/study.js";
import { say } from "../../messages/say.js";
import { findNearest } from "../../text/nearest.js";
import { findNamedPeriod } from "../../text/period.js";

export interface WordingFile {
  readonly file: SourceFile;
  readonly period: string;
}

const wordingPath = /^report\/(?<name>[^/]+)\.(?:md|markdown)$/iu;

/** Finds the wordings, in the order of the periods; a README is nobody's wording. */
export function listWordingFiles(
  files: StudyFiles["files"],
  { periods }: Study,
): { readonly files: readonly WordingFile[]; readonly messages: readonly Message[] } {
  const found = new Map<string, SourceFile>();
  const messages: Message[] = [];
  for (const file of files.values()) {
    const name = wordingPath.exec(file.path)?.groups?.["name"];
    if (name === undefined || name.toLowerCase() === "readme") continue;
    const period = findNamedPeriod(periods, name);
    const other = found.get(period ?? "");
    if (period === undefined) messages.push(sayUnknown(file.path, name, periods));
    else if (other === undefined) found.set(period, file);
    else {
      // The file that is called exactly after the period is the one that is meant.
      const isExact = file.path === `report/${period}.md`;
      if (isExact) found.set(period, file);
      const [read, unread] = isExact ? [file, other] : [other, file];
      messages.push(say("wording/period-twice", { file: unread.path, line: 1, column: 1 }, { period, other: read.path }));
    }
  }
  return {
    files: periods.flatMap(({ id }) => {
      const file = found.get(id);
      return file === undefined ? [] : [{ file, period: id }];
    }),
    messages,
  };
}

function sayUnknown(path: string, name: string, periods: Study["periods"]): Message {
  const ids = periods.map(({ id }) => id);
  const expected = ids.map((id) => `${id}.md`).join(", ");
  const nearest = findNearest(name, ids);
  return say(
    "wording/unknown-period",
    { file: path, line: 1, column: 1 },
    { name, valid: expected, nearest: nearest === undefined ? "" : `${nearest}.md` },
  );
}
