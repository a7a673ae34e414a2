/** `codeboom run`: the study in, the run folder out, with a summary of what was found. */
import type { Call, ExitCode } from "./command.js";
import { openStudy } from "./open-study.js";
import { writeStudy } from "./write-study.js";

/** Runs the study and writes what it gives. */
export async function runStudy(call: Call): Promise<ExitCode> {
  const open = await openStudy(call);
  return open === undefined ? 2 : writeStudy(open, call, call.options.values.has("report") ? "all" : "none");
}
