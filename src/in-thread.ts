/** The words of a command line in, the exit code of the process out: a thread does the work, so that this one can stop it at any moment and leave nothing behind. */
import { hostname } from "node:os";
import { Worker } from "node:worker_threads";
import { nameHolder, releaseLock } from "./files/lock.js";
import type { Task, Told } from "./thread.js";

/** The same on every machine, so that a study that runs on one runs on another. */
const megabytes = 8192;
/** What a disk that does not answer keeps from being cleared away in time is left to the next run. */
const patience = 1500;

/** Calls a command in a thread, whose program is at `program`, and tells what it tells. */
export function callInThread(argv: readonly string[], program: URL): void {
  const holder = nameHolder({ pid: process.pid, host: hostname(), time: new Date().toISOString() });
  const task: Task = { argv, holder, isScreen: Boolean(process.stdout.isTTY) };
  const thread = new Worker(program, {
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
    void import("./commands/print-failure.js").then(({ printCrash, printMemoryFailure }) => {
      process.stderr.write(printMemoryFailure(error, megabytes) ?? printCrash(error));
      return stop(2);
    });
  });

  /** Asked to stop, it exits as a shell says it: 128 and the number of the signal; asked again, it is at it already. */
  for (const [signal, code] of [["SIGHUP", 129] as const, ["SIGINT", 130] as const, ["SIGTERM", 143] as const]) {
    process.on(signal, () => void stop(code));
  }

  async function stop(code: number): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(code), patience).unref();
    await thread.terminate();
    if (root !== undefined) await releaseLock(root, holder);
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[2K");
    process.exit(code);
  }
}
