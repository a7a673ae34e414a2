/** A segment and its codings in, the passage as mark-up out: the text with the words that were hit, and why. */
import type { Coding } from "../../model/coding.js";
import type { Override } from "../../model/override.js";
import type { Span } from "../../model/passage.js";
import type { Segment } from "../../model/segment.js";
import { escapeText, joinMarkup, printTag, type Markup } from "../../text/html-print.js";
import { anchorDecision } from "../anchors.js";
import { nameAction } from "../names.js";
import type { PageContext } from "./page-context.js";

/**
 * Prints a passage with the codings that count at this place. A decision bears its name at the first of its places only, which
 * `isFirst` tells. The page's script reads `data-origin` (where none is given, a rule alone) and `data-coder`.
 */
export function printPassage(
  segment: Segment,
  codings: readonly Coding[],
  isFirst: (coding: Coding) => boolean,
  page: PageContext,
): Markup {
  const spans = codings.flatMap(({ because }) => because.matches.flatMap((match) => match.spans));
  const people = codings.filter(({ because }) => because.decision !== undefined);
  const byRule = codings.filter(({ because }) => because.matches.length > 0);
  return printTag(
    "blockquote",
    { "data-origin": people.length === 0 ? undefined : byRule.length > 0 ? "both" : "person" },
    printTag("p", {}, ...highlight(segment.passage.text, spans)),
    page.printSource(segment),
    ...byRule.map((coding) => printRules(coding, page)),
    ...people.map((coding) => printDecision(coding, isFirst(coding), page)),
  );
}

/** Prints a segment without a code. */
export function printUncodedPassage(segment: Segment, { printSource }: PageContext): Markup {
  return printTag("blockquote", {}, printTag("p", {}, escapeText(segment.passage.text)), printSource(segment));
}

/** The rules by name; what they say stands once, above the passages of their code. */
function printRules({ codebookId, because }: Coding, { words, printRule }: PageContext): Markup {
  const rules = new Map(because.matches.map(({ rule }) => [rule.id, rule]));
  const links = Array.from(rules.values(), (rule) => printRule(rule, codebookId));
  return printTag("div", { class: "why" }, escapeText(`${words.byRule} `), joinMarkup(links, ", "));
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
function highlight(text: string, spans: readonly Span[]): readonly Markup[] {
  const parts: Markup[] = [];
  let at = 0;
  for (const { start, end } of Array.from(spans).sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) parts.push(escapeText(text.slice(at, from)));
    parts.push(printTag("mark", {}, escapeText(text.slice(from, end))));
    at = end;
  }
  parts.push(escapeText(text.slice(at)));
  return parts;
}
