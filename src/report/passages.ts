/** The run in, the passages of every code as page elements out, by data type, period and group: what each number of the tables leads to. */
import type { Element } from "hast";
import type { Code, Codebook } from "../model/codebook.js";
import type { Coding } from "../model/coding.js";
import { ungrouped, type Base } from "../model/frequency.js";
import type { Run } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import { findGroup } from "../text/group.js";
import { anchorOf } from "./anchors.js";
import { element } from "./html.js";
import { showPassage } from "./passage.js";
import { labelPeriod, nameGroup } from "./periods.js";
import type { Words } from "./words.js";

/** The run with its codings filed by the anchor of the number they belong to. */
interface Files {
  readonly run: Run;
  readonly words: Words;
  readonly segments: ReadonlyMap<string, Segment>;
  readonly byAnchor: ReadonlyMap<string, readonly Coding[]>;
}

/** Lists the passages of all codes that have any. */
export function listPassages(run: Run, words: Words): readonly Element[] {
  const files = fileCodings(run, words);
  return [
    element("h2", {}, words.passages),
    element("p", {}, words.passagesNote),
    ...run.codebooks.flatMap((codebook) => {
      const mains = Array.from(codebook.codes.values()).filter(({ parent }) => parent === undefined);
      return [element("h3", {}, codebook.title), ...mains.map((code) => showCode(code, codebook, files))];
    }),
  ];
}

function fileCodings(run: Run, words: Words): Files {
  const segments = new Map(run.segments.map((segment) => [segment.id, segment]));
  const byAnchor = new Map<string, Coding[]>();
  for (const coding of run.codings) {
    const segment = segments.get(coding.segmentId) as Segment;
    const { type, period } = segment;
    for (const group of new Set([ungrouped, findGroup(segment, run.study.groupBy)])) {
      const anchor = anchorOf({ codebook: coding.codebookId, type, period, group }, coding.codeId);
      const filed = byAnchor.get(anchor);
      if (filed === undefined) byAnchor.set(anchor, [coding]);
      else filed.push(coding);
    }
  }
  return { run, words, segments, byAnchor };
}

function showCode(code: Code, codebook: Codebook, files: Files): Element {
  const { run, words } = files;
  const children = listChildren(code, codebook);
  const total = run.codings.filter(({ codebookId, codeId }) => codebookId === codebook.id && codeId === code.id).length;
  const bases = run.bases.filter((base) => base.codebook === codebook.id);
  const shown = bases
    .filter(({ group }) => group === ungrouped)
    .flatMap((base): readonly Element[] => {
      const label = `${base.type}, ${labelPeriod(base.period, run.study, words)}`;
      if (run.study.groupBy === undefined) return showStretch(label, "group", base, code, codebook, files);
      const parts = bases.filter(({ type, period, group }) => type === base.type && period === base.period && group !== ungrouped);
      const within = parts.flatMap((part) => showStretch(nameGroup(part.group, words) ?? "", "part", part, code, codebook, files));
      return within.length === 0 ? [] : [showHeading(label, "group", base, code, codebook, files), ...within];
    });
  const summary = `${code.label} (${total}${children.length > 0 ? `, ${words.own}` : ""})`;
  return element("details", {}, element("summary", {}, summary), ...shown, ...children.map((child) => showCode(child, codebook, files)));
}

/** The passages behind one number, and where those are that count for it by a sub-code. */
function showStretch(label: string, className: string, base: Base, code: Code, codebook: Codebook, files: Files): readonly Element[] {
  const { run, words, segments, byAnchor } = files;
  const codings = byAnchor.get(anchorOf(base, code.id)) ?? [];
  const below = listChildren(code, codebook).flatMap((child) => {
    const count = byAnchor.get(anchorOf(base, child.id))?.length ?? 0;
    return count === 0 ? [] : [element("a", { href: `#${anchorOf(base, child.id)}` }, `${child.label} (${count})`)];
  });
  if (codings.length === 0 && below.length === 0) return [];
  return [
    showHeading(label, className, base, code, codebook, files),
    ...codings.map((coding) => showPassage(coding, segments.get(coding.segmentId) as Segment, run, words)),
    ...(below.length === 0
      ? []
      : [element("p", { className: ["why"] }, words.alsoUnder, ...below.flatMap((link, place) => [place === 0 ? " " : ", ", link]))]),
  ];
}

/** The anchor stands inside the fold, so that following a link to it opens the fold. */
function showHeading(label: string, className: string, base: Base, code: Code, codebook: Codebook, { byAnchor, words }: Files): Element {
  const codings = byAnchor.get(anchorOf(base, code.id)) ?? [];
  const elsewhere = new Set(
    listChildren(code, codebook).flatMap((child) => (byAnchor.get(anchorOf(base, child.id)) ?? []).map(({ segmentId }) => segmentId)),
  );
  const direct = codings.filter(({ segmentId }) => !elsewhere.has(segmentId)).length;
  const split = direct === codings.length ? "" : `, ${words.ofWhichDirect.replace("{n}", String(direct))}`;
  return element("p", { className: [className], id: anchorOf(base, code.id) }, `${label} (${codings.length}${split})`);
}

function listChildren({ id }: Code, { codes }: Codebook): readonly Code[] {
  return Array.from(codes.values()).filter(({ parent }) => parent === id);
}
