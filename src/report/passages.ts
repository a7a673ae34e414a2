/** The run in, the passages of every code as page elements out: the text with the words that were hit, and why. */
import type { Element } from "hast";
import type { Code, Codebook } from "../model/codebook.js";
import type { Coding } from "../model/coding.js";
import type { Span } from "../model/passage.js";
import type { Run } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import { anchorOf } from "./anchors.js";
import { element } from "./html.js";
import { labelPeriod } from "./periods.js";
import type { Words } from "./words.js";

/** Lists the passages of all codes that have any. */
export function listPassages(run: Run, words: Words): readonly Element[] {
  const segments = new Map(run.segments.map((segment) => [segment.id, segment]));
  const codings = new Map<string, Coding[]>();
  for (const coding of run.codings) {
    const key = anchorOf(coding.codebookId, coding.codeId);
    codings.set(key, [...(codings.get(key) ?? []), coding]);
  }
  const show = (coding: Coding): Element => showPassage(coding, segments.get(coding.segmentId) as Segment, run, words);
  return [
    element("h2", {}, words.passages),
    element("p", {}, words.passagesNote),
    ...run.codebooks.flatMap((codebook) => {
      const shown = Array.from(codebook.codes.values()).filter(({ parent }) => parent === undefined).map((code) => showCode(code, codebook, codings, show, words));
      return [element("h3", {}, codebook.title), ...shown];
    }),
  ];
}

function showCode(code: Code, codebook: Codebook, codings: ReadonlyMap<string, readonly Coding[]>, show: (coding: Coding) => Element, words: Words): Element {
  const own = codings.get(anchorOf(codebook.id, code.id)) ?? [];
  const children = Array.from(codebook.codes.values()).filter(({ parent }) => parent === code.id);
  const summary = `${code.label} (${own.length}${children.length > 0 ? ` ${words.main}` : ""})`;
  return element("details", { id: anchorOf(codebook.id, code.id) }, element("summary", {}, summary), ...own.map(show), ...children.map((child) => showCode(child, codebook, codings, show, words)));
}

function showPassage(coding: Coding, segment: Segment, run: Run, words: Words): Element {
  const { matches, decision } = coding.because;
  const rules = Array.from(new Map(matches.map(({ rule }) => [rule.id, rule])).values());
  const why = [
    ...rules.map(({ id, line, text }) => `${words.byRule} ${id} (${words.line} ${line}): ${text}`),
    ...(decision === undefined ? [] : [`${words.byPerson}: ${decision.action}, ${decision.coder} ${decision.date} ${decision.reason}`.trim()]),
  ];
  const source = [segment.id, segment.type, labelPeriod(segment.period, run.study, words), segment.speaker, ...segment.headings].filter((part) => part !== undefined && part !== "").join(" · ");
  return element(
    "blockquote",
    {},
    element("p", {}, ...highlight(segment.passage.text, matches.flatMap(({ spans }) => spans))),
    element("div", { className: ["why"] }, source),
    ...why.map((reason) => element("div", { className: ["why"] }, reason)),
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
