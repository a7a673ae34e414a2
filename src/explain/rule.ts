/** A run and a rule that need not stand in any codebook in, the forms its words reach, and how often, out as text. */
import { scanSegments } from "../code/scan-segments.js";
import type { CodedStudy } from "../model/run.js";
import { wordMessage } from "../messages/say.js";
import { parseRule } from "../rule/parse.js";
import { listNodes } from "../rule/parts.js";
import { printNode } from "../rule/print.js";
import { findTypes, splitRuleWord } from "../rule/word-forms.js";

/** Explains a rule. */
export function explainRule(run: CodedStudy, text: string): string {
  const { tree } = parseRule(text);
  const { vocabulary } = scanSegments(run.segments);
  const none = wordMessage({ id: "explain/no-form-anywhere", values: {} }, run.study.language);
  const lines = listNodes(tree, "word").map((node) => {
    const types = splitRuleWord(node.text, node.mode).flatMap((part) => Array.from(findTypes(part, node.mode, vocabulary)));
    const forms = types
      .sort((a, b) => (vocabulary.counts[b] as number) - (vocabulary.counts[a] as number))
      .map((type) => `${vocabulary.exact[type]} ${vocabulary.counts[type]}`);
    return `${printNode(node)}: ${forms.length === 0 ? none : forms.join(", ")}`;
  });
  return `${lines.join("\n")}\n`;
}
