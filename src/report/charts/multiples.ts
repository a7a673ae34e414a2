/** Codes by data types in, small multiples out: a dot with its margin per period, on one scale, and no line through periods. */
import type { Element } from "hast";
import type { CellState } from "../../model/frequency.js";
import type { Language } from "../../model/study.js";
import { fewestForShare, spellNumber } from "../figures.js";
import type { Words } from "../words.js";
import { layAxis, spellTick } from "./axis.js";
import type { Chart } from "./chart.js";
import { drawHeads, drawSign, findNarrowestColumn, layHeads, type Panel } from "./column-heads.js";
import { fewFrame } from "./heatmap-legend.js";
import { line, paper, soft } from "./ink.js";
import { drawLabel, listHeights, type Label } from "./labels.js";
import { drawHatchedKey, drawKey, legendSize, type Entry } from "./legend.js";
import { drawEstimate, type Estimate } from "./margin.js";
import { drawMarginLegend } from "./margin-legend.js";
import { drawTitle, layPanels, measureTitles, type PlacedPanel } from "./panels.js";
import { drawHatched, drawMark, drawText, frameChart, shape } from "./svg.js";
import { estimateWidth } from "./text-width.js";

export interface Slot extends Estimate {
  readonly state: CellState;
  readonly segments: number;
  readonly sentence: string;
  readonly href?: string;
}

export interface MultiplesRow extends Label {
  /** By data type and by period. */
  readonly slots: readonly (readonly Slot[])[];
}

export interface MultiplesSpec {
  /** Unique in the page. */
  readonly id: string;
  readonly width: number;
  readonly title: string;
  readonly text: string;
  readonly panels: readonly Panel[];
  readonly rows: readonly MultiplesRow[];
}

const widestColumn = 56;
const plotHeight = 72;
const countHeight = 11;
const rowGap = 8;
const radius = 2.6;
/** Between a code and the axis of its panels. */
const axisWidth = 26;

/** Whether a slot has a dot: a share of fewer segments would say more than there is. */
function hasShare({ state }: Slot, base: number): boolean {
  return (state === "n" || state === "0") && base >= fewestForShare;
}

/** Draws small multiples; a slot without a dot says why in the way of a heatmap. */
export function drawMultiples(spec: MultiplesSpec, words: Words, language: Language): Chart {
  const { panels, rows } = spec;
  const { bands, labelWidth, columnWidth, width } = layPanels(panels, rows, {
    width: spec.width,
    narrowest: findNarrowestColumn(panels, language),
    widest: widestColumn,
    aside: axisWidth,
  });
  const { scale, ticks } = layAxis(findHighest(spec), [plotHeight, 0], 4, 10);
  const heights = listHeights(rows, labelWidth).map((height) => Math.max(plotHeight + 2 * countHeight, height) + rowGap);
  const around: Element[] = [];
  const marks: Element[] = [];
  let top = 0;
  for (const band of bands) {
    const columns = band.flatMap(({ panel }) => panel.columns);
    const head = layHeads(columns, columnWidth, language);
    const titles = measureTitles(band, columnWidth);
    let y = top + titles + head.height;
    for (const placed of band) {
      around.push(...drawTitle(placed, top + titles, columnWidth));
      around.push(...drawHeads(placed.panel, [placed.left, y], columnWidth, head, language));
    }
    around.push(...drawSign(labelWidth + axisWidth, y, head));
    y += 6;
    for (const [index, row] of rows.entries()) {
      around.push(...drawLabel(row, rows, labelWidth, y + plotHeight / 2), ...drawTicks(y));
      for (const placed of band) {
        around.push(...drawGrid(placed, y));
        marks.push(...drawSlots(row, placed, y));
      }
      y += heights[index] as number;
    }
    top = y + 4;
  }
  const { margins, states } = listKinds(spec);
  const legend = drawMarginLegend(margins, top, spec.width, words, [
    drawNote(words.keyCounts),
    ...(states.has("few") ? [drawKey(fewFrame, words.keyFew.replace("{n}", String(fewestForShare)))] : []),
    ...(states.has("NA-data") ? [drawKey({ stroke: "none" }, words.keyNoMaterial, "–")] : []),
    ...(states.has("NA-codebook") || states.has("NA-type") ? [drawHatchedKey(words.keyNotApplicable)] : []),
  ]);
  return frameChart({ ...spec, width: Math.max(width, legend.width), height: top + legend.height }, [...around, ...legend.elements], marks);

  function drawTicks(y: number): readonly Element[] {
    return ticks.map((tick) =>
      drawText(labelWidth + axisWidth - 4, y + scale(tick), `${spellTick(tick, language)}%`, { size: 8.7, anchor: "end", fill: soft }),
    );
  }

  function drawGrid({ panel, left }: PlacedPanel, y: number): readonly Element[] {
    const right = left + panel.columns.length * columnWidth;
    return ticks.map((tick) =>
      shape("line", { x1: left, y1: y + scale(tick), x2: right, y2: y + scale(tick), stroke: line, strokeWidth: tick === 0 ? 1.25 : 0.75 }),
    );
  }

  function drawSlots(row: MultiplesRow, { index, panel, left }: PlacedPanel, y: number): readonly Element[] {
    return (row.slots[index] ?? []).map((slot, column) => {
      const base = panel.columns[column]?.base ?? 0;
      const x = left + (column + 0.5) * columnWidth;
      const box = { x: x - columnWidth / 2 + 2, y, width: columnWidth - 4, height: plotHeight };
      const write = (text: string, middle: number, fill?: string): Element =>
        drawText(x, middle, text, { size: 8.7, anchor: "middle", ...(fill === undefined ? {} : { fill }) });
      const counts = [
        write(spellNumber(slot.segments, language), y + plotHeight + countHeight / 2 + 3),
        write(spellNumber(base, language), y + plotHeight + countHeight * 1.5 + 1, soft),
      ];
      if (slot.state === "NA-data") return drawMark(slot.sentence, slot.href, write("–", y + plotHeight + countHeight / 2 + 3, soft));
      if (slot.state === "NA-codebook" || slot.state === "NA-type") return drawMark(slot.sentence, slot.href, ...drawHatched(box));
      if (!hasShare(slot, base))
        return drawMark(slot.sentence, slot.href, shape("rect", { ...box, strokeWidth: 0.75, fill: paper, ...fewFrame }), ...counts);
      return drawMark(slot.sentence, slot.href, ...drawEstimate(slot, (share) => [x, y + scale(share)], radius), ...counts);
    });
  }
}

function drawNote(text: string): Entry {
  return {
    width: estimateWidth(text, legendSize),
    draw: (left, middle) => [drawText(left, middle, text, { size: legendSize })],
  };
}

/** The highest end of a margin that is drawn. */
function findHighest(spec: MultiplesSpec): number {
  return Math.max(0, ...listSlots(spec).flatMap(([slot, base]) => (hasShare(slot, base) ? [Math.max(slot.share, slot.high ?? 0)] : [])));
}

/** Every slot with its base. */
function listSlots({ rows, panels }: MultiplesSpec): readonly (readonly [slot: Slot, base: number])[] {
  return rows.flatMap(({ slots }) =>
    slots.flatMap((own, panel) => own.map((slot, column) => [slot, panels[panel]?.columns[column]?.base ?? 0] as const)),
  );
}

/** What a legend has to explain. */
function listKinds(spec: MultiplesSpec): {
  readonly margins: ReadonlySet<Estimate["margin"]>;
  readonly states: ReadonlySet<CellState | "few">;
} {
  const slots = listSlots(spec);
  return {
    margins: new Set(slots.filter(([slot, base]) => hasShare(slot, base)).map(([{ margin }]) => margin)),
    states: new Set(
      slots.map(([slot, base]) => ((slot.state === "n" || slot.state === "0") && !hasShare(slot, base) ? "few" : slot.state)),
    ),
  };
}
