/** A run in, the small multiples of a codebook out, in as many figures as stay readable. */
import type { Codebook } from "../../model/codebook.js";
import type { Run } from "../../model/run.js";
import type { Words } from "../words.js";
import { cutRun, describeCell, linkCell, listMainLines, listPanels, type ChartOptions } from "./cells-of-run.js";
import { readEstimate } from "./dot-plot-of-run.js";
import { withNumbers, type ChartWithNumbers } from "./heatmap-of-run.js";
import { drawMultiples } from "./multiples.js";

const mostCodes = 14;

/** Draws main codes by data types; nothing where there is no material. */
export function multiplesOfMainCodes(
  run: Run,
  codebook: Codebook,
  periods: readonly string[],
  words: Words,
  { id, width, link }: ChartOptions,
): readonly ChartWithNumbers[] {
  const all = listMainLines(codebook);
  const figures = Math.ceil(all.length / mostCodes);
  return Array.from({ length: figures }, (_, figure) => {
    // Figures of about the same size.
    const size = Math.ceil(all.length / figures);
    const cut = cutRun(run, codebook, words, { lines: all.slice(figure * size, (figure + 1) * size), periods });
    if (cut.types.length === 0) return [];
    const chart = drawMultiples(
      {
        id: figures === 1 ? id : `${id}-${figure + 1}`,
        width,
        title: words.multiplesTitle.replace("{codebook}", () => codebook.title),
        text: words.multiplesText.replace("{types}", () => cut.types.join(", ")),
        panels: listPanels(cut),
        rows: cut.lines.map((line) => ({
          ...line,
          slots: cut.types.map((type) =>
            periods.map((period) => {
              const cell = cut.find(line, type, period);
              const sentence = describeCell(cell, line.text, cut);
              return { state: cell.state, segments: cell.segments, sentence, ...readEstimate(cell), ...linkCell(cell, link) };
            }),
          ),
        })),
      },
      words,
      run.study.language,
    );
    return [withNumbers(chart, cut)];
  }).flat();
}
