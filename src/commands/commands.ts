/** The table of commands; the first is what codeboom does without one. */
import { check } from "./check.js";
import type { Command } from "./command.js";
import { explain } from "./explain.js";
import { init } from "./init.js";
import { privacy } from "./privacy.js";
import { release } from "./release.js";
import { report } from "./report.js";
import { run } from "./run.js";
import { verify } from "./verify.js";

export const commands: readonly Command[] = [run, report, check, privacy, release, explain, init, verify];
