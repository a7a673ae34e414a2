/** A run in, the heatmaps of a codebook with the tables behind them out: of main codes over all data types, or of all codes for one. */
import type { Table } from "mdast";
import type { Codebook } from "../../model/codebook.js";
import type { FrequencyCell } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { fewestForShare } from "../figures.js";
import { strong, table, type Inline } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import type { Words } from "../words.js";
import {
  cutRun,
  describeCell,
  linkCell,
  listAllLines,
  listMainLines,
  listPanels,
  speakLine,
  writeNumbers,
  type ChartOptions,
  type Cut,
  type CutChoice,
  type Line,
} from "./cells-of-run.js";
import type { Chart } from "./chart.js";
import { drawHeatmap } from "./heatmap.js";

/** A chart with the table of its numbers. */
export interface ChartWithNumbers {
  readonly chart: Chart;
  readonly table: Table;
}

/** Draws main codes (or the given codes, in their order) by periods, a panel per data type; nothing where there is no material. */
export function heatmapOfMainCodes(
  run: Run,
  codebook: Codebook,
  periods: readonly string[],
  words: Words,
  {
    rows,
    types,
    isCompact = false,
    ...options
  }: ChartOptions & Pick<CutChoice, "types" | "isCompact"> & { readonly rows?: readonly string[] },
): ChartWithNumbers | undefined {
  const choice = { lines: listMainLines(codebook, rows), periods, isCompact, ...(types === undefined ? {} : { types }) };
  return drawCut(cutRun(run, codebook, words, choice), options);
}

/** Draws main codes with their sub-codes for one data type. */
export function heatmapOfAllCodes(
  run: Run,
  codebook: Codebook,
  type: string,
  periods: readonly string[],
  words: Words,
  options: ChartOptions,
): ChartWithNumbers | undefined {
  return drawCut(cutRun(run, codebook, words, { lines: listAllLines(codebook, words), periods, types: [type] }), options);
}

function drawCut(cut: Cut, { id, width, link }: ChartOptions): ChartWithNumbers | undefined {
  const { codebook, types, lines, columnsOf, words, run } = cut;
  if (types.length === 0 || lines.length === 0) return undefined;
  const chart = drawHeatmap(
    {
      id,
      width,
      title: words.heatmapTitle.replace("{codebook}", () => codebook.title),
      text: describeCut(cut),
      panels: listPanels(cut),
      rows: lines.map((line) => ({
        ...line,
        cells: types.map((type) =>
          columnsOf(type).map((period) => {
            const cell = cut.find(line, type, period);
            const sentence = describeCell(cell, speakLine(line, cut), cut);
            return { state: cell.state, segments: cell.segments, sentence, ...linkCell(cell, link) };
          }),
        ),
      })),
    },
    words,
    run.study.language,
  );
  return withNumbers(chart, cut);
}

/** What is shown, and its largest share. */
function describeCut(cut: Cut): string {
  const { lines, types, periods, words, find } = cut;
  const intro = words.heatmapText.replace("{types}", () => types.join(", "));
  const cells = lines.flatMap((line) => types.flatMap((type) => periods.map((period) => [line, find(line, type, period)] as const)));
  const shared = cells.filter(([, { state, base }]) => state === "n" && base.segments >= fewestForShare);
  const largest = shared.toSorted(([, a], [, b]) => share(b) - share(a))[0];
  if (largest === undefined) return intro;
  const [line, cell] = largest;
  return `${intro} ${words.largestShare.replace("{cell}", () => describeCell(cell, speakLine(line, cut), cut))}`;
}

function share({ segments, base }: FrequencyCell): number {
  return segments / base.segments;
}

/** Columns of numbers that a page of A4 has room for, beside the names. */
const mostColumns = 9;

/** A chart with its table, which is made when it is asked for: most charts stand beside their numbers anyway. */
export function withNumbers(chart: Chart, cut: Cut): ChartWithNumbers {
  return {
    chart,
    get table() {
      return tabulateCut(cut);
    },
  };
}

/** The numbers of a chart: a line per data type and code, a column per period; or as the chart is, where that is no wider. */
function tabulateCut(cut: Cut): Table {
  const { lines, types, periods, columnsOf, words, find, run } = cut;
  const columns = types.flatMap((type) => columnsOf(type).map((period) => ({ type, period })));
  const label = (period: string): string => labelPeriod(period, run.study, words);
  if (types.length === 1 || columns.length <= mostColumns) {
    const isMixed = types.length > 1;
    return table(
      [words.code, ...columns.map(({ type, period }) => (isMixed ? `${type}, ${label(period)}` : label(period)))],
      lines.map((line) => [writeName(line), ...columns.map(({ type, period }) => writeNumbers(find(line, type, period), cut))]),
      ["left", ...columns.map(() => "right" as const)],
    );
  }
  return table(
    [words.type, words.code, ...periods.map(label)],
    types.flatMap((type) =>
      lines.map((line) => [type, writeName(line), ...periods.map((period) => writeNumbers(find(line, type, period), cut))]),
    ),
    ["left", "left", ...periods.map(() => "right" as const)],
  );
}

function writeName({ level, text }: Line): Inline {
  return level === "main" ? strong(text) : `– ${text}`;
}
