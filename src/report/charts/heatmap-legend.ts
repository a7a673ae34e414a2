/** The shades and states of a heatmap in, their explanation out; only what occurs is explained. */
import type { CellState } from "../../model/frequency.js";
import { fewestForShare } from "../figures.js";
import type { Words } from "../words.js";
import { ink } from "./ink.js";
import { drawHatchedKey, drawKey, flowEntries, legendSize, type Entry, type Legend } from "./legend.js";
import type { listShades } from "./shading.js";
import { drawText, shape } from "./svg.js";
import { estimateWidth } from "./text-width.js";

/** A cell of fewer segments than a share needs has no shade and a dotted frame. */
export const fewFrame = { stroke: ink, strokeDasharray: "1 2" };

/** Lists the keys of a heatmap, by what occurs in its cells. */
export function drawHeatmapLegend(
  shades: ReturnType<typeof listShades>,
  cells: ReadonlySet<CellState | "few">,
  [top, width]: readonly [top: number, width: number],
  words: Words,
): Legend {
  return flowEntries(
    [
      ...(shades.length === 0 ? [] : drawScale(shades, words)),
      ...(cells.has("0") ? [drawKey({}, words.keyZero, "0")] : []),
      ...(cells.has("few") ? [drawKey(fewFrame, words.keyFew.replace("{n}", String(fewestForShare)), "n")] : []),
      ...(cells.has("NA-data") ? [drawKey({ stroke: "none" }, words.keyNoMaterial, "–")] : []),
      ...(cells.has("NA-codebook") || cells.has("NA-type") ? [drawHatchedKey(words.keyNotApplicable)] : []),
    ],
    top,
    width,
  );
}

/** What the shades mean, and each shade with the shares it stands for. */
function drawScale(shades: ReturnType<typeof listShades>, words: Words): readonly Entry[] {
  const width = Math.max(...shades.map(([, name]) => estimateWidth(name, legendSize))) + 6;
  return [
    {
      width: estimateWidth(words.keyShare, legendSize),
      draw: (left, middle) => [drawText(left, middle, words.keyShare, { size: legendSize })],
    },
    {
      width: width * shades.length,
      draw: (left, middle) =>
        shades.flatMap(([{ fill, text }, name], index) => [
          shape("rect", { x: left + index * width, y: middle - 6, width, height: 12, fill }),
          drawText(left + (index + 0.5) * width, middle, name, { size: legendSize, anchor: "middle", fill: text }),
        ]),
    },
  ];
}
