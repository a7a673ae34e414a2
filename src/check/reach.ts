/** What the rules reached in, a remark on every rule that hit nothing, hits everything or stands twice out. */
import type { Message } from "../model/message.js";
import type { RuleFlag } from "../model/run.js";
import { say, type MessageId } from "../messages/say.js";
import type { Findings } from "./findings.js";

const remarks: Record<RuleFlag, MessageId> = { never: "rule/never", everything: "rule/everything", duplicate: "rule/duplicate" };

/** Remarks on the rules. */
export function checkReach({ reach, codebooks }: Findings): readonly Message[] {
  const paths = new Map(codebooks.map(({ id, path }) => [id, path]));
  return reach.flatMap(({ codebookId, codeId, rule, flags }) =>
    flags.map((flag) =>
      say(remarks[flag], { file: paths.get(codebookId) ?? "", line: rule.line, column: rule.column }, { rule: rule.text, code: codeId }),
    ),
  );
}
