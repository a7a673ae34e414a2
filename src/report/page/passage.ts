/** A segment and its codings in, the passage as a page element out: the text with the words that were hit, and why. */
import type { Element } from "hast";
import type { Coding } from "../../model/coding.js";
import { hiddenGroup, ungrouped } from "../../model/frequency.js";
import type { Override } from "../../model/override.js";
import type { Span } from "../../model/passage.js";
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import { wordLocation } from "../../messages/location.js";
import { anchorDecision, anchorRule, anchorSegment } from "../anchors.js";
import { element } from "../elements.js";
import { nameAction } from "../names.js";
import { labelPeriod, nameGroup } from "../periods.js";
import type { Words } from "../words.js";

/**
 * Shows a passage with the codings that count at this place. A decision bears its name at the first of its places only, which
 * `isFirst` tells. The page's script reads `data-origin` (where none is given, a rule alone) and `data-coder`.
 */
export function showPassage(
  segment: Segment,
  codings: readonly Coding[],
  isFirst: (coding: Coding) => boolean,
  run: Run,
  words: Words,
): Element {
  const spans = codings.flatMap(({ because }) => because.matches.flatMap((match) => match.spans));
  const people = codings.filter(({ because }) => because.decision !== undefined);
  const byRule = codings.some(({ because }) => because.matches.length > 0);
  return element(
    "blockquote",
    people.length === 0 ? {} : { dataOrigin: byRule ? "both" : "person" },
    element("p", {}, ...highlight(segment.passage.text, spans)),
    showSource(segment, run, words),
    ...codings.filter(({ because }) => because.matches.length > 0).map((coding) => showRules(coding, words)),
    ...people.map((coding) => showDecision(coding, isFirst(coding), run, words)),
  );
}

/** Shows a segment without a code. */
export function showUncoded(segment: Segment, run: Run, words: Words): Element {
  return element("blockquote", {}, element("p", {}, segment.passage.text), showSource(segment, run, words));
}

/** Where it is from; its id leads to it in its document, among what stands around it. */
function showSource(segment: Segment, run: Run, words: Words): Element {
  const source = [
    segment.type,
    labelPeriod(segment.period, run.study, words),
    tellGroup(segment, run, words),
    segment.speaker,
    segment.location === undefined ? undefined : wordLocation(segment.location, run.study.language),
    ...segment.headings,
  ];
  const told = source.filter((part) => part !== undefined && part !== "").join(" · ");
  return element("div", { className: ["why"] }, element("a", { href: `#${anchorSegment(segment.id)}` }, segment.id), ` · ${told}`);
}

/** The group, where it may be told. */
function tellGroup({ id }: Segment, { groups }: Run, words: Words): string | undefined {
  const group = groups.get(id) ?? ungrouped;
  return group === hiddenGroup ? undefined : nameGroup(group, words);
}

/** The rules by name; what they say stands once, above the passages of their code. */
function showRules({ codebookId, because }: Coding, words: Words): Element {
  const rules = new Set(because.matches.map(({ rule }) => rule.id));
  const links = Array.from(rules, (id) => element("a", { href: `#${anchorRule(codebookId, id)}` }, id));
  return element(
    "div",
    { className: ["why"] },
    `${words.byRule} `,
    ...links.flatMap((link, place) => (place === 0 ? [link] : [", ", link])),
  );
}

function showDecision({ because }: Coding, isFirst: boolean, { study }: Run, words: Words): Element {
  const decision = because.decision as Override;
  const { action, coder, date, reason } = decision;
  const who = [nameAction(action, study.language), coder, date].filter((part) => part !== "").join(", ");
  return element(
    "div",
    { className: ["why"], dataCoder: coder, ...(isFirst ? { id: anchorDecision(decision) } : {}) },
    `${words.byPerson}: ${who}${reason === "" ? "" : `: ${reason}`}`,
  );
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
