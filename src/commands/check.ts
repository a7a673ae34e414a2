/** `codeboom check`: everything but the outputs, with the examples of the codebooks executed. */
import { foldRemarks } from "../check/fold-remarks.js";
import { checkCodebooks } from "../codebook-check.js";
import type { Call, ExitCode } from "./command.js";
import { countMessages } from "../report/summary.js";
import { hasErrors, openStudy, runOpenStudy } from "./open-study.js";

export async function checkStudy(call: Call): Promise<ExitCode> {
  const open = await openStudy(call);
  if (open === undefined) return 2;
  const run = runOpenStudy(open, call);
  const attributes = new Set(run.documents.flatMap((document) => Array.from(document.attributes.keys())));
  const messages = [...run.messages, ...checkCodebooks(open.files.files, open.study, attributes)];
  call.terminal.tell(foldRemarks(messages), open.study.language);
  const count = (severity: string): number => messages.filter((message) => message.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info") };
  call.terminal.print(call.options.json ? `${JSON.stringify(counts)}\n` : `${countMessages(counts, open.study.language)}\n`);
  return hasErrors(messages) ? 1 : 0;
}
