/** The words of a command line in, what is said to them out, when the last run kept that and nothing changed since. */
import { commands } from "./commands/commands.js";
import { findCommandWord } from "./commands/help.js";
import type { Said } from "./commands/recall-explanation.js";
import { recallRun } from "./commands/recall-run.js";
import { parseWords, type Parsed } from "./parse-words.js";

/** Recalls an answer; nothing when the study has to be coded for it. A program that can't tell itself from others recalls nothing. */
export async function recall(argv: readonly string[], build: string | undefined): Promise<Said | undefined> {
  const at = findCommandWord(argv);
  const word = argv[at] ?? ".";
  const named = commands.find(({ name }) => name === word);
  // A path alone is the folder of a study to run.
  const command = named ?? (/[/\\.]/u.test(word) ? commands[0] : undefined);
  if (command === undefined || build === undefined) return undefined;
  const parsed = attemptParse(command, named === undefined ? argv : argv.toSpliced(at, 1));
  if (parsed === undefined || parsed.tooMany.length > 0) return undefined;
  if (command.name === "explain") {
    const { recallExplanation } = await import("./commands/recall-explanation.js");
    return await recallExplanation({ ...parsed, usage: command.usage }, build);
  }
  const isPlain = command.name === "run" && !parsed.options.values.has("report");
  return isPlain ? await recallRun(parsed.root, { build, isJson: parsed.options.json }) : undefined;
}

/** What is wrong with an option is told by who does all the work. */
function attemptParse(command: (typeof commands)[number], argv: readonly string[]): Parsed | undefined {
  try {
    return parseWords(command, argv);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
