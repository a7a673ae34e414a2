/** A run in, the dot plot of a codebook for one data type and period out. */
import type { Codebook } from "../../model/codebook.js";
import type { FrequencyCell } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { fewestForShare, spellNumber } from "../figures.js";
import { labelPeriod } from "../periods.js";
import type { Words } from "../words.js";
import { cutRun, describeCell, linkCell, listMainLines, listPanels, nameUnitsOf, type ChartOptions, type Line } from "./cells-of-run.js";
import { drawDotPlot } from "./dot-plot.js";
import { withNumbers, type ChartWithNumbers } from "./heatmap-of-run.js";

/** Draws main codes by their share; nothing where there are too few segments for a share to mean something. */
export function dotPlotOfMainCodes(
  run: Run,
  codebook: Codebook,
  type: string,
  period: string,
  words: Words,
  { id, width, link }: ChartOptions,
): ChartWithNumbers | undefined {
  const cut = cutRun(run, codebook, words, { lines: listMainLines(codebook), periods: [period], types: [type] });
  const base = listPanels(cut)[0]?.columns[0]?.base ?? 0;
  if (base < fewestForShare || cut.lines.length === 0) return undefined;
  const { language } = run.study;
  const found = cut.lines.map((line) => [line, cut.find(line, type, period)] as const);
  const counted = found.filter(([, { state }]) => state === "n");
  const fill = (text: string): string =>
    text
      .replace("{codebook}", () => codebook.title)
      .replace("{type}", () => type)
      .replace("{period}", () => labelPeriod(period, run.study, words))
      .replace("{codes}", String(counted.length))
      .replace("{n}", spellNumber(base, language))
      .replace("{units}", () => nameUnitsOf(type, cut));
  const chart = drawDotPlot(
    {
      id,
      width,
      title: fill(words.dotPlotTitle),
      text: fill(words.dotPlotText),
      rows: counted.map(([line, cell]) => ({
        ...line,
        ...readEstimate(cell),
        counts: spellCounts(cell, words, language),
        sentence: describeCell(cell, line.text, cut),
        ...linkCell(cell, link),
      })),
      notes: [...listNames(words.notFound, found, ["0"]), ...listNames(words.notApplicable, found, ["NA-codebook", "NA-type"])],
    },
    words,
    language,
  );
  return withNumbers(chart, cut);
}

/** The share of a cell with its margin. */
export function readEstimate({ segments, base, low, high, margin }: FrequencyCell): {
  readonly share: number;
  readonly margin: FrequencyCell["margin"];
  readonly low?: number;
  readonly high?: number;
} {
  const range = low === undefined || high === undefined ? {} : { low, high };
  return { share: base.segments === 0 ? 0 : segments / base.segments, margin, ...range };
}

/** «46 van 131 · 4 van 6 doc.» */
function spellCounts({ segments, documents, base }: FrequencyCell, words: Words, language: Run["study"]["language"]): string {
  const spell = (part: number, whole: number): string => `${spellNumber(part, language)} ${words.ofN} ${spellNumber(whole, language)}`;
  return `${spell(segments, base.segments)} · ${spell(documents, base.documents)} ${words.doc}`;
}

function listNames(
  title: string,
  found: readonly (readonly [Line, FrequencyCell])[],
  states: readonly FrequencyCell["state"][],
): readonly string[] {
  const names = found.filter(([, { state }]) => states.includes(state)).map(([{ text }]) => text);
  return names.length === 0 ? [] : [`${title} ${names.join(" · ")}`];
}
