/** A subject in, the verdict of a thread on it out; one that ends or holds up the thread gets a verdict too. */
import { Worker } from "node:worker_threads";
import { post } from "../../src/post.js";
import type { Verdict } from "./judge-case.js";
import type { Subject } from "./study.js";

/** Ample: a case takes a tenth of a second. It is the processor's time that counts, since the machine may be busy with others. */
const longest = 20;
/** For a case that waits for what never comes. */
const longestWait = 120;
const megabytes = 1024;

export interface Judge {
  readonly judge: (subject: Subject) => Promise<Verdict>;
  readonly end: () => Promise<void>;
}

/** Makes a judge; a thread that had to be ended is followed by a new one. */
export function makeJudge(): Judge {
  let thread: Worker | undefined;
  const end = async (): Promise<void> => {
    await thread?.terminate();
    thread = undefined;
  };
  const judge = async (subject: Subject): Promise<Verdict> => {
    thread ??= new Worker(new URL("judging-thread.js", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
    });
    const own = thread;
    const verdict = await new Promise<Verdict>((resolve) => {
      const before = process.cpuUsage();
      let waited = 0;
      const settle = (told: Verdict): void => {
        clearInterval(watch);
        own.off("message", settle);
        // An error of a thread that is ended may not end the fuzzer.
        if (told.ended !== "never") own.off("error", fall);
        resolve(told);
      };
      const fail = (check: string, detail: string): void => settle({ complaints: [{ check, detail }], ended: "never" });
      const fall = (error: unknown): void => fail("nothing ends the thread", String(error));
      const watch = setInterval(() => {
        const worked = process.cpuUsage(before).user / 1e6;
        if (worked > longest || ++waited > longestWait)
          fail("every case ends", worked > longest ? "it works and works" : "it waits and waits");
      }, 1000);
      own.once("message", settle);
      own.on("error", fall);
      post(own, subject);
    });
    if (verdict.ended === "never") await end();
    return verdict;
  };
  return { judge, end };
}
