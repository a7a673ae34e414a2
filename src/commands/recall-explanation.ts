/** What is asked of `explain` in, what is explained out, when the last run kept the codings and nothing changed since. */
import { printMessages } from "../report/message-lines.js";
import { showControls } from "../text/visible.js";
import type { Call, ExitCode } from "./command.js";
import { explainCodings } from "./explain.js";
import { recallStudy } from "./recall-study.js";

/** What a command said: its exit code, and what it told on stderr and printed on stdout. */
export interface Said {
  readonly code: ExitCode;
  readonly told: string;
  readonly printed: string;
}

/** Recalls an explanation; nothing when the study has to be coded for it, or when there is nothing to explain. */
export async function recallExplanation(
  asked: Pick<Call, "root" | "args" | "options" | "usage">,
  build: string,
): Promise<Said | undefined> {
  // Of a segment all is said without the rest of the material, unless why it has not some code.
  const [, document] = asked.options.values.has("code") ? [] : (/^(.*):s?\d/u.exec(asked.args[0] ?? "") ?? []);
  const run = await recallStudy(asked.root, build, document);
  if (run === undefined) return undefined;
  const told: string[] = [];
  const printed: string[] = [];
  const terminal: Pick<Call["terminal"], "print" | "tell"> = {
    print: (text) => void printed.push(showControls(text)),
    tell: (messages, language) => void told.push(printMessages(messages, language)),
  };
  const code = explainCodings(run, { ...asked, terminal });
  return code === 0 ? { code, told: told.join(""), printed: printed.join("") } : undefined;
}
