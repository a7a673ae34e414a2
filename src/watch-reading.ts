/** One heavy file in, what was read in it out, with a warning where a step failed that no reader waited for. */
import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate } from "node:timers/promises";
import { readHeavy, type Source } from "./load/read-file.js";
import type { ReadFile, Refusal } from "./model/read-file.js";
import { say } from "./messages/say.js";

/** Whatever is begun while a file is read belongs to that file, also when it fails after its turn. */
const readings = new AsyncLocalStorage<Source>();
const failed = new WeakSet<Source>();

// A library may leave a promise behind that it never looks at again: pdf.js fetches pages ahead. Unheard, its failure would
// end the thread, and be laid at the door of the next file.
process.on("unhandledRejection", (error) => {
  const file = readings.getStore();
  if (file === undefined) throw error;
  failed.add(file);
});

/** Reads any file and waits until what failed on the way is known. */
export async function watchReading(file: Source): Promise<ReadFile | Refusal> {
  const read = await readings.run(file, async () => await readHeavy(file));
  await setImmediate();
  if ("refused" in read || !failed.has(file)) return read;
  return { ...read, messages: [...read.messages, say("load/part-failed", { file: file.path })] };
}
