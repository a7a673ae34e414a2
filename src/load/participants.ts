/** The text of `corpus/deelnemers.csv` in, the number of people per role and period out. */
import type { Message, Told } from "../model/message.js";
import type { Participants } from "../model/run.js";
import type { Period } from "../model/study.js";
import { say } from "../messages/say.js";
import { parseCsv } from "../text/csv.js";
import { findName, participantHeaders } from "../text/names.js";
import { findNearest } from "../text/nearest.js";
import { findNamedPeriod } from "../text/period.js";

export const participantsFile = "corpus/deelnemers.csv";

/** Reads the table of participants. */
export function readParticipants(text: string, periods: readonly Period[]): Told<readonly Participants[]> {
  const parsed = parseCsv(text);
  if (parsed.problem !== undefined)
    return {
      value: [],
      messages: [
        say(
          "inventory/unreadable",
          { file: participantsFile, line: parsed.problem.line, column: parsed.problem.column },
          { detail: `#problem/${parsed.problem.kind}` },
        ),
      ],
    };
  const [header, ...rows] = parsed.table.rows;
  const names = (header?.cells ?? []).map((cell) => findName(participantHeaders, cell.text));
  const missing = ["period", "role", "count"].find((name) => !names.includes(name));
  if (missing !== undefined)
    return {
      value: [],
      messages: [
        say(
          "inventory/header",
          { file: participantsFile, line: header?.line ?? 1, column: 1 },
          { column: missing, expected: "periode, rol, organisatie, aantal" },
        ),
      ],
    };
  const messages: Message[] = [];
  const value = rows.flatMap(({ cells, line }): readonly Participants[] => {
    const place = { file: participantsFile, line, column: 1 };
    const cell = (name: string): string => cells[names.indexOf(name)]?.text.trim() ?? "";
    const period = findNamedPeriod(periods, cell("period"));
    const count = /^\d{1,5}$/u.test(cell("count")) ? Number(cell("count")) : undefined;
    if (period === undefined) {
      const valid = periods.map(({ id }) => id);
      messages.push(
        say("load/participants-period", place, {
          value: cell("period"),
          valid: valid.join(", "),
          nearest: findNearest(cell("period"), valid) ?? "",
        }),
      );
    }
    if (count === undefined) messages.push(say("load/participants-count", place, { value: cell("count") }));
    return period === undefined || count === undefined
      ? []
      : [{ period, role: cell("role"), organisation: names.includes("organisation") ? cell("organisation") : "", count }];
  });
  return { value, messages };
}
