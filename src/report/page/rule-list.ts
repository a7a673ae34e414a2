/** The codes of a fold in, the list of their rules as a page element out: what each says and what it reached. */
import type { Element } from "hast";
import type { Code, Codebook } from "../../model/codebook.js";
import type { Run, RuleReach } from "../../model/run.js";
import { anchorRule } from "../anchors.js";
import { element } from "../elements.js";
import { spellNumber } from "../figures.js";
import type { Words } from "../words.js";

/** Shows the rules of codes; a passage tells a rule by its name only and leads here. */
export function showRuleList(codebook: Codebook, codes: readonly Code[], run: Run, words: Words): readonly Element[] {
  const ids = new Set(codes.map(({ id }) => id));
  const rules = run.reach.filter(({ codebookId, codeId }) => codebookId === codebook.id && ids.has(codeId));
  if (rules.length === 0) return [];
  return [
    element(
      "details",
      { className: ["rules"] },
      element("summary", {}, `${words.rulesOfCode} (${rules.length})`),
      element("ul", {}, ...rules.map((reach) => showRule(reach, run, words))),
    ),
  ];
}

function showRule({ codebookId, rule, segments, documents, forms }: RuleReach, { study }: Run, words: Words): Element {
  const number = (value: number): string => spellNumber(value, study.language);
  const reached =
    segments === 0
      ? words.hitNothing
      : `${words.segments}: ${number(segments)}, ${words.documents}: ${number(documents)} · ${spellForms(forms, words)}`;
  return element(
    "li",
    { id: anchorRule(codebookId, rule.id) },
    element("code", {}, rule.text),
    element("div", { className: ["why"] }, `${rule.id}, ${words.line} ${rule.line} · ${reached}`),
  );
}

const fewForms = 8;

/** The forms most found, with how often, and how many there are more. */
export function spellForms(forms: RuleReach["forms"], words: Words): string {
  const shown = forms.slice(0, fewForms).map(([form, count]) => `${form} ${count}`);
  const more = forms.length - shown.length;
  return [...shown, ...(more > 0 ? [words.moreForms.replace("{n}", String(more))] : [])].join(", ");
}
