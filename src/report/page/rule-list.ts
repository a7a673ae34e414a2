/** The codes of a fold in, the list of their rules as mark-up out: what each says and what it reached. */
import type { Code, Codebook } from "../../model/codebook.js";
import type { RuleReach } from "../../model/run.js";
import { escapeText, printTag, type Markup } from "../../text/html-print.js";
import { anchorRule } from "../anchors.js";
import { spellNumber } from "../figures.js";
import type { Words } from "../words.js";
import { printSummary, type PageContext } from "./page-context.js";

/** Prints the rules of codes; a passage tells a rule by its name only and leads here. */
export function printRuleList(codebook: Codebook, codes: readonly Code[], page: PageContext): Markup {
  const ids = new Set(codes.map(({ id }) => id));
  const rules = page.run.reach.filter(({ codebookId, codeId }) => codebookId === codebook.id && ids.has(codeId));
  if (rules.length === 0) return escapeText("");
  return printTag(
    "details",
    { class: "rules" },
    printSummary(`${page.words.rulesOfCode} (${rules.length})`, page),
    printTag("ul", {}, ...rules.map((reach) => printRule(reach, page))),
  );
}

function printRule({ codebookId, rule, segments, documents, forms }: RuleReach, { run, words }: PageContext): Markup {
  const number = (value: number): string => spellNumber(value, run.study.language);
  const reached =
    segments === 0
      ? words.hitNothing
      : `${words.segments}: ${number(segments)}, ${words.documents}: ${number(documents)} · ${spellForms(forms, words)}`;
  return printTag(
    "li",
    { id: anchorRule(codebookId, rule.id) },
    printTag("code", {}, escapeText(rule.text)),
    printTag("div", { class: "why" }, escapeText(`${rule.id}, ${words.line} ${rule.line} · ${reached}`)),
  );
}

const fewForms = 8;

/** The forms most found, with how often, and how many there are more. */
export function spellForms(forms: RuleReach["forms"], words: Words): string {
  const shown = forms.slice(0, fewForms).map(([form, count]) => `${form} ${count}`);
  const more = forms.length - shown.length;
  return [...shown, ...(more > 0 ? [words.moreForms.replace("{n}", String(more))] : [])].join(", ");
}
