/** The margins of a chart in, what dot and line mean out; only what occurs is explained. */
import type { MarginMethod } from "../../model/frequency.js";
import type { Words } from "../words.js";
import { flowEntries, legendSize, type Entry, type Legend } from "./legend.js";
import { drawEstimate } from "./margin.js";
import { drawText } from "./svg.js";
import { estimateWidth } from "./text-width.js";

const keyWidth = 24;

/** Draws the legend, with further keys behind it. */
export function drawMarginLegend(
  margins: ReadonlySet<MarginMethod>,
  top: number,
  width: number,
  words: Words,
  further: readonly Entry[] = [],
): Legend {
  const entries = [
    drawEntry("none", words.keyDot),
    ...(margins.has("interval") ? [drawEntry("interval", words.keyInterval)] : []),
    ...(margins.has("leave-one-out") ? [drawEntry("leave-one-out", words.keyLeaveOneOut)] : []),
    ...further,
  ];
  return flowEntries(entries, top, width);
}

function drawEntry(method: MarginMethod, text: string): Entry {
  return {
    width: keyWidth + 5 + estimateWidth(text, legendSize),
    draw: (left, middle) => [
      ...drawEstimate({ share: 0.5, low: 0, high: 1, margin: method }, (share) => [left + 1 + share * (keyWidth - 2), middle], 3),
      drawText(left + keyWidth + 5, middle, text, { size: legendSize }),
    ],
  };
}
