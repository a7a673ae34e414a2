#!/usr/bin/env node
/** The process in, its exit code out: what is known already is answered at once, all else is done in a thread. */
import { answerHelp } from "./commands/help.js";
import { nameBuild, version } from "./version.js";

// A reader that stops reading (`| head`) is no mistake of ours; a full disk that the results are sent to is told.
process.stderr.on("error", () => undefined);
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.exitCode = 2;
  void import("./commands/print-failure.js").then(({ printStreamFailure }) => process.stderr.write(printStreamFailure(error)));
});

const argv = process.argv.slice(2);
const answer = answerHelp(argv, version);
if (answer !== undefined) {
  process.stdout.write(answer);
} else {
  const recalled = await (await import("./recall.js")).recall(argv, nameBuild(process.version));
  if (recalled === undefined) {
    (await import("./in-thread.js")).callInThread(argv, new URL("./thread.js", import.meta.url));
  } else {
    process.exitCode = recalled.code;
    process.stderr.write(recalled.told);
    process.stdout.write(recalled.printed);
  }
}
