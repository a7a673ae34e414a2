/** A failure of the stream that the results go to in, the line that tells it out: what was to be read there is not complete. */
import { say } from "../messages/say.js";
import { printMessages } from "../report/message-lines.js";
import { wordFailure } from "./word-failure.js";

export function printStreamFailure(error: Error): string {
  return printMessages([say("cli/cannot-print", undefined, { detail: wordFailure(error) ?? error.message })], "nl");
}
