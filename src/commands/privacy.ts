/** `codeboom privacy`: the study in, where in its files something points at a person out; never what stands there, but on a screen. */
import { say } from "../messages/say.js";
import { isQuarantined, listExaminations, printExaminations } from "../report/examinations.js";
import type { Call, ExitCode } from "./command.js";
import { openStudy } from "./open-study.js";

export async function examineStudy(call: Call): Promise<ExitCode> {
  const { terminal, options } = call;
  const isShown = options.values.has("show");
  if (isShown && (options.json || !terminal.isScreen)) {
    terminal.tell([say("privacy/show-terminal")], "nl");
    return 2;
  }
  const open = await openStudy(call);
  if (open === undefined) return 2;
  const { study, examinations, messages } = open;
  terminal.tell(
    messages.filter(({ file }) => file === study.privacy.namesFile || file === study.privacy.allowedFile),
    study.language,
  );
  terminal.print(
    options.json
      ? `${JSON.stringify(listExaminations(examinations), null, 2)}\n`
      : printExaminations(examinations, study.language, isShown),
  );
  return examinations.some(isQuarantined) ? 1 : 0;
}
