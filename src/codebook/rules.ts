/** The list below «Regels» in, the parsed rules and exclusions out; a broken rule is said at its line and column and left out. */
import type { Message } from "../model/message.js";
import type { Rule } from "../model/rule.js";
import { say } from "../messages/say.js";
import { parseRule } from "../rule/parse.js";
import { RuleSyntaxError } from "../rule/syntax-error.js";
import { nodeSpan, type MarkdownNode, type MarkdownSource } from "../text/markdown.js";

export interface RuleList {
  readonly rules: readonly Rule[];
  readonly exclusions: readonly Rule[];
  readonly messages: readonly Message[];
}

/** The colon may be left out in front of backticks. */
const exclusionMark = /^(?:niet bij|not in)\s*(?::|(?=`))/iu;
/** A rule may be explained, behind a dash outside its backticks. */
const explanation = /^((?:`[^`]*`|[^`])*?)\s+(?:—|–|--|\/\/)\s.*$/su;

/** Reads the rules of one code. */
export function readRules(lists: readonly Extract<MarkdownNode, { type: "list" }>[], codeId: string, source: MarkdownSource): RuleList {
  const rules: Rule[] = [];
  const exclusions: Rule[] = [];
  const messages: Message[] = [];
  for (const item of lists.flatMap((list) => list.children)) {
    const [content, ...rest] = item.children;
    if (content === undefined) {
      messages.push(say("rule/empty", { file: source.path, ...source.locate(nodeSpan(item).start) }));
      continue;
    }
    for (const node of rest)
      messages.push(
        say(
          "codebook/unread",
          { file: source.path, ...source.locate(nodeSpan(node).start) },
          { text: source.text.slice(nodeSpan(node).start, nodeSpan(node).end).slice(0, 60) },
        ),
      );
    const { start, end } = nodeSpan(content);
    const mark = exclusionMark.exec(source.text.slice(start, end))?.[0].length ?? 0;
    const target = mark > 0 ? exclusions : rules;
    const read = readRule(start + mark, end, `${codeId}.${mark > 0 ? "x" : "r"}${target.length + 1}`, source);
    if ("id" in read && "tree" in read) target.push(read);
    else messages.push(read);
  }
  return { rules, exclusions, messages };
}

/** A rule is read from the source itself, so that its columns are those of the file; backticks count as spaces. */
function readRule(from: number, to: number, id: string, source: MarkdownSource): Rule | Message {
  const written = source.text.slice(from, to);
  const blank = written.replace(explanation, "$1").replace(/[`\r\n]/gu, " ");
  const start = from + blank.length - blank.trimStart().length;
  const text = blank.trim();
  if (text === "") return say("rule/empty", { file: source.path, ...source.locate(from) });
  try {
    return { id, text, ...source.locate(start), ...parseRule(text) };
  } catch (error) {
    if (!(error instanceof RuleSyntaxError)) throw error;
    const { at, found, expected, nearest, why } = error;
    return say(
      "rule/syntax",
      { file: source.path, ...source.locate(start + at) },
      {
        found: found === "" ? "#found/end" : `«${found}»`,
        expected: `#expected/${expected}`,
        nearest,
        why,
      },
    );
  }
}
