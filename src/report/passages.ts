/** The run in, the passages of every code as page elements out: the text with the words that were hit, and why. */
import type { Element } from "hast";
import type { Code, Codebook } from "../model/codebook.js";
import type { Coding } from "../model/coding.js";
import type { Override } from "../model/override.js";
import type { Span } from "../model/passage.js";
import type { Run } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import { nameAttribute } from "../text/names.js";
import { anchorOf } from "./anchors.js";
import { element } from "./html.js";
import { labelPeriod } from "./periods.js";
import { nameAction } from "./names.js";
import type { Words } from "./words.js";

type Show = (coding: Coding) => Element;

/** The passages of one code, by the data type and period that a number of the tables is about. */
interface Group {
  readonly type: string;
  readonly period: string;
  readonly codings: readonly Coding[];
}

/** Lists the passages of all codes that have any. */
export function listPassages(run: Run, words: Words): readonly Element[] {
  const segments = new Map(run.segments.map((segment) => [segment.id, segment]));
  const show: Show = (coding) => showPassage(coding, segments.get(coding.segmentId) as Segment, run, words);
  return [
    element("h2", {}, words.passages),
    element("p", {}, words.passagesNote),
    ...run.codebooks.flatMap((codebook) => {
      const groups = groupCodings(run, codebook, segments);
      const mains = Array.from(codebook.codes.values()).filter(({ parent }) => parent === undefined);
      return [element("h3", {}, codebook.title), ...mains.map((code) => showCode(code, codebook, groups, show, run, words))];
    }),
  ];
}

/** The codings of each code, in groups by data type and period, in the order of the bases. */
function groupCodings(run: Run, codebook: Codebook, segments: ReadonlyMap<string, Segment>): ReadonlyMap<string, readonly Group[]> {
  const keyOf = (codeId: string, type: string, period: string): string => anchorOf(codebook.id, codeId, type, period);
  const byKey = new Map<string, Coding[]>();
  for (const coding of run.codings) {
    if (coding.codebookId !== codebook.id) continue;
    const { type, period } = segments.get(coding.segmentId) as Segment;
    const key = keyOf(coding.codeId, type, period);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [coding]);
    else known.push(coding);
  }
  const bases = run.bases.filter((base) => base.codebook === codebook.id && base.group === "");
  const list = (codeId: string): readonly Group[] =>
    bases.map(({ type, period }) => ({ type, period, codings: byKey.get(keyOf(codeId, type, period)) ?? [] }));
  return new Map(Array.from(codebook.codes.keys(), (codeId) => [codeId, list(codeId)]));
}

function showCode(
  code: Code,
  codebook: Codebook,
  groups: ReadonlyMap<string, readonly Group[]>,
  show: Show,
  run: Run,
  words: Words,
): Element {
  const own = groups.get(code.id) ?? [];
  const children = Array.from(codebook.codes.values()).filter(({ parent }) => parent === code.id);
  const total = own.reduce((sum, { codings }) => sum + codings.length, 0);
  const label = (group: Group): string => `${group.type}, ${labelPeriod(group.period, run.study, words)}`;
  const below = (index: number): readonly { readonly child: Code; readonly group: Group }[] =>
    children.flatMap((child) => {
      const group = groups.get(child.id)?.[index];
      return group === undefined || group.codings.length === 0 ? [] : [{ child, group }];
    });
  const shown = own.flatMap((group, index): readonly Element[] => {
    const elsewhere = below(index);
    if (group.codings.length === 0 && elsewhere.length === 0) return [];
    // The anchor stands inside the fold, so that following a link to it opens the fold.
    const heading = element(
      "p",
      { className: ["group"], id: anchorOf(codebook.id, code.id, group.type, group.period) },
      `${label(group)} (${group.codings.length})`,
    );
    const links = elsewhere.flatMap(({ child, group: other }, place) => [
      place === 0 ? " " : ", ",
      element("a", { href: `#${anchorOf(codebook.id, child.id, other.type, other.period)}` }, `${child.label} (${other.codings.length})`),
    ]);
    return [
      heading,
      ...group.codings.map(show),
      ...(links.length === 0 ? [] : [element("p", { className: ["why"] }, words.alsoUnder, ...links)]),
    ];
  });
  const summary = `${code.label} (${total}${children.length > 0 ? `, ${words.direct}` : ""})`;
  return element(
    "details",
    {},
    element("summary", {}, summary),
    ...shown,
    ...children.map((child) => showCode(child, codebook, groups, show, run, words)),
  );
}

function showPassage(coding: Coding, segment: Segment, run: Run, words: Words): Element {
  const { matches, decision } = coding.because;
  const rules = Array.from(new Map(matches.map(({ rule }) => [rule.id, rule])).values());
  const why = [
    ...rules.map(({ id, line, text }) => `${words.byRule} ${id} (${words.line} ${line}): ${text}`),
    ...(decision === undefined ? [] : [spellDecision(decision, run, words)]),
  ];
  const source = [
    segment.id,
    segment.type,
    labelPeriod(segment.period, run.study, words),
    readGroup(segment, run),
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

/** The value by which the study groups, so that the numbers of a group can be followed too. */
function readGroup(segment: Segment, { study: { groupBy } }: Run): string | undefined {
  return groupBy === undefined ? undefined : segment.attributes.get(nameAttribute(groupBy));
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
