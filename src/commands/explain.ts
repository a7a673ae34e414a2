/** `codeboom explain`: the name of a document, segment, code or rule in, why it is coded as it is out. */
import { explainName } from "../explain.js";
import { explainRule } from "../explain/rule.js";
import { say } from "../messages/say.js";
import { RuleSyntaxError } from "../rule/syntax-error.js";
import type { CodedStudy } from "../model/run.js";
import type { Call, ExitCode } from "./command.js";
import { recallStudy } from "./recall-study.js";

export async function explainStudy(call: Call): Promise<ExitCode> {
  const coded = (await recallStudy(call.root, call.build)) ?? (await (await import("./open-study.js")).openCodings(call));
  return coded === undefined ? 2 : explainCodings(coded, call);
}

/** What `explain` needs of a call. */
export interface Asked extends Pick<Call, "args" | "usage" | "options"> {
  readonly terminal: Pick<Call["terminal"], "print" | "tell">;
}

/** Explains what is asked about the codings of a study. */
export function explainCodings(run: CodedStudy, call: Asked): ExitCode {
  const { terminal, options, args } = call;
  const { language } = run.study;
  const rule = options.values.get("rule");
  const only = readText(options.values.get("code"));
  // A code without a place to look is itself what is asked about.
  const name = args[0] ?? only;
  if (typeof rule === "string") return explainText(rule);
  if (name === undefined) {
    terminal.tell([say("explain/nothing-named", undefined, { expected: call.usage })], language);
    return 2;
  }
  const text = explainName(run, name, only);
  if (typeof text !== "string") {
    terminal.tell([text], language);
    return 2;
  }
  print(text);
  return 0;

  function explainText(written: string): ExitCode {
    try {
      print(explainRule(run, written));
      return 0;
    } catch (error) {
      if (!(error instanceof RuleSyntaxError)) throw error;
      const { at, found, expected, nearest, why } = error;
      terminal.tell(
        [
          say(
            "rule/syntax",
            { file: "--rule", line: 1, column: at + 1 },
            { found: found === "" ? "#found/end" : `«${found}»`, expected: `#expected/${expected}`, nearest, why },
          ),
        ],
        language,
      );
      return 2;
    }
  }

  function print(explanation: string): void {
    terminal.print(options.json ? `${JSON.stringify({ name: name ?? rule, explanation })}\n` : explanation);
  }
}

function readText(value: string | true | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
