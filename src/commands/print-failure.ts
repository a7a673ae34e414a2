/** What ended a run or cut off its results in, the line that tells it out, in Dutch: nobody knows any more which language the study is in. */
import { say } from "../messages/say.js";
import { printMessages } from "../report/message-lines.js";
import { wordFailure } from "./word-failure.js";

/** Of the stream that the results go to: what was to be read there is not complete. */
export function printStreamFailure(error: Error): string {
  return printMessages([say("cli/cannot-print", undefined, { detail: wordFailure(error) ?? error.message })], "nl");
}

/** Of an error of the thread that does the work; nothing when it is no want of memory. */
export function printMemoryFailure(error: Error, megabytes: number): string | undefined {
  if (!("code" in error) || error.code !== "ERR_WORKER_OUT_OF_MEMORY") return undefined;
  return printMessages([say("run/out-of-memory", undefined, { megabytes })], "nl");
}

/** Of an error of the program's own: where it arose. What such an error says may hold a piece of the study's texts, so it is not told. */
export function printCrash({ name, stack = "" }: Error): string {
  const places = stack
    .split("\n")
    .filter((line) => /^ {4}at (?:[\w.<>$#[\] ]+ \()?(?:file:\/\/|node:|\/|[A-Za-z]:\\)[^()]*:\d+:\d+\)?$/u.test(line));
  return `${printMessages([say("run/crash", undefined, { error: name })], "nl")}${places.map((line) => `${line}\n`).join("")}`;
}
