/** The run in, the passages of every code as page elements out, by data type, period and group: what each number of the tables leads to. */
import type { Element } from "hast";
import type { Code, Codebook } from "../model/codebook.js";
import type { Coding } from "../model/coding.js";
import { ungrouped, type Base } from "../model/frequency.js";
import type { Run } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import { findGroup } from "../text/group.js";
import { anchorOf } from "./anchors.js";
import { element } from "./elements.js";
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
    element("p", {}, run.codings.length === 0 ? words.nothingCoded : words.passagesNote),
    ...run.codebooks.flatMap((codebook) => {
      const mains = Array.from(codebook.codes.values()).filter(({ parent }) => parent === undefined);
      const shown = mains.flatMap((code) => showCode(code, codebook, files));
      return shown.length === 0 ? [] : [element("h3", {}, codebook.title), ...shown];
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

function showCode(code: Code, codebook: Codebook, files: Files): readonly Element[] {
  const { run, words } = files;
  const bases = run.bases.filter((base) => base.codebook === codebook.id);
  const wholes = bases.filter(({ group }) => group === ungrouped);
  const total = wholes.reduce((sum, base) => sum + listSegments(code, codebook, base, files).size, 0);
  if (total === 0) return [];
  const shown = wholes.flatMap((base): readonly Element[] => {
    const label = `${base.type}, ${labelPeriod(base.period, run.study, words)}`;
    const { groupBy } = run.study;
    if (groupBy === undefined) return showStretch(label, "group", base, code, codebook, files);
    const parts = bases.filter(({ type, period, group }) => type === base.type && period === base.period && group !== ungrouped);
    const within = parts.flatMap((part) =>
      showStretch(`${groupBy}: ${nameGroup(part.group, words) ?? ""}`, "part", part, code, codebook, files),
    );
    return [...showNumber(label, "group", base, code, codebook, files), ...within];
  });
  return [
    element(
      "details",
      {},
      element("summary", {}, `${code.label} (${total})`),
      ...shown,
      ...listChildren(code, codebook).flatMap((child) => showCode(child, codebook, files)),
    ),
  ];
}

/** A number with the passages behind it. */
function showStretch(label: string, className: string, base: Base, code: Code, codebook: Codebook, files: Files): readonly Element[] {
  const { run, words, segments } = files;
  const passages = listCodings(code, base, files).map((coding) =>
    showPassage(coding, segments.get(coding.segmentId) as Segment, run, words),
  );
  const number = showNumber(label, className, base, code, codebook, files);
  return number.length === 0 ? [] : [...number, ...passages];
}

/** A number, how much of it is the code's own, and where those passages are that count for it by a sub-code. */
function showNumber(label: string, className: string, base: Base, code: Code, codebook: Codebook, files: Files): readonly Element[] {
  const count = listSegments(code, codebook, base, files).size;
  if (count === 0) return [];
  // The anchor stands inside the fold, so that following a link to it opens the fold.
  const heading = element("p", { className: [className], id: anchorOf(base, code.id) }, `${label} (${count})`);
  const children = listChildren(code, codebook).filter((child) => listCodings(child, base, files).length > 0);
  if (children.length === 0) return [heading];
  const own = listCodings(code, base, files);
  const bySubCode = new Set(children.flatMap((child) => listCodings(child, base, files).map(({ segmentId }) => segmentId)));
  const direct = own.filter(({ segmentId }) => !bySubCode.has(segmentId)).length;
  const { below, ownAndBelow } = files.words;
  const split = own.length === 0 ? below : ownAndBelow.replace("{own}", String(own.length)).replace("{direct}", String(direct));
  const links = children.flatMap((child, place) => [
    place === 0 ? " " : ", ",
    element("a", { href: `#${anchorOf(base, child.id)}` }, `${child.label} (${listCodings(child, base, files).length})`),
  ]);
  return [heading, element("p", { className: ["why"] }, split, ...links)];
}

function listCodings({ id }: Code, base: Base, { byAnchor }: Files): readonly Coding[] {
  return byAnchor.get(anchorOf(base, id)) ?? [];
}

/** The segments that count for a code: its own and those of its sub-codes, each once. */
function listSegments(code: Code, codebook: Codebook, base: Base, files: Files): ReadonlySet<string> {
  return new Set([code, ...listChildren(code, codebook)].flatMap((one) => listCodings(one, base, files).map(({ segmentId }) => segmentId)));
}

function listChildren({ id }: Code, { codes }: Codebook): readonly Code[] {
  return Array.from(codes.values()).filter(({ parent }) => parent === id);
}
