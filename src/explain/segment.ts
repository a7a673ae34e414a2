/** A run and a segment in, why it has its codes (or why not one that is asked about) out, as text. */
import { explainCode } from "../code/explain-code.js";
import { withNamed } from "../code/known-codes.js";
import { compileRules } from "../code/rule-set.js";
import { scanSegments } from "../code/scan-segments.js";
import type { Reason } from "../code/why-not.js";
import type { Code } from "../model/codebook.js";
import type { CodedStudy } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import { wordLocation } from "../messages/location.js";
import { wordMessage } from "../messages/say.js";
import { nameAction, nameOutcome } from "../report/names.js";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.js";
import { scanWords } from "../text/words.js";
import { spellRule } from "./spell-rule.js";

/** Explains a segment. */
export function explainSegment(run: CodedStudy, segment: Segment, only: string | undefined): string {
  const say = (reason: Reason): string => wordMessage(reason, run.study.language);
  const type = run.study.types.get(segment.type);
  const codebook = run.codebooks.find(({ id }) => id === type?.codebook);
  const where = segment.location === undefined ? [] : [wordLocation(segment.location, run.study.language)];
  const lines = [[segment.id, ...where].join("  "), segment.passage.text, ""];
  if (codebook === undefined) return `${lines.join("\n")}\n`;
  const own = run.codings.filter(({ segmentId }) => segmentId === segment.id);
  const decided = run.overrides.flatMap(({ row, nowSegment }) => (nowSegment === segment.id ? [row.code, row.toCode] : []));
  const asked =
    only === undefined
      ? new Set([...own.map(({ codeId }) => codeId), ...decided.filter((codeId) => codebook.codes.has(codeId))])
      : new Set([only]);
  const vocabulary = createVocabulary();
  // Only what is asked about, with what its rules name: a codebook holds hundreds of rules.
  const rules = compileRules({ ...codebook, codes: withNamed(codebook, asked) }, vocabulary, run.study.negation);
  const scanned = { segment, words: scanWords(segment.passage.text, vocabulary) };
  // The forms that a word has elsewhere are told of rules without a hit, which are shown when they are asked about.
  let corpus: Vocabulary | undefined;
  const openCorpus = (): Vocabulary => (corpus ??= only === undefined ? vocabulary : scanSegments(run.segments).vocabulary);
  const explainOne = (code: Code): readonly string[] => {
    const coding = own.find(({ codeId }) => codeId === code.id);
    const decision = coding?.because.decision;
    const explained = explainCode(rules, scanned, code, openCorpus);
    return [
      `${coding === undefined ? "✗" : "✓"} ${code.id} (${code.label})`,
      ...(decision === undefined
        ? []
        : [`    ${say({ id: "explain/decided", values: { ...decision, action: nameAction(decision.action, run.study.language) } })}`]),
      ...explained.reasons.map((reason) => `    ${say(reason)}`),
      ...explained.rules
        .filter((rule) => rule.isHit || only !== undefined)
        .flatMap(({ rule, reasons }) => [`    ${spellRule(rule, codebook)}`, ...reasons.map((reason) => `        ${say(reason)}`)]),
      ...listDecisions(run, segment, code.id).map((line) => `    ${line}`),
    ];
  };
  if (own.length === 0 && only === undefined) lines.push(say({ id: "explain/no-code-here", values: { segment: segment.id } }));
  for (const codeId of asked) {
    const code = codebook.codes.get(codeId);
    if (code === undefined)
      lines.push(say({ id: "explain/other-codebook", values: { code: codeId, type: segment.type, codebook: codebook.id } }));
    else lines.push(...explainOne(code));
  }
  if (only === undefined) lines.push(...listDecisions(run, segment, ""));
  return `${lines.join("\n")}\n`;
}

/** What became of the rows of override files about a code on a segment; one that only saw it is about no code. */
function listDecisions(run: CodedStudy, segment: Segment, codeId: string): readonly string[] {
  const { language } = run.study;
  return run.overrides
    .filter(({ row, nowSegment }) => nowSegment === segment.id && (row.code === codeId || (codeId !== "" && row.toCode === codeId)))
    .map(
      ({ row, outcome }) =>
        `${row.file}:${row.line}  ${nameAction(row.action, language)}, ${[row.coder, row.date].filter((part) => part !== "").join(" ")}: ${nameOutcome(outcome, language)}${row.reason === "" ? "" : ` («${row.reason}»)`}`,
    );
}
