/** A run in, its frequency cells by data type, period and code out, each with the sentence that is said of it. */
import type { Code, Codebook } from "../../model/codebook.js";
import { ungrouped, type FrequencyCell, type Level } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { findSlice, listSlices } from "../cell-index.js";
import { spellNumber, spellPart } from "../figures.js";
import { nameUnits } from "../names.js";
import { labelPeriod } from "../periods.js";
import type { Words } from "../words.js";
import type { Panel } from "./column-heads.js";
import type { Label } from "./labels.js";

/** A line of a chart: a code, or only what a main code has itself. */
export interface Line extends Label {
  readonly code: string;
}

/** Where the marks of a chart lead; a number that leads nowhere is no link. */
export type LinkOf = (cell: FrequencyCell) => string | undefined;

export interface ChartOptions {
  /** Unique in the page. */
  readonly id: string;
  readonly width: number;
  readonly link?: LinkOf;
}

/** What a chart shows of a codebook: lines by data types by periods. */
export interface Cut {
  readonly run: Run;
  readonly codebook: Codebook;
  readonly words: Words;
  readonly lines: readonly Line[];
  readonly types: readonly string[];
  readonly periods: readonly string[];
  /** The periods that a data type has a column for. */
  readonly columnsOf: (type: string) => readonly string[];
  /** Every line has a cell for every type and period. */
  readonly find: (line: Line, type: string, period: string) => FrequencyCell;
}

export interface CutChoice {
  readonly lines: readonly Line[];
  readonly periods: readonly string[];
  /** Only these data types; otherwise all that have material in one of the periods. */
  readonly types?: readonly string[];
  /** Leave out the columns of periods in which a data type has no material. */
  readonly isCompact?: boolean;
}

/** Cuts from a run what a chart shows; only data types with material in one of the periods. */
export function cutRun(run: Run, codebook: Codebook, words: Words, { lines, periods, types, isCompact }: CutChoice): Cut {
  const isOwn = ({ type, period, group }: FrequencyCell["base"]): boolean =>
    group === ungrouped && periods.includes(period) && types?.includes(type) !== false;
  const full = Array.from(listSlices(codebook.id, run), ({ base }) => base).filter((base) => isOwn(base) && base.segments > 0);
  const present = new Set(full.map(({ type }) => type));
  return {
    run,
    codebook,
    words,
    lines,
    periods,
    columnsOf: (type) =>
      isCompact === true ? periods.filter((period) => full.some((base) => base.type === type && base.period === period)) : periods,
    types: Array.from(present),
    find: ({ code, level }, type, period) => {
      const cell = findSlice({ codebook: codebook.id, type, period }, run)?.find(code, level);
      if (cell === undefined) throw new Error(`no cell of ${code} (${level}) for ${type} in ${period}`);
      return cell;
    },
  };
}

/** The main codes, or those of the given codes that the codebook has, in the order they are given. */
export function listMainLines(codebook: Codebook, chosen?: readonly string[]): readonly Line[] {
  const codes = Array.from(codebook.codes.values());
  const shown = chosen?.flatMap((id) => codebook.codes.get(id) ?? []) ?? codes.filter(({ parent }) => parent === undefined);
  return shown.map((code) => makeLine(code));
}

/** Every main code with its sub-codes, and between them what it has itself. */
export function listAllLines(codebook: Codebook, words: Words): readonly Line[] {
  const codes = Array.from(codebook.codes.values());
  return codes.flatMap((code): readonly Line[] => {
    const hasChildren = codes.some(({ parent }) => parent === code.id);
    return [makeLine(code), ...(hasChildren ? [{ code: code.id, text: words.direct, level: "direct" } as const] : [])];
  });
}

function makeLine({ id, label, parent }: Code): Line {
  const level: Level = parent === undefined ? "main" : "sub";
  return { code: id, text: label, level };
}

/** The data types as panels, with the base of each period. */
export function listPanels(cut: Cut): readonly Panel[] {
  const {
    run: { study, bases },
    codebook,
    types,
    columnsOf,
    words,
  } = cut;
  return types.map((type) => ({
    label: type,
    unit: `n = ${nameUnitsOf(type, cut)}`,
    columns: columnsOf(type).map((period) => ({
      label: labelPeriod(period, study, words),
      base:
        bases.find((base) => base.codebook === codebook.id && base.group === ungrouped && base.type === type && base.period === period)
          ?.segments ?? 0,
    })),
  }));
}

/** What the segments of a data type are called. */
export function nameUnitsOf(type: string, { run: { study }, words }: Cut): string {
  const unit = study.types.get(type)?.unit;
  return unit === undefined ? words.segments : nameUnits(unit, study.language);
}

/** What is said of a cell: «Regie, verslag, periode 3: 12 van 41 alinea's (29%), in 3 van 3 documenten». */
export function describeCell(cell: FrequencyCell, label: string, cut: Cut): string {
  const {
    run: { study },
    words,
  } = cut;
  const { base, state } = cell;
  const place = `${label}, ${base.type}, ${labelPeriod(base.period, study, words)}`;
  if (state === "NA-data") return `${place}: ${words.keyNoMaterial}`;
  if (state === "NA-codebook") return `${place}: ${words.naCodebook}`;
  if (state === "NA-type") return `${place}: ${words.naType}`;
  const count = `${spellNumber(cell.segments, study.language)} ${words.ofN} ${spellNumber(base.segments, study.language)} ${nameUnitsOf(base.type, cut)}`;
  const spread = `${words.inDocuments} ${cell.documents} ${words.ofN} ${base.documents} ${words.documents}`;
  return `${place}: ${count}, ${spread}`;
}

/** The name by which a line is spoken of: what a main code has itself needs the name of the code. */
export function speakLine({ code, text, level }: Line, { codebook }: Cut): string {
  return level === "direct" ? `${codebook.codes.get(code)?.label ?? code} (${text})` : text;
}

/** What a table behind a chart has in a cell. */
export function writeNumbers({ state, segments, base }: FrequencyCell, { run: { study }, words }: Cut): string {
  if (state === "NA-data") return words.naData;
  if (state === "NA-codebook") return words.naCodebook;
  if (state === "NA-type") return words.naType;
  return spellPart(segments, base.segments, words.ofN, study.language);
}

/** The address that a cell leads to; only what was found has passages. */
export function linkCell(cell: FrequencyCell, link: LinkOf | undefined): { readonly href?: string } {
  const href = cell.state === "n" ? link?.(cell) : undefined;
  return href === undefined ? {} : { href };
}
