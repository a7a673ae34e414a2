/** A study in, its run folder written out, with the sheets that are asked for and a summary of what was found. */
import { addToRun, replaceInRun } from "../files/add-to-run.js";
import { takeLock, type Taken } from "../files/lock.js";
import { readAssets, readDocxAssets } from "../files/read-assets.js";
import { readOutput, writeRun } from "../files/write-run.js";
import { readAdditions } from "../load/manifest.js";
import type { Message } from "../model/message.js";
import type { Run } from "../model/run.js";
import { say } from "../messages/say.js";
import { renderAdditions } from "../report/additions.js";
import { additionsFile, printAdditions } from "../report/manifest.js";
import { renderRun } from "../report/report.js";
import { printSummary, summariseRun } from "../report/summary.js";
import { hashContent } from "../text/hash.js";
import { findNearest } from "../text/nearest.js";
import { findNamedPeriod } from "../text/period.js";
import type { Call, ExitCode } from "./command.js";
import { hasErrors, openStudy, runOpenStudy, type OpenStudy } from "./open-study.js";
import { wordFailure } from "./word-failure.js";

/** Which sheets are made. */
export type Sheets = "none" | "all" | { readonly period: string };

/** Runs the study and writes what is asked, while no other process does. */
export async function writeStudy(call: Call, sheets: Sheets): Promise<ExitCode> {
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
      return await writeAll(open, call, sheets, lock.kind === "read-only" ? lock.failure : undefined);
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

async function writeAll(open: OpenStudy, call: Call, sheets: Sheets, refusal: Error | undefined): Promise<ExitCode> {
  const { root, terminal, version, options } = call;
  const { language, periods } = open.study;
  const asked = typeof sheets === "string" ? undefined : findNamedPeriod(periods, sheets.period);
  if (typeof sheets !== "string" && asked === undefined) {
    const valid = periods.map(({ id }) => id);
    const values = { period: sheets.period, valid: valid.join(", "), nearest: findNearest(sheets.period, valid) ?? "" };
    terminal.tell([say("report/unknown-period", undefined, values)], language);
    return 2;
  }
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
  const added = sheets === "none" ? [] : await addSheets(found, written.name, asked, call, refusal);
  if (added.length === 0 && asked !== undefined) terminal.tell([say("report/no-material", undefined, { period: asked })], language);
  terminal.print(options.json ? `${JSON.stringify(summariseRun(found, added), null, 2)}\n` : printSummary(found, added));
  return hasErrors(found.messages) || (asked !== undefined && added.length === 0) ? 1 : 0;
}

/** Adds the sheets and the workbook to a run, and lists them with their hashes; what a person edited stays as it is. */
async function addSheets(
  run: Run,
  folder: string,
  period: string | undefined,
  { root, terminal, version }: Call,
  refusal: Error | undefined,
): Promise<readonly string[]> {
  const files = await renderAdditions(run, version, { ...(await readAssets()), ...(await readDocxAssets()) }, period);
  if (refusal !== undefined && files.size > 0) throw refusal;
  const added = await addToRun(root, folder, files);
  const edited = added.filter(({ asked, name, isNew }) => isNew && asked !== name);
  terminal.tell(
    edited.map(({ asked, name }) => say("report/beside", { file: `out/latest/${asked}` }, { name: `out/latest/${name}` })),
    run.study.language,
  );
  const known = readAdditions((await readOutput(root, folder, additionsFile)) ?? "");
  const listed = added.map(({ asked, name }) => ({ path: name, sha256: hashContent(files.get(asked) ?? "") }));
  await replaceInRun(root, folder, additionsFile, printAdditions(run.id, version, known, listed));
  return added.map(({ name }) => name);
}
