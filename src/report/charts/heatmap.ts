/** Codes by periods, a panel per data type, in; a heatmap out: the number of segments in each cell, shaded by their share of all segments. */
import type { Element } from "hast";
import type { CellState } from "../../model/frequency.js";
import type { Language } from "../../model/study.js";
import { fewestForShare, spellNumber } from "../figures.js";
import type { Words } from "../words.js";
import type { Chart } from "./chart.js";
import { drawHeads, drawSign, findNarrowestColumn, layHeads, type Panel } from "./column-heads.js";
import { drawHeatmapLegend, fewFrame } from "./heatmap-legend.js";
import { ink, line, paper, soft, type Shade } from "./ink.js";
import { drawLabel, listHeights, type Label } from "./labels.js";
import { drawTitle, layPanels, measureTitles, type PlacedPanel } from "./panels.js";
import { listShades, shadeShare } from "./shading.js";
import { drawHatched, drawMark, drawText, frameChart, shape, type Box } from "./svg.js";
import { estimateWidth } from "./text-width.js";

export interface HeatmapCell {
  readonly state: CellState;
  readonly segments: number;
  /** All that is known of it, for who points at it or listens. */
  readonly sentence: string;
  readonly href?: string;
}

export interface HeatmapRow extends Label {
  /** By panel and by column. */
  readonly cells: readonly (readonly HeatmapCell[])[];
}

export interface HeatmapSpec {
  /** Unique in the page. */
  readonly id: string;
  readonly width: number;
  readonly title: string;
  readonly text: string;
  readonly panels: readonly Panel[];
  readonly rows: readonly HeatmapRow[];
}

const numberSize = 9;
const widestColumn = 56;
const rowPadding = 5;
const lowestRow = 16;

/** The share of a cell that has one. */
function findShare({ state, segments }: HeatmapCell, base: number): number | undefined {
  return state === "n" && base >= fewestForShare ? segments / base : undefined;
}

/** Draws a heatmap. */
export function drawHeatmap(spec: HeatmapSpec, words: Words, language: Language): Chart {
  const { panels, rows } = spec;
  const widest = Math.max(0, ...rows.flatMap(({ cells }) => cells.flat().map(({ segments }) => measureNumber(segments, language))));
  const layout = layPanels(panels, rows, {
    width: spec.width,
    narrowest: Math.max(findNarrowestColumn(panels, language), widest + 3),
    widest: widestColumn,
  });
  const { columnWidth, labelWidth, bands } = layout;
  const heights = listHeights(rows, labelWidth).map((height) => Math.max(lowestRow, height + rowPadding));
  const around: Element[] = [];
  const marks: Element[] = [];
  let top = 0;
  for (const band of bands) {
    const head = layHeads(
      band.flatMap(({ panel }) => panel.columns),
      columnWidth,
      language,
    );
    const titles = measureTitles(band, columnWidth);
    const first = top + titles + head.height;
    for (const placed of band) {
      around.push(...drawTitle(placed, top + titles, columnWidth));
      around.push(...drawHeads(placed.panel, [placed.left, first], columnWidth, head, language));
    }
    around.push(...drawSign(labelWidth, first, head));
    let y = first;
    for (const [index, row] of rows.entries()) {
      const height = heights[index] as number;
      around.push(...drawLabel(row, rows, labelWidth, y + height / 2));
      for (const placed of band) marks.push(...drawRow(row, placed, y, height));
      y += height;
    }
    top = y + 10;
  }
  const cells = listCells(spec);
  const shares = cells.flatMap(([cell, base]) => findShare(cell, base) ?? []);
  const legend = drawHeatmapLegend(
    shares.length === 0 ? [] : listShades(Math.max(...shares), language),
    new Set(cells.map(([cell, base]) => (cell.state === "n" && base < fewestForShare ? "few" : cell.state))),
    [top - 2, spec.width],
    words,
  );
  return frameChart(
    { ...spec, width: Math.max(layout.width, legend.width), height: top - 2 + legend.height },
    [...around, ...legend.elements],
    marks,
  );

  function drawRow(row: HeatmapRow, { index, panel, left }: PlacedPanel, y: number, height: number): readonly Element[] {
    return (row.cells[index] ?? []).map((cell, column) => {
      const share = findShare(cell, panel.columns[column]?.base ?? 0);
      const box = { x: left + column * columnWidth + 0.5, y: y + 0.5, width: columnWidth - 1, height: height - 1 };
      const [middle, centre] = [left + (column + 0.5) * columnWidth, y + height / 2];
      return drawMark(
        cell.sentence,
        cell.href,
        ...drawCell(cell, share === undefined ? undefined : shadeShare(share), box, middle, centre),
      );
    });
  }

  function drawCell(
    { state, segments }: HeatmapCell,
    shade: Shade | undefined,
    box: Box,
    middle: number,
    centre: number,
  ): readonly Element[] {
    const empty = { ...box, fill: paper, stroke: line, strokeWidth: 0.75 };
    const write = (text: string, fill: string, size = numberSize): Element =>
      drawText(middle, centre, text, { size, anchor: "middle", fill });
    switch (state) {
      case "NA-codebook":
      case "NA-type":
      case "few-people":
      case "hidden":
        return drawHatched(box);
      case "NA-data":
        return [write("–", soft)];
      case "0":
        return [shape("rect", empty), write("0", soft, 8.7)];
      case "n":
        if (shade === undefined)
          return [shape("rect", { ...box, fill: paper, strokeWidth: 0.75, ...fewFrame }), write(spellNumber(segments, language), ink)];
        return [shape("rect", { ...box, fill: shade.fill }), write(spellNumber(segments, language), shade.text)];
    }
  }
}

function measureNumber(value: number, language: Language): number {
  return estimateWidth(spellNumber(value, language), numberSize);
}

/** Every cell with its base. */
function listCells({ rows, panels }: HeatmapSpec): readonly (readonly [cell: HeatmapCell, base: number])[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((own, panel) => own.map((cell, column) => [cell, panels[panel]?.columns[column]?.base ?? 0] as const)),
  );
}
