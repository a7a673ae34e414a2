/** The words of a command line in, what the last run said out, when they ask for that run and nothing changed since. */
import path from "node:path";
import { findCommandWord } from "./commands/help.js";
import { recallRun, type KeptRun } from "./commands/recall-run.js";

/** Recalls a run; nothing when something else is asked, or when the study has to be run. A program that can't tell itself from others recalls nothing. */
export async function recall(argv: readonly string[], build: string | undefined): Promise<KeptRun | undefined> {
  const at = findCommandWord(argv);
  if (build === undefined || (at >= 0 && argv[at] !== "run")) return undefined;
  const words = at < 0 ? argv : argv.toSpliced(at, 1);
  const folders = words.filter((word) => word !== "--json");
  if (folders.length > 1 || folders.some((word) => word.startsWith("-"))) return undefined;
  return await recallRun(path.resolve(folders[0] ?? "."), { build, isJson: folders.length < words.length });
}
