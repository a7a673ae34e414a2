/** A run and a code in, what each of its rules reached in the whole corpus out, as text. */
import type { Code, Codebook } from "../model/codebook.js";
import type { CodedStudy, RuleReach } from "../model/run.js";
import { wordMessage } from "../messages/say.js";
import { spellRule } from "./spell-rule.js";

/** Explains a code. */
export function explainWholeCode(run: CodedStudy, codebook: Codebook, code: Code): string {
  const reached = run.reach.filter(({ codebookId, codeId }) => codebookId === codebook.id && codeId === code.id);
  const lines = [
    `${codebook.id}/${code.id}: ${code.label} (${codebook.path}:${code.line})`,
    ...(code.definition === "" ? [] : [code.definition]),
    "",
    ...reached.flatMap((reach) => [spellRule(reach.rule, codebook), ...describeReach(reach, run).map((line) => `    ${line}`)]),
    ...(reached.length === 0 ? [wordMessage({ id: "explain/no-rules", values: {} }, run.study.language)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function describeReach({ segments, forms, sharedWith }: RuleReach, run: CodedStudy): readonly string[] {
  const { language } = run.study;
  const id = segments === 0 ? "explain/reach-none" : segments === 1 ? "explain/reach-one" : "explain/reach";
  return [
    wordMessage({ id, values: { segments, forms: list(forms) } }, language),
    ...(sharedWith.length === 0 ? [] : [wordMessage({ id: "explain/shared", values: { codes: list(sharedWith) } }, language)]),
  ];
}

function list(pairs: readonly (readonly [name: string, count: number])[]): string {
  return pairs.map(([name, count]) => `${name} ${count}`).join(", ");
}
