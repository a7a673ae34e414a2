/** The themes per period: for each codebook and data type a table of codes by periods, with the base in every cell. */
import type { Codebook } from "../../model/codebook.js";
import { ungrouped, type Base, type FrequencyCell } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { anchorDocuments, anchorOf, anchorUncoded } from "../anchors.js";
import { spellPart, spellQuartiles } from "../figures.js";
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
    paragraph(words.legend),
    ...run.codebooks.flatMap((codebook) => describeCodebook(codebook, run, words)),
  ];
}

function describeCodebook(codebook: Codebook, run: Run, words: Words): Section {
  const bases = run.bases.filter((base) => base.codebook === codebook.id && base.segments > 0);
  if (bases.length === 0) return [];
  const combinations = new Map(bases.map(({ type, group }) => [`${type}\u0000${group}`, { type, group }]));
  return [
    heading(3, `${codebook.title} (${words.version} ${codebook.version})`),
    ...chartCodebook(codebook, run, words),
    ...Array.from(combinations.values()).flatMap(({ type, group }) => describeType(codebook, type, group, run, words)),
  ];
}

function describeType(codebook: Codebook, type: string, group: string, run: Run, words: Words): Section {
  const own = run.cells.filter(({ base }) => base.codebook === codebook.id && base.type === type && base.group === group);
  const periods = Array.from(new Map(own.filter(({ base }) => base.segments > 0).map(({ base }) => [base.period, base])).values());
  const byKey = new Map(own.map((cell) => [`${cell.code} ${cell.level} ${cell.base.period}`, cell]));
  const header = [
    words.code,
    ...periods.map((base): TableText => {
      const documents = `${base.documents} ${words.doc}`;
      return [
        `${labelPeriod(base.period, run.study, words)} (`,
        base.group === ungrouped ? innerLink(anchorDocuments(base), documents) : documents,
        `, n\u00a0=\u00a0${base.segments})`,
      ];
    }),
  ];
  const rows = Array.from(codebook.codes.values()).flatMap((code): readonly (readonly TableText[])[] => {
    const line = (level: FrequencyCell["level"], label: readonly Inline[]): readonly TableText[] => [
      label,
      ...periods.map((base) => writeCell(byKey.get(`${code.id} ${level} ${base.period}`), words)),
    ];
    if (code.parent !== undefined) return [line("sub", [`– ${code.label}`])];
    const hasChildren = Array.from(codebook.codes.values()).some(({ parent }) => parent === code.id);
    return [line("main", [strong(code.label)]), ...(hasChildren ? [line("direct", [`– ${words.direct}`])] : [])];
  });
  const title = `${words.type}: ${type}, ${words.unit}: ${nameUnit(run.study.types.get(type)?.unit, run.study.language)}${group === "" ? "" : `, ${run.study.groupBy ?? ""}: ${nameGroup(group, words) ?? ""}`}`;
  const foot = [
    [emphasis(words.uncoded), ...periods.map((base) => linkUncoded(base, run, words))],
    [emphasis(words.medianWords), ...periods.map((base) => spellQuartiles(base.wordQuartiles, run.study.language))],
  ];
  return [
    heading(4, title),
    table(header, [...rows, ...foot], ["left", ...periods.map(() => "right" as const)]),
    ...(group === ungrouped ? chartType(codebook, type, run, words) : []),
  ];
}

/** How much got no code, leading to those segments. */
export function linkUncoded(base: Base, { study }: Run, words: Words): Inline {
  const text = spellPart(base.uncodedSegments, base.segments, words.ofN, study.language);
  return base.uncodedSegments === 0 ? text : innerLink(anchorUncoded(base), text);
}

function writeCell(cell: FrequencyCell | undefined, words: Words): TableText {
  if (cell === undefined || cell.state === "NA-data") return words.naData;
  if (cell.state === "NA-codebook") return words.naCodebook;
  if (cell.state === "NA-type") return words.naType;
  if (cell.state === "0") return "0";
  const { base } = cell;
  const speakers = base.speakers === 0 ? [] : [`${cell.speakers} ${words.ofN} ${base.speakers} ${words.speakers}`];
  const spread = [`${cell.documents} ${words.ofN} ${base.documents} ${words.doc}`, ...speakers].join(" · ");
  const opened = innerLink(anchorOf(base, cell.code, cell.level), `${cell.segments} ${words.ofN} ${base.segments}`);
  return [emphasis(spread), " · ", opened, isConcentrated(cell) ? " ◆" : ""];
}

/** One segment, and the only document, need no mark to be seen to stand in one document. */
function isConcentrated({ flags, segments, base }: FrequencyCell): boolean {
  return flags.includes("concentrated") && segments > 1 && base.documents > 1;
}
