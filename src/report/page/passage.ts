/** A segment and its codings in, the passage as mark-up out: the text with the words that were hit, and why. */
import type { Coding } from "../../model/coding.js";
import type { Override } from "../../model/override.js";
import type { Span } from "../../model/passage.js";
import type { Segment } from "../../model/segment.js";
import { escapeText, openTag, printTag, type Markup } from "../../text/html-print.js";
import { anchorDecision } from "../anchors.js";
import { nameAction } from "../names.js";
import type { PageContext } from "./page-context.js";

/**
 * Prints a passage with the codings that count at this place. A decision bears its name at the first of its places only:
 * `takeName` is asked once at each, and tells whether it is the first. The page's script reads `data-origin` (where none is given, a rule alone) and `data-coder`.
 */
export function printPassage(
  segment: Segment,
  codings: readonly Coding[],
  takeName: (coding: Coding) => boolean,
  page: PageContext,
): Markup {
  // Most of a page is made here: written out, it is printed several times as fast.
  const spans: Span[] = [];
  let rules = "";
  let decisions = "";
  for (const coding of codings) {
    const { matches, decision } = coding.because;
    for (const match of matches) spans.push(...match.spans);
    if (matches.length > 0) rules += printRules(coding, page);
    if (decision !== undefined) decisions += printDecision(coding, takeName(coding), page);
  }
  const origin = decisions === "" ? undefined : rules === "" ? "person" : "both";
  const why = `${page.printSource(segment)}${rules}${decisions}`;
  return `${openTag("blockquote", { "data-origin": origin })}<p>${highlight(segment.passage.text, spans)}</p>${why}</blockquote>` as Markup;
}

/** Prints a segment without a code. */
export function printUncodedPassage(segment: Segment, { printSource }: PageContext): Markup {
  return `<blockquote><p>${escapeText(segment.passage.text)}</p>${printSource(segment)}</blockquote>` as Markup;
}

/** The rules by name; what they say stands once, above the passages of their code. */
function printRules({ codebookId, because: { matches } }: Coding, { words, printRule }: PageContext): string {
  let names = "";
  const told = new Set<string>();
  for (const { rule } of matches) {
    if (told.has(rule.id)) continue;
    names += `${told.size === 0 ? "" : ", "}${printRule(rule, codebookId)}`;
    told.add(rule.id);
  }
  return `<div class="why">${escapeText(words.byRule)} ${names}</div>`;
}

function printDecision({ because }: Coding, isFirst: boolean, { run, words }: PageContext): Markup {
  const decision = because.decision as Override;
  const { action, coder, date, reason } = decision;
  const who = [nameAction(action, run.study.language), coder, date].filter((part) => part !== "").join(", ");
  return printTag(
    "div",
    { class: "why", "data-coder": coder, id: isFirst ? anchorDecision(decision) : undefined },
    escapeText(`${words.byPerson}: ${who}${reason === "" ? "" : `: ${reason}`}`),
  );
}

/** The text with its stretches marked; overlapping stretches make one. */
function highlight(text: string, spans: Span[]): string {
  let html = "";
  let at = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    html += `${escapeText(text.slice(at, from))}<mark>${escapeText(text.slice(from, end))}</mark>`;
    at = end;
  }
  return html + escapeText(text.slice(at));
}
