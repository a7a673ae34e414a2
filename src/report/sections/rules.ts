/** What the rules reached: those that hit nothing, those that hit too much or say the same twice, and those with most hits. */
import type { Code, Codebook } from "../../model/codebook.js";
import { ungrouped } from "../../model/frequency.js";
import type { Run, RuleReach } from "../../model/run.js";
import { anchorRule } from "../anchors.js";
import { spellNumber, spellPart } from "../figures.js";
import { findMainCode } from "../page/file-codings.js";
import { code as literal, fold, heading, innerLink, paragraph, table, type Section, type TableText } from "../nodes.js";
import { spellForms } from "../page/rule-list.js";
import type { Words } from "../words.js";
import { labelCode } from "../label-code.js";
import { fill } from "../fill.js";

/** Writes the section; every rule stands in rules.csv. */
export function describeRules(run: Run, words: Words): Section {
  const link = prepareLinks(run);
  return [
    heading(2, words.rules),
    paragraph(words.rulesNote),
    heading(3, words.silentRules),
    ...describeSilent(run, words),
    heading(3, words.broadRules),
    ...describeBroad(run, words, link),
    ...run.codebooks.flatMap((codebook) => describeBusy(codebook, run, words, link)),
  ];
}

function describeSilent(run: Run, words: Words): Section {
  const silent = run.reach.filter(({ flags }) => flags.includes("never"));
  if (silent.length === 0) return [paragraph(words.noSilentRules)];
  return [
    paragraph(fill(words.silentOfAll, { silent: silent.length, all: run.reach.length })),
    ...run.codebooks.flatMap((codebook) => {
      const own = silent.filter(({ codebookId }) => codebookId === codebook.id);
      if (own.length === 0) return [];
      const header = [words.code, words.line, words.rule];
      const rows = own.map((reach) => [labelCode(reach.codeId, codebook), String(reach.rule.line), literal(reach.rule.text)]);
      return [fold(`${codebook.title} (${own.length})`, [table(header, rows, ["left", "right"])])];
    }),
  ];
}

/** More than half of at least ten segments is a rule that tells little apart. */
const fewestForTooMuch = 10;

function describeBroad(run: Run, words: Words, link: LinkRule): Section {
  const rows = run.codebooks.flatMap((codebook) => {
    const reachableBy = new Map(Array.from(codebook.codes.values(), (code) => [code.id, countReachable(codebook, code, run)]));
    return run.reach
      .filter(({ codebookId }) => codebookId === codebook.id)
      .flatMap((reach): readonly (readonly TableText[])[] => {
        const reachable = reachableBy.get(reach.codeId) ?? 0;
        const tooMuch = reachable >= fewestForTooMuch && reach.segments > reachable / 2;
        const remarks = [
          ...(reach.flags.includes("everything") ? [words.hitsEverything] : tooMuch ? [words.hitsTooMuch] : []),
          ...(reach.flags.includes("duplicate") ? [words.duplicateRule] : []),
        ];
        if (remarks.length === 0) return [];
        const hits = spellPart(reach.segments, reachable, words.ofN, run.study.language);
        return [
          [
            codebook.title,
            labelCode(reach.codeId, codebook),
            String(reach.rule.line),
            literal(reach.rule.text),
            link(codebook, reach, hits),
            remarks.join("; "),
          ],
        ];
      });
  });
  if (rows.length === 0) return [paragraph(words.noBroadRules)];
  const header = [words.codebook, words.code, words.line, words.rule, words.segments, words.remark];
  return [table(header, rows, ["left", "left", "right", "left", "right"])];
}

/** The segments of the data types and periods that a code applies to. */
function countReachable(codebook: Codebook, { types, periods }: Code, { bases, study }: Run): number {
  return bases
    .filter((base) => base.codebook === codebook.id && base.group === ungrouped && study.types.get(base.type)?.codebook === codebook.id)
    .filter(({ type, period }) => applies(types, type) && applies(periods, period))
    .reduce((sum, { segments }) => sum + segments, 0);
}

/** No values mean all. */
function applies(values: readonly string[], value: string): boolean {
  return values.length === 0 || values.includes(value);
}

const mostShown = 10;

function describeBusy(codebook: Codebook, run: Run, words: Words, link: LinkRule): Section {
  const busiest = run.reach
    .filter(({ codebookId, segments }) => codebookId === codebook.id && segments > 0)
    .sort((a, b) => b.segments - a.segments || a.rule.line - b.rule.line)
    .slice(0, mostShown);
  if (busiest.length === 0) return [];
  const header = [words.code, words.line, words.rule, words.segments, words.documents, words.forms];
  const rows = busiest.map((reach) => [
    labelCode(reach.codeId, codebook),
    String(reach.rule.line),
    literal(reach.rule.text),
    link(codebook, reach, spellNumber(reach.segments, run.study.language)),
    spellNumber(reach.documents, run.study.language),
    spellForms(reach.forms, words),
  ]);
  return [
    fold(`${words.busyRules}: ${codebook.title} (${busiest.length})`, [table(header, rows, ["left", "right", "left", "right", "right"])]),
  ];
}

/** A number that leads to the rule among the passages of its main code, where there are any. */
type LinkRule = (codebook: Codebook, reach: RuleReach, text: string) => TableText;

function prepareLinks({ codebooks, codings }: Run): LinkRule {
  const shown = new Map(codebooks.map((codebook) => [codebook.id, new Set<string>()]));
  const books = new Map(codebooks.map((codebook) => [codebook.id, codebook]));
  for (const { codebookId, codeId } of codings) shown.get(codebookId)?.add(findMainCode(books.get(codebookId) as Codebook, codeId));
  return (codebook, { codeId, rule }, text) =>
    shown.get(codebook.id)?.has(findMainCode(codebook, codeId)) === true ? innerLink(anchorRule(codebook.id, rule.id), text) : text;
}
