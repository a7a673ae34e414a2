/** Heavy files in, what was read in each out, by a few threads with limits of memory and time, so that no file can end or hold up a run. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ReadApart } from "./load/read-apart.js";
import type { Source } from "./load/read-file.js";
import type { Message } from "./model/message.js";
import type { ReadFile, Refusal } from "./model/read-file.js";
import { say } from "./messages/say.js";
import { post } from "./post.js";

/** What one file may take. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

const usual: Limits = { seconds: 30, megabytes: 1024 };
const mostThreads = 4;

/** Makes the reading in threads, whose program is at `program`; every thread reads one file after another until none is left. */
export function makeReadApart(program: URL, limits: Limits = usual): ReadApart {
  return async (files) => {
    const read = new Map<string, ReadFile | Refusal>();
    const queue = files.values();
    const threads = Math.min(files.length, mostThreads, Math.max(1, availableParallelism() - 1));
    await Promise.all(Array.from({ length: threads }, async () => await readQueue(queue, read, program, limits)));
    return read;
  };
}

/**
 * A thread that had to be ended is followed by a new one. A file that ended a thread in which others had been read is
 * tried again in a new one, since what these left behind may be to blame: so a file fares the same whatever comes before it.
 */
async function readQueue(queue: Iterator<Source>, read: Map<string, ReadFile | Refusal>, program: URL, limits: Limits): Promise<void> {
  let thread: Worker | undefined;
  for (let next = queue.next(); next.done !== true; next = queue.next()) {
    const isNew = thread === undefined;
    thread ??= startThread(program, limits);
    let outcome = await readInThread(thread, next.value, limits);
    if (outcome.thread === "fallen" && !isNew) {
      await thread.terminate();
      thread = startThread(program, limits);
      outcome = await readInThread(thread, next.value, limits);
    }
    read.set(next.value.path, outcome.read);
    if (outcome.thread === "well") continue;
    await thread.terminate();
    thread = undefined;
  }
  await thread?.terminate();
}

function startThread(program: URL, { megabytes }: Limits): Worker {
  const thread = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  // An error of a thread that nobody waits for, or that is ended, may not end the run.
  return thread.on("error", () => undefined);
}

interface Outcome {
  readonly read: ReadFile | Refusal;
  /** Whether it can read another file, fell over, or is held up. */
  readonly thread: "well" | "fallen" | "held up";
}

async function readInThread(thread: Worker, { path, bytes }: Source, limits: Limits): Promise<Outcome> {
  return await new Promise((resolve) => {
    const place = { file: path };
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      thread.off("message", take).off("error", fail).off("exit", fall);
      resolve(outcome);
    };
    const take = (read: ReadFile | Refusal): void => settle({ read, thread: "well" });
    const refuse = (refused: Message, how: Outcome["thread"]): void => settle({ read: { refused }, thread: how });
    const fall = (): void => refuse(say("load/damaged", place, { format: "#found/some-file", detail: "#problem/reader" }), "fallen");
    const fail = (error: Error): void => {
      const isOutOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      if (isOutOfMemory) refuse(say("load/too-much-memory", place, { ...limits }), "fallen");
      else fall();
    };
    const timer = setTimeout(() => refuse(say("load/too-slow", place, { ...limits }), "held up"), limits.seconds * 1000);
    // One that fell over between two files says so by its exit only.
    thread.on("message", take).on("error", fail).on("exit", fall);
    post(thread, { path, bytes });
  });
}
