/** The text of `corpus/deelnemers.csv` in, the number of people per role and period out. */
import type { Message, Told } from "../model/message.js";
import type { Participants } from "../model/run.js";
import type { Period } from "../model/study.js";
import { say } from "../messages/say.js";
import { findName, participantHeaders } from "../text/names.js";
import { findNearest } from "../text/nearest.js";
import { findNamedPeriod } from "../text/period.js";
import { readDeclaredTable } from "./declared-table.js";

export const participantsFile = "corpus/deelnemers.csv";

/** Reads the table of participants. */
export function readParticipants(text: string, periods: readonly Period[]): Told<readonly Participants[]> {
  const { value: rows, messages: said } = readDeclaredTable(text, {
    file: participantsFile,
    nameColumn: (written) => findName(participantHeaders, written),
    required: ["period", "role", "count"],
    expected: "periode, rol, organisatie, regio, aantal",
  });
  const messages: Message[] = [...said];
  const value = rows.flatMap(({ cells, line }): readonly Participants[] => {
    const place = { file: participantsFile, line, column: 1 };
    const cell = (name: string): string => cells.get(name) ?? "";
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
    if (period === undefined || count === undefined) return [];
    return [{ period, role: cell("role"), organisation: cell("organisation"), region: cell("region"), count }];
  });
  return { value, messages };
}
