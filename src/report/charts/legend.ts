/** Keys with their explanation in, a legend of as many lines as they need out. */
import type { Element } from "hast";
import { line, paper, soft } from "./ink.js";
import { drawHatched, drawText, shape } from "./svg.js";
import { estimateWidth } from "./text-width.js";

/** A key with its explanation; `draw` puts it at a place. */
export interface Entry {
  readonly width: number;
  readonly draw: (left: number, middle: number) => readonly Element[];
}

export interface Legend {
  readonly elements: readonly Element[];
  readonly width: number;
  readonly height: number;
}

export const legendSize = 8.8;
const rowHeight = 14;
const gap = 14;
const swatch = 13;

/** Puts the keys side by side, and on a next line where they don't fit. */
export function flowEntries(entries: readonly Entry[], top: number, width: number): Legend {
  const elements: Element[] = [];
  let right = 0;
  let [left, middle] = [0, top + rowHeight / 2];
  for (const entry of entries) {
    if (left > 0 && left + entry.width > width) [left, middle] = [0, middle + rowHeight];
    elements.push(...entry.draw(left, middle));
    right = Math.max(right, left + entry.width);
    left += entry.width + gap;
  }
  return { elements, width: right, height: middle + rowHeight / 2 + 1 - top };
}

/** A box as it is drawn in the chart, with a sign in it. */
export function drawKey(box: Readonly<Record<string, string | number>>, text: string, sign = ""): Entry {
  return {
    width: swatch + 5 + estimateWidth(text, legendSize),
    draw: (left, middle) => [
      shape("rect", { width: swatch, height: 10, stroke: line, strokeWidth: 0.75, fill: paper, ...box, x: left + 0.5, y: middle - 5 }),
      ...(sign === "" ? [] : [drawText(left + swatch / 2 + 0.5, middle, sign, { size: legendSize, anchor: "middle", fill: soft })]),
      drawText(left + swatch + 5, middle, text, { size: legendSize }),
    ],
  };
}

/** A hatched box with its explanation. */
export function drawHatchedKey(text: string): Entry {
  const width = swatch + 5 + estimateWidth(text, legendSize);
  return {
    width,
    draw: (left, middle) => [
      ...drawHatched({ x: left + 0.5, y: middle - 5, width: swatch, height: 10 }),
      drawText(left + swatch + 5, middle, text, { size: legendSize }),
    ],
  };
}
