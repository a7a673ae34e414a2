#!/usr/bin/env node
/** The process in, its exit code out: a thread does the work, so that this one can stop it at any moment and leave nothing behind. */
import { hostname } from "node:os";
import { Worker } from "node:worker_threads";
import { printCrash, printMemoryFailure, printStreamFailure } from "./commands/print-failure.js";
import { nameHolder, releaseLock } from "./files/lock.js";
import type { Task, Told } from "./thread.js";

const holder = nameHolder({ pid: process.pid, host: hostname(), time: new Date().toISOString() });
const task: Task = { argv: process.argv.slice(2), holder, isScreen: Boolean(process.stdout.isTTY) };
/** The same on every machine, so that a study that runs on one runs on another. */
const megabytes = 8192;
const thread = new Worker(new URL("./thread.js", import.meta.url), {
  workerData: task,
  resourceLimits: { maxOldGenerationSizeMb: megabytes },
});
let root: string | undefined;
let isStopping = false;

thread.on("message", (told: Told) => {
  if (told.kind === "folder") root = told.root;
  else if (told.kind === "exit") process.exitCode ??= told.code;
  else if (told.kind === "print") process.stdout.write(told.text);
  else if (told.kind === "tell") process.stderr.write(told.text);
  else if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${told.text}`);
});
thread.on("error", (error) => {
  process.stderr.write(printMemoryFailure(error, megabytes) ?? printCrash(error));
  void stop(2);
});

// A reader that stops reading (`| head`) is no mistake of ours; a full disk that the results are sent to is told.
process.stderr.on("error", () => undefined);
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.exitCode = 2;
  process.stderr.write(printStreamFailure(error));
});

/** Asked to stop, it exits as a shell says it: 128 and the number of the signal; asked again, it is at it already. */
for (const [signal, code] of [["SIGHUP", 129] as const, ["SIGINT", 130] as const, ["SIGTERM", 143] as const]) {
  process.on(signal, () => void stop(code));
}

/** What a disk that does not answer keeps from being cleared away in time is left to the next run. */
const patience = 1500;

async function stop(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(code), patience).unref();
  await thread.terminate();
  if (root !== undefined) await releaseLock(root, holder);
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[2K");
  process.exit(code);
}
