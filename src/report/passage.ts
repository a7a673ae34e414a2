/** A coding and its segment in, the passage as a page element out: the text with the words that were hit, and why. */
import type { Element } from "hast";
import type { Coding } from "../model/coding.js";
import type { Override } from "../model/override.js";
import type { Span } from "../model/passage.js";
import type { Run } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import { findGroup } from "../text/group.js";
import { element } from "./elements.js";
import { nameAction } from "./names.js";
import { labelPeriod, nameGroup } from "./periods.js";
import type { Words } from "./words.js";

/** Shows a passage. */
export function showPassage(coding: Coding, segment: Segment, run: Run, words: Words): Element {
  const { matches, decision } = coding.because;
  const rules = Array.from(new Map(matches.map(({ rule }) => [rule.id, rule])).values());
  const why = [
    ...rules.map(({ id, line, text }) => `${words.byRule} ${id} (${words.line} ${line}): ${shorten(text)}`),
    ...(decision === undefined ? [] : [spellDecision(decision, run, words)]),
  ];
  const source = [
    segment.id,
    segment.type,
    labelPeriod(segment.period, run.study, words),
    nameGroup(findGroup(segment, run.study.groupBy), words),
    segment.speaker,
    ...segment.headings,
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
  return element(
    "blockquote",
    {},
    element(
      "p",
      {},
      ...highlight(
        segment.passage.text,
        matches.flatMap(({ spans }) => spans),
      ),
    ),
    element("div", { className: ["why"] }, source),
    ...why.map((reason) => element("div", { className: ["why"] }, reason)),
  );
}

function spellDecision({ action, coder, date, reason }: Override, { study }: Run, words: Words): string {
  const who = [nameAction(action, study.language), coder, date].filter((part) => part !== "").join(", ");
  return `${words.byPerson}: ${who}${reason === "" ? "" : `: ${reason}`}`;
}

/** The text with its stretches marked; overlapping stretches make one. */
function highlight(text: string, spans: readonly Span[]): readonly (Element | string)[] {
  const parts: (Element | string)[] = [];
  let at = 0;
  for (const { start, end } of Array.from(spans).sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) parts.push(text.slice(at, from));
    parts.push(element("mark", {}, text.slice(from, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

/** A rule can be long; the whole of it stands in the codebook, at the line that is told. */
function shorten(rule: string): string {
  return rule.length <= 120 ? rule : `${rule.slice(0, 119)}…`;
}
