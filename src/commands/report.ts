/** `codeboom report`: the study in, its run with the sheets for the research meetings and the workbook out. */
import { say } from "../messages/say.js";
import { findNearest } from "../text/nearest.js";
import { findNamedPeriod } from "../text/period.js";
import type { Call, ExitCode } from "./command.js";
import { openStudy } from "./open-study.js";
import { writeStudy } from "./write-study.js";

export async function writeReport(call: Call): Promise<ExitCode> {
  const open = await openStudy(call);
  if (open === undefined) return 2;
  const asked = call.options.values.get("period");
  if (typeof asked !== "string") return writeStudy(open, call, "all");
  const { periods, language } = open.study;
  const period = findNamedPeriod(periods, asked);
  if (period !== undefined) return writeStudy(open, call, { period });
  const valid = periods.map(({ id }) => id);
  const values = { period: asked, valid: valid.join(", "), nearest: findNearest(asked, valid) ?? "" };
  call.terminal.tell([say("report/unknown-period", undefined, values)], language);
  return 2;
}
