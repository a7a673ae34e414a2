/** `codeboom run`: the study in, the run folder out, with a summary of what was found. */
import { nameFailure } from "../files/failure.js";
import { writeRun } from "../files/write-run.js";
import { say } from "../messages/say.js";
import { renderRun } from "../report/report.js";
import { printSummary, summariseRun } from "../report/summary.js";
import type { Call, Command, ExitCode } from "./command.js";
import { hasErrors, openStudy, runOpenStudy } from "./open-study.js";

export const run: Command = {
  name: "run",
  usage: "[study]",
  options: [],
  nl: "codeert het corpus, telt en schrijft out/latest/ (dit gebeurt ook zonder opdracht)",
  en: "codes the corpus, counts and writes out/latest/ (also done without a command)",
  ownArguments: 0,
  run: runStudy,
};

async function runStudy(call: Call): Promise<ExitCode> {
  const { root, terminal, version, options } = call;
  const open = await openStudy(call);
  if (open === undefined) return 2;
  const found = runOpenStudy(open, call);
  const { language } = open.study;
  // Remarks are for `check`, the report and messages.csv; a run tells what is wrong or may be.
  terminal.tell(
    found.messages.filter(({ severity }) => severity !== "info"),
    language,
  );
  try {
    const outputs = renderRun(found, version, open.inputs);
    const written = await writeRun(root, found.id, outputs);
    if (!written.isNew) terminal.tell([say("run/nothing-changed", undefined, { run: found.id })], language);
    terminal.print(options.json ? `${JSON.stringify(summariseRun(found), null, 2)}\n` : printSummary(found));
  } catch (error) {
    const detail = nameFailure(error);
    if (detail === undefined) throw error;
    terminal.tell([say("run/cannot-write", undefined, { target: (error as NodeJS.ErrnoException).path ?? "out/", detail })], language);
    return 2;
  }
  return hasErrors(found.messages) ? 1 : 0;
}
