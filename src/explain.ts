/** A run and a name in, the explanation of that document, segment, code or rule out, as text. */
import { explainCode } from "./code/explain-code.js";
import { compileRules } from "./code/rule-set.js";
import { scanSegments } from "./code/scan-segments.js";
import type { Reason } from "./code/why-not.js";
import type { Code, Codebook } from "./model/codebook.js";
import type { Run } from "./model/run.js";
import type { RuleNode } from "./model/rule.js";
import type { Segment } from "./model/segment.js";
import { wordMessage } from "./messages/say.js";
import { parseRule } from "./rule/parse.js";
import { printNode } from "./rule/print.js";
import { findTypes, splitRuleWord } from "./rule/word-forms.js";
import { chooseWords } from "./report/words.js";

/** Everything a name can stand for. */
export function listNames(run: Run): readonly string[] {
  return [...run.documents.map(({ id }) => id), ...run.codebooks.flatMap((codebook) => Array.from(codebook.codes.keys()))];
}

/** Explains a name; `only` is a code whose absence or presence on a segment is asked about. Nothing when the name is unknown. */
export function explainName(run: Run, name: string, only?: string): string | undefined {
  const segment = findSegment(run, name);
  if (segment !== undefined) return explainSegment(run, segment, only);
  if (run.documents.some(({ id }) => id === name)) return explainDocument(run, name);
  const found = findCode(run, name);
  return found === undefined ? undefined : explainWholeCode(run, ...found);
}

/** Explains a rule that need not stand in any codebook: the forms its words reach, and how often. */
export function explainRule(run: Run, text: string): string {
  const { tree } = parseRule(text);
  const { vocabulary } = scanSegments(run.segments);
  const lines = listWords(tree).map((node) => {
    const types = splitRuleWord(node.text, node.mode).flatMap((part) => Array.from(findTypes(part, node.mode, vocabulary)));
    const forms = types
      .sort((a, b) => (vocabulary.counts[b] as number) - (vocabulary.counts[a] as number))
      .map((type) => `${vocabulary.exact[type]} ${vocabulary.counts[type]}`);
    return `${printNode(node)}: ${forms.length === 0 ? "–" : forms.join(", ")}`;
  });
  return `${lines.join("\n")}\n`;
}

/** Finds a segment by its id, or by the document and ordinal alone (`verslag-p1-a:s12`). */
function findSegment(run: Run, name: string): Segment | undefined {
  return run.segments.find(({ id, documentId, ordinal }) => id === name || `${documentId}:s${ordinal}` === name);
}

/** A code by its id, or by codebook and id where two codebooks share it. */
function findCode(run: Run, name: string): [Codebook, Code] | undefined {
  for (const codebook of run.codebooks) {
    const code =
      codebook.codes.get(name) ?? (name.startsWith(`${codebook.id}/`) ? codebook.codes.get(name.slice(codebook.id.length + 1)) : undefined);
    if (code !== undefined) return [codebook, code];
  }
  return undefined;
}

function explainDocument(run: Run, id: string): string {
  const document = run.documents.find((one) => one.id === id);
  const words = chooseWords(run.study.language);
  const lines = [`${id}: ${document?.title ?? ""} (${document?.path ?? ""})`];
  for (const segment of run.segments.filter(({ documentId }) => documentId === id)) {
    const codes = run.codings.filter(({ segmentId }) => segmentId === segment.id).map(({ codeId }) => codeId);
    lines.push(`  s${segment.ordinal}  ${codes.length === 0 ? `(${words.uncoded})` : codes.join(", ")}  ${shorten(segment.passage.text)}`);
  }
  for (const { reason, text } of run.context.filter(({ documentId }) => documentId === id)) lines.push(`  –  [${reason}] ${shorten(text)}`);
  return `${lines.join("\n")}\n`;
}

function explainSegment(run: Run, segment: Segment, only: string | undefined): string {
  const type = run.study.types.get(segment.type);
  const codebook = run.codebooks.find(({ id }) => id === type?.codebook);
  const lines = [segment.id, segment.passage.text, ""];
  if (codebook === undefined) return `${lines.join("\n")}\n`;
  const corpus = scanSegments(run.segments);
  const rules = compileRules(codebook, corpus.vocabulary, run.study.negation);
  const scanned = corpus.segments.find((one) => one.segment.id === segment.id);
  const own = run.codings.filter(({ segmentId }) => segmentId === segment.id);
  const asked = only === undefined ? own.map(({ codeId }) => codeId) : [only];
  const say = (reason: Reason): string => wordMessage(reason, run.study.language);
  for (const codeId of asked) {
    const code = codebook.codes.get(codeId);
    if (code === undefined || scanned === undefined) {
      lines.push(say({ id: "explain/other-codebook", values: { type: segment.type, codebook: codebook.id } }));
      continue;
    }
    const coding = own.find((one) => one.codeId === codeId);
    lines.push(`${coding === undefined ? "✗" : "✓"} ${codeId} (${code.label})`);
    const decision = coding?.because.decision;
    if (decision !== undefined)
      lines.push(
        `    ${say({ id: "explain/decided", values: { coder: decision.coder, date: decision.date, action: decision.action, reason: decision.reason } })}`,
      );
    const explained = explainCode(rules, scanned, code);
    for (const reason of explained.reasons) lines.push(`    ${say(reason)}`);
    for (const rule of explained.rules)
      if (rule.isHit || only !== undefined)
        lines.push(`    ${rule.rule.id} (${rule.rule.line}) ${rule.rule.text}`, ...rule.reasons.map((reason) => `        ${say(reason)}`));
    for (const result of run.overrides.filter(
      ({ row, nowSegment }) => nowSegment === segment.id && (row.code === codeId || row.toCode === codeId),
    )) {
      lines.push(
        `    ${result.row.file}:${result.row.line} ${result.row.action} ${result.row.coder} ${result.row.date}: ${result.outcome}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

function explainWholeCode(run: Run, codebook: Codebook, code: Code): string {
  const lines = [`${codebook.id}/${code.id}: ${code.label} (${codebook.path}:${code.line})`, code.definition, ""];
  for (const reach of run.reach.filter(({ codebookId, codeId }) => codebookId === codebook.id && codeId === code.id)) {
    lines.push(
      `${reach.rule.id} (${reach.rule.line}) ${reach.rule.text}`,
      `    ${reach.segments} × : ${reach.forms.map(([form, count]) => `${form} ${count}`).join(", ") || "–"}`,
    );
    if (reach.sharedWith.length > 0) lines.push(`    ~ ${reach.sharedWith.map(([other, count]) => `${other} ${count}`).join(", ")}`);
  }
  return `${lines.join("\n")}\n`;
}

function listWords(node: RuleNode): readonly Extract<RuleNode, { kind: "word" }>[] {
  switch (node.kind) {
    case "word":
      return [node];
    case "phrase":
    case "and":
    case "or":
      return node.parts.flatMap(listWords);
    case "near":
      return [...listWords(node.left), ...listWords(node.right)];
    case "not":
      return [...listWords(node.keep), ...listWords(node.drop)];
    case "unnegated":
      return listWords(node.part);
    default:
      return [];
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= 70 ? line : `${line.slice(0, 69)}…`;
}
