/** The themes per period: for each codebook and data type a table of codes by periods, with the base in every cell. */
import type { Codebook } from "../../model/codebook.js";
import { ungrouped, type Base, type FrequencyCell, type Hidden } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { anchorDocuments, anchorOf, anchorUncoded } from "../anchors.js";
import { listSlices } from "../cell-index.js";
import { spellPart, spellQuartiles } from "../figures.js";
import { fill } from "../fill.js";
import { explainHidden, isToldApart, markHidden, wordState } from "../hidden.js";
import { nameUnit } from "../names.js";
import { emphasis, heading, innerLink, paragraph, strong, table, type Inline, type Section, type TableText } from "../nodes.js";
import { labelPeriod, nameGroup } from "../periods.js";
import type { Words } from "../words.js";
import { chartCodebook, chartType } from "./frequency-charts.js";

/** Writes the section. */
export function describeFrequencies(run: Run, words: Words): Section {
  return [
    heading(2, words.frequencies),
    paragraph(words.frequencyNote),
    paragraph([words.legend, ...(run.cells.some(isConcentrated) ? [words.concentrated] : [])].join(" · ")),
    ...explainHidden(run, words),
    ...run.codebooks.flatMap((codebook) => describeCodebook(codebook, run, words)),
  ];
}

function describeCodebook(codebook: Codebook, run: Run, words: Words): Section {
  const bases = run.bases.filter((base) => base.codebook === codebook.id && hasLine(base));
  if (bases.length === 0) return [];
  const combinations = new Map(bases.map(({ type, group }) => [`${type}\u0000${group}`, { type, group }]));
  return [
    heading(3, `${codebook.title} (${words.version} ${codebook.version})`),
    ...chartCodebook(codebook, run, words),
    ...Array.from(combinations.values()).flatMap(({ type, group }) => describeType(codebook, type, group, run, words)),
  ];
}

function describeType(codebook: Codebook, type: string, group: string, run: Run, words: Words): Section {
  const slices = Array.from(listSlices(codebook.id, run)).filter(({ base }) => base.type === type && base.group === group && hasLine(base));
  const periods = slices.map(({ base }) => base);
  const told = new Set(periods.filter((base) => isToldApart(base, run)));
  const header = [
    words.code,
    ...periods.map((base): TableText => {
      const label = labelPeriod(base.period, run.study, words);
      if (base.hidden !== undefined) return `${label} (${markHidden(base.hidden, run, words)})`;
      const documents = `${base.documents} ${words.doc}`;
      return [
        `${label} (`,
        base.group === ungrouped ? innerLink(anchorDocuments(base), documents) : documents,
        `, n\u00a0=\u00a0${base.segments})`,
      ];
    }),
  ];
  const rows = Array.from(codebook.codes.values()).flatMap((code): readonly (readonly TableText[])[] => {
    const line = (level: FrequencyCell["level"], label: readonly Inline[]): readonly TableText[] => [
      label,
      ...slices.map(({ base, find }) => writeCell(find(code.id, level), told.has(base), run, words)),
    ];
    if (code.parent !== undefined) return [line("sub", [`– ${code.label}`])];
    const hasChildren = Array.from(codebook.codes.values()).some(({ parent }) => parent === code.id);
    return [line("main", [strong(code.label)]), ...(hasChildren ? [line("direct", [`– ${words.direct}`])] : [])];
  });
  const title = `${words.type}: ${type}, ${words.unit}: ${nameUnit(run.study.types.get(type)?.unit, run.study.language)}${group === "" ? "" : `, ${run.study.groupBy ?? ""}: ${nameGroup(group, words) ?? ""}`}`;
  const foot = [
    [emphasis(words.uncoded), ...periods.map((base) => linkUncoded(base, run, words, told.has(base)))],
    [emphasis(words.medianWords), ...periods.map((base) => spellQuartiles(base.wordQuartiles, run.study.language))],
  ];
  if (periods.every(({ hidden }) => hidden !== undefined)) {
    const marks = new Set(periods.map(({ hidden }) => markHidden(hidden as Hidden, run, words)));
    return [heading(4, title), paragraph(fill(words.groupHidden, { mark: Array.from(marks).join(", ") }))];
  }
  return [
    heading(4, title),
    table(header, [...rows, ...foot], ["left", ...periods.map(() => "right" as const)]),
    ...(group === ungrouped ? chartType(codebook, type, run, words) : []),
  ];
}

function hasLine({ segments, hidden }: Base): boolean {
  return segments > 0 || hidden !== undefined;
}

/** How much got no code, leading to those segments. */
export function linkUncoded(base: Base, run: Run, words: Words, isLinked = true): Inline {
  if (base.hidden !== undefined) return markHidden(base.hidden, run, words);
  if (base.isPartlyHidden) return words.hiddenMark;
  const text = spellPart(base.uncodedSegments, base.segments, words.ofN, run.study.language);
  return base.uncodedSegments === 0 || !isLinked ? text : innerLink(anchorUncoded(base), text);
}

function writeCell(cell: FrequencyCell | undefined, isLinked: boolean, run: Run, words: Words): TableText {
  if (cell === undefined) return words.naData;
  if (cell.state === "0") return "0";
  if (cell.state !== "n") return wordState(cell.state, run, words);
  const { base } = cell;
  const speakers = base.speakers === 0 ? [] : [`${cell.speakers} ${words.ofN} ${base.speakers} ${words.speakers}`];
  const spread = [`${cell.documents} ${words.ofN} ${base.documents} ${words.doc}`, ...speakers].join(" · ");
  const count = `${cell.segments} ${words.ofN} ${base.segments}`;
  const opened = isLinked ? innerLink(anchorOf(base, cell.code, cell.level), count) : count;
  return [emphasis(spread), " · ", opened, isConcentrated(cell) ? " ◆" : ""];
}

/** One segment, and the only document, need no mark to be seen to stand in one document. */
function isConcentrated({ flags, segments, base }: FrequencyCell): boolean {
  return flags.includes("concentrated") && segments > 1 && base.documents > 1;
}
