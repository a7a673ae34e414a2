/** Codes with their share in, a dot plot out: the largest share first, each with its margin and the counts it is made of. */
import type { Element } from "hast";
import type { Language } from "../../model/study.js";
import type { Words } from "../words.js";
import { layAxis, spellTick } from "./axis.js";
import type { Chart } from "./chart.js";
import { line, soft } from "./ink.js";
import { drawLabel, findLabelWidth, listHeights, measureLabels, type Label } from "./labels.js";
import { drawEstimate, type Estimate } from "./margin.js";
import { drawMarginLegend } from "./margin-legend.js";
import { drawLines, drawMark, drawText, frameChart, shape } from "./svg.js";
import { estimateWidth, wrapText } from "./text-width.js";

export interface DotRow extends Label, Estimate {
  /** The numbers behind the share, as they stand at its right. */
  readonly counts: string;
  readonly sentence: string;
  readonly href?: string;
}

export interface DotPlotSpec {
  /** Unique in the page. */
  readonly id: string;
  readonly width: number;
  readonly title: string;
  readonly text: string;
  /** In any order; they are drawn by share. */
  readonly rows: readonly DotRow[];
  /** What stands below: the codes that have no dot. */
  readonly notes: readonly string[];
}

const size = 9;
const rowPadding = 8;
const axisHeight = 14;
const pitch = 12;
const radius = 4;

/** Draws a dot plot; codes of the same share keep their order. */
export function drawDotPlot({ rows: given, notes, ...spec }: DotPlotSpec, words: Words, language: Language): Chart {
  const rows = given.toSorted((a, b) => b.share - a.share);
  const { width } = spec;
  const labelWidth = rows.length === 0 ? 0 : Math.max(findLabelWidth(rows, 2, width * 0.4), Math.min(measureLabels(rows), width * 0.3));
  const counts = Math.max(0, ...rows.map((row) => estimateWidth(row.counts, size))) + 12;
  const highest = Math.max(0, ...rows.map(({ share, high }) => Math.max(share, high ?? 0)));
  const { scale, ticks } = layAxis(highest, [labelWidth + 8, width - counts - 8], 5);
  const heights = listHeights(rows, labelWidth).map((height) => height + rowPadding);
  const bottom = axisHeight + heights.reduce((sum, height) => sum + height, 0);
  const around: Element[] = [];
  if (rows.length > 0)
    for (const tick of ticks) {
      const x = scale(tick);
      around.push(
        drawText(x, axisHeight / 2 - 1, `${spellTick(tick, language)}%`, { size, anchor: "middle", fill: soft }),
        shape("line", { x1: x, y1: axisHeight, x2: x, y2: bottom, stroke: line, strokeWidth: tick === 0 ? 1.25 : 0.75 }),
      );
    }
  const marks = rows.map((row, index) => {
    const y = axisHeight + heights.slice(0, index).reduce((sum, height) => sum + height, 0) + (heights[index] as number) / 2;
    around.push(...drawLabel(row, rows, labelWidth, y));
    // The counts belong to the mark: a dot alone is hard to hit.
    const counted = drawText(width, y, row.counts, { size, anchor: "end" });
    return drawMark(row.sentence, row.href, ...drawEstimate(row, (share) => [scale(share), y], radius), counted);
  });
  const legend = drawMarginLegend(new Set(rows.map(({ margin }) => margin)), bottom + 4, width, words);
  if (rows.length > 0) around.push(...legend.elements);
  let y = rows.length === 0 ? 0 : bottom + 4 + legend.height;
  for (const note of notes) {
    const { lines } = wrapText(note, size, width, Number.POSITIVE_INFINITY);
    around.push(...drawLines(0, y + (lines.length * pitch) / 2, lines, pitch, { size, fill: soft }));
    y += lines.length * pitch + 2;
  }
  return frameChart({ ...spec, height: y }, around, marks);
}
