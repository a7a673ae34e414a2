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

/**
 * Lays out panels in as few rows of panels as can be. The names get the room they need for two lines, or less where that
 * saves a row of panels; then the columns get what is left, and then the names again.
 */
export function layPanels(panels: readonly Panel[], labels: readonly Label[], { width, narrowest, widest, aside = 0 }: Room): PanelLayout {
  const limit = width * 0.4;
  const tight = findLabelWidth(labels, 3, limit);
  const measure = (names: number, column: number): { readonly bands: PanelLayout["bands"]; readonly right: number } => {
    const bands = pack(panels, names + aside, width, column);
    return { bands, right: Math.max(...bands.map((band) => measureBand(band, column))) };
  };
  const closest = measure(tight, narrowest);
  const fits = (names: number, column: number): boolean => {
    const { bands, right } = measure(names, column);
    return bands.length <= closest.bands.length && right <= Math.max(width, closest.right);
  };
  let names = findLabelWidth(labels, 2, limit);
  while (names > tight && !fits(names, narrowest)) names--;
  let columnWidth = widest;
  while (columnWidth > narrowest && !fits(names, columnWidth)) columnWidth = Math.max(narrowest, columnWidth - 0.5);
  const { bands, right } = measure(names, columnWidth);
  const spare = Math.max(0, Math.min(measureLabels(labels) - names, width - right));
  return {
    labelWidth: names + spare,
    columnWidth,
    width: right + spare,
    bands: bands.map((band) => band.map((placed) => ({ ...placed, left: placed.left + spare }))),
  };
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
