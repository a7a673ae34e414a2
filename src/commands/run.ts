/** `codeboom run`: the study in, the run folder out, with a summary of what was found. */
import { readAssets } from "../files/read-assets.js";
import { takeLock, type Taken } from "../files/lock.js";
import { writeRun } from "../files/write-run.js";
import type { Message } from "../model/message.js";
import { say } from "../messages/say.js";
import { renderRun } from "../report/report.js";
import { printSummary, summariseRun } from "../report/summary.js";
import type { Call, Command, ExitCode } from "./command.js";
import { hasErrors, openStudy, runOpenStudy, type OpenStudy } from "./open-study.js";
import { wordFailure } from "./word-failure.js";

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
  const open = await openStudy(call);
  if (open === undefined) return 2;
  const { language } = open.study;
  try {
    const lock = await takeLock(call.root, call.asker);
    if (lock.kind === "held") {
      call.terminal.tell([nameHolder(lock)], language);
      return 2;
    }
    try {
      return await writeStudy(open, call, lock.kind === "read-only" ? lock.failure : undefined);
    } finally {
      if (lock.kind === "taken") await lock.release();
    }
  } catch (error) {
    const detail = wordFailure(error);
    if (detail === undefined) throw error;
    call.terminal.tell([say("run/cannot-write", undefined, { target: nameTarget(error), detail })], language);
    return 2;
  }
}

/** The file or folder that a failure is about, where a person looks for it: not the passing name it was first made under. */
function nameTarget(error: unknown): string {
  const { path, dest } = error as { readonly path?: string; readonly dest?: string };
  return (dest ?? path ?? "out").replace(/[/\\]\.(?:lock|new|latest|previous)-[0-9a-f-]{36}(?=$|[/\\]).*$/u, "");
}

function nameHolder({ holder: { pid, host, time }, isHere }: Extract<Taken, { kind: "held" }>): Message {
  const since = time.slice(0, 16).replace("T", " ");
  return say(isHere ? "run/held" : "run/held-elsewhere", undefined, { pid, host, since });
}

async function writeStudy(open: OpenStudy, call: Call, refusal: Error | undefined): Promise<ExitCode> {
  const { root, terminal, version, options } = call;
  const { language } = open.study;
  const found = runOpenStudy(open, call);
  // Remarks are for `check`, the report and messages.csv; a run tells what is wrong or may be.
  terminal.tell(
    found.messages.filter(({ severity }) => severity !== "info"),
    language,
  );
  const written = await writeRun(root, found.id, renderRun(found, version, open.inputs, await readAssets()), refusal);
  if (!written.isNew) terminal.tell([say("run/nothing-changed", undefined, { run: found.id })], language);
  if (written.isNew && written.name !== found.id)
    terminal.tell([say("run/beside", undefined, { run: found.id, name: written.name })], language);
  terminal.print(options.json ? `${JSON.stringify(summariseRun(found), null, 2)}\n` : printSummary(found));
  return hasErrors(found.messages) ? 1 : 0;
}
