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

/** Makes the reading in threads; every thread reads one file after another until none is left. */
export function makeReadApart(limits: Limits = usual): ReadApart {
  return async (files) => {
    const read = new Map<string, ReadFile | Refusal>();
    const queue = files.values();
    const threads = Math.min(files.length, mostThreads, Math.max(1, availableParallelism() - 1));
    await Promise.all(Array.from({ length: threads }, async () => await readQueue(queue, read, limits)));
    return read;
  };
}

/** A thread that had to be ended is followed by a new one. */
async function readQueue(queue: Iterator<Source>, read: Map<string, ReadFile | Refusal>, limits: Limits): Promise<void> {
  let thread: Worker | undefined;
  for (let next = queue.next(); next.done !== true; next = queue.next()) {
    thread ??= startThread(limits);
    const outcome = await readInThread(thread, next.value, limits);
    read.set(next.value.path, outcome.read);
    if (outcome.isWell) continue;
    await thread.terminate();
    thread = undefined;
  }
  await thread?.terminate();
}

function startThread({ megabytes }: Limits): Worker {
  return new Worker(new URL("./reading-thread.js", import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
}

interface Outcome {
  readonly read: ReadFile | Refusal;
  /** Whether the thread can read another file. */
  readonly isWell: boolean;
}

async function readInThread(thread: Worker, { path, bytes }: Source, limits: Limits): Promise<Outcome> {
  return await new Promise((resolve) => {
    const place = { file: path };
    const settle = (read: ReadFile | Refusal, isWell: boolean): void => {
      clearTimeout(timer);
      thread.off("message", take);
      // An error of a thread that is ended is heard by nobody but this one, and may not end the run.
      if (isWell) thread.off("error", fail);
      resolve({ read, isWell });
    };
    const refuse = (message: Message): void => settle({ refused: message }, false);
    const take = (read: ReadFile | Refusal): void => settle(read, true);
    const fail = (error: Error): void => {
      const isOutOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      if (isOutOfMemory) refuse(say("load/too-much-memory", place, { ...limits }));
      else refuse(say("load/damaged", place, { format: "#found/some-file", detail: "#problem/reader" }));
    };
    const timer = setTimeout(() => refuse(say("load/too-slow", place, { ...limits })), limits.seconds * 1000);
    thread.on("message", take);
    thread.on("error", fail);
    post(thread, { path, bytes });
  });
}
