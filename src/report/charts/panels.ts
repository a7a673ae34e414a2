/** Panels and the names beside them in, where each panel stands out: side by side, and under one another where they don't fit. */
import type { Element } from "hast";
import type { Panel } from "./column-heads.js";
import { soft } from "./ink.js";
import { findLabelWidth, measureLabels, type Label } from "./labels.js";
import { drawLines } from "./svg.js";
import { estimateWidth, wrapText } from "./text-width.js";

export interface PlacedPanel {
  /** Its place among the panels of the chart. */
  readonly index: number;
  readonly panel: Panel;
  readonly left: number;
}

export interface PanelLayout {
  readonly labelWidth: number;
  readonly columnWidth: number;
  /** Of the whole chart: as wide as asked at most, unless one panel alone needs more. */
  readonly width: number;
  /** Rows of panels; each begins with the names. */
  readonly bands: readonly (readonly PlacedPanel[])[];
}

const gap = 9;
const titleSize = 9.5;
const pitch = 10.5;
const titleLines = 2;

export interface Room {
  readonly width: number;
  /** Of a column. */
  readonly narrowest: number;
  readonly widest: number;
  /** Between the names and the first panel, such as for an axis. */
  readonly aside?: number;
}

/** Lays out panels. Columns are as wide as they can be, up to `widest`, in as few rows of panels as at their narrowest. */
export function layPanels(panels: readonly Panel[], labels: readonly Label[], { width, narrowest, widest, aside = 0 }: Room): PanelLayout {
  const narrow = findLabelWidth(labels, width * 0.4);
  const needed = narrow + aside;
  const fewest = pack(panels, needed, width, narrowest);
  let columnWidth = widest;
  let bands = fewest;
  for (; columnWidth > narrowest; columnWidth = Math.max(narrowest, columnWidth - 0.5)) {
    bands = pack(panels, needed, width, columnWidth);
    if (bands.length === fewest.length) break;
  }
  if (columnWidth === narrowest) bands = fewest;
  const used = Math.max(...bands.map((band) => measureBand(band, columnWidth))) - needed;
  const labelWidth = Math.max(narrow, Math.min(measureLabels(labels), width - used - aside));
  const shifted = bands.map((band) => band.map((placed) => ({ ...placed, left: placed.left + labelWidth - narrow })));
  return { labelWidth, columnWidth, width: labelWidth + aside + used, bands: shifted };
}

function measureBand(band: readonly PlacedPanel[], columnWidth: number): number {
  const last = band.at(-1);
  return last === undefined ? 0 : last.left + measurePanel(last.panel, columnWidth);
}

function pack(panels: readonly Panel[], labelWidth: number, width: number, columnWidth: number): readonly (readonly PlacedPanel[])[] {
  const bands: PlacedPanel[][] = [];
  let left = Number.POSITIVE_INFINITY;
  for (const [index, panel] of panels.entries()) {
    const own = measurePanel(panel, columnWidth);
    if (left + own > width) {
      bands.push([]);
      left = labelWidth;
    }
    bands.at(-1)?.push({ index, panel, left });
    left += own + gap;
  }
  return bands;
}

/** As wide as its columns, and as its title needs. */
export function measurePanel({ columns, label, unit }: Panel, columnWidth: number): number {
  const longest = Math.max(...label.split(/(?<=[\s-])/u).map((word) => estimateWidth(word, titleSize, true)));
  return Math.max(columns.length * columnWidth, longest, estimateWidth(unit, titleSize));
}

export function measureTitles(panels: readonly PlacedPanel[], columnWidth: number): number {
  return (Math.max(...panels.map(({ panel }) => wrapTitle(panel, columnWidth).length)) + 1) * pitch + 2;
}

function wrapTitle(panel: Panel, columnWidth: number): readonly string[] {
  return wrapText(panel.label, titleSize, measurePanel(panel, columnWidth), titleLines, true).lines;
}

/** Draws the name of a data type and its unit above `bottom`. */
export function drawTitle(placed: PlacedPanel, bottom: number, columnWidth: number): readonly Element[] {
  const lines = wrapTitle(placed.panel, columnWidth);
  const first = bottom - 2 - pitch / 2 - lines.length * pitch;
  return [
    ...drawLines(placed.left, first + ((lines.length - 1) * pitch) / 2, lines, pitch, { size: titleSize, isBold: true }),
    ...drawLines(placed.left, bottom - 2 - pitch / 2, [placed.panel.unit], pitch, { size: titleSize, fill: soft }),
  ];
}
