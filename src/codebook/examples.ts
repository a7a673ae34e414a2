/** A codebook in, its examples as segments out; and what the rules made of them in, a message for each that fails out. */
import type { Codebook, Code, Example } from "../model/codebook.js";
import type { Coding } from "../model/coding.js";
import type { Message } from "../model/message.js";
import type { Rule } from "../model/rule.js";
import type { Segment } from "../model/segment.js";
import { say } from "../messages/say.js";
import { countWords } from "../text/words.js";

interface ExampleOf {
  readonly code: Code;
  readonly example: Example;
  readonly segmentId: string;
}

/** The data type under which examples are coded. */
export const exampleType = "example";

/** Gives every example as a segment of its own. */
export function listExampleSegments(codebook: Codebook): readonly Segment[] {
  return listExamples(codebook).map(({ example, segmentId }, index) => ({
    id: segmentId,
    documentId: codebook.id,
    type: exampleType,
    ordinal: index + 1,
    hash: "",
    unit: "paragraph",
    passage: { text: example.text, pieces: [] },
    start: 0,
    end: 0,
    headings: [],
    period: "",
    attributes: new Map(),
    words: countWords(example.text),
  }));
}

function dropFilter(rule: Rule): Rule {
  return { ...rule, filter: [] };
}

/** An example has no data type, speaker or heading, so filters and scopes do not count on it. */
export function dropScopes(codebook: Codebook): Codebook {
  const codes = Array.from(
    codebook.codes,
    ([id, code]) =>
      [id, { ...code, types: [], periods: [], rules: code.rules.map(dropFilter), exclusions: code.exclusions.map(dropFilter) }] as const,
  );
  return { ...codebook, codes: new Map(codes) };
}

/** Judges the examples by the codings that the rules put on them. */
export function judgeExamples(codebook: Codebook, codings: readonly Coding[]): readonly Message[] {
  const bySegment = new Map<string, Coding[]>();
  for (const coding of codings) bySegment.set(coding.segmentId, [...(bySegment.get(coding.segmentId) ?? []), coding]);
  const messages = listExamples(codebook).flatMap((one) => judgeExample(one, codebook, bySegment.get(one.segmentId) ?? []));
  const active = Array.from(codebook.codes.values()).filter(({ status }) => status === "active");
  const remark = (id: "example/none" | "codebook/no-rules", codes: readonly Code[]): readonly Message[] =>
    codes.map((code) => say(id, { file: codebook.path, line: code.line, column: 1 }, { code: code.id }));
  return [
    ...messages,
    ...remark(
      "codebook/no-rules",
      active.filter(({ id }) => !hasRules(id, codebook)),
    ),
    ...remark(
      "example/none",
      active.filter(({ rules, examples }) => rules.length > 0 && !examples.some(({ kind }) => kind === "typical")),
    ),
  ];
}

function judgeExample({ code, example }: ExampleOf, codebook: Codebook, codings: readonly Coding[]): readonly Message[] {
  const place = { file: codebook.path, line: example.line, column: 3 };
  const text = shorten(example.text);
  const own = codings.filter(({ codeId }) => isWithin(codeId, code.id, codebook));
  if (example.kind !== "close-but-no") return own.length === 0 ? [say("example/missed", place, { code: code.id, text })] : [];
  // A rule with a filter says where it may be used; an example stands nowhere, so against it such a rule proves nothing.
  const [hit] = own.flatMap(({ codeId, because }) =>
    because.matches.filter(({ rule }) => !isFiltered(rule.id, codeId, codebook)).map((match) => ({ codeId, match })),
  );
  if (hit !== undefined) {
    const words = hit.match.spans.map(({ start, end }) => example.text.slice(start, end)).join(" … ");
    return [say("example/hit", place, { code: hit.codeId, rule: hit.match.rule.text, words, text })];
  }
  const other = example.belongsTo;
  if (other === undefined || !hasRules(other, codebook) || codings.some(({ codeId }) => isWithin(codeId, other, codebook))) return [];
  return [say("example/belongs-elsewhere", place, { other, text })];
}

function listExamples(codebook: Codebook): readonly ExampleOf[] {
  const active = Array.from(codebook.codes.values()).filter(({ id, status }) => status === "active" && hasRules(id, codebook));
  return active.flatMap((code) => code.examples.map((example, index) => ({ code, example, segmentId: `${code.id}/${index}` })));
}

/** Whether a code is another one or one of its sub-codes. */
function isWithin(codeId: string, id: string, codebook: Codebook): boolean {
  return codeId === id || codebook.codes.get(codeId)?.parent === id;
}

function isFiltered(ruleId: string, codeId: string, codebook: Codebook): boolean {
  return codebook.codes.get(codeId)?.rules.some(({ id, filter }) => id === ruleId && filter.length > 0) ?? false;
}

function hasRules(id: string, codebook: Codebook): boolean {
  return Array.from(codebook.codes.values()).some((code) => isWithin(code.id, id, codebook) && code.rules.length > 0);
}

function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 87)}…`;
}
