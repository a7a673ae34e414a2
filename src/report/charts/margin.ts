/** A share with its margin in, the dot and its line out: solid for an interval, dashed with end ticks for the range without one document. */
import type { Element } from "hast";
import type { MarginMethod } from "../../model/frequency.js";
import { accent, ink, paper } from "./ink.js";
import { shape } from "./svg.js";

export interface Estimate {
  readonly share: number;
  readonly low?: number;
  readonly high?: number;
  readonly margin: MarginMethod;
}

/** Draws an estimate; `place` gives the point of a share, `across` the direction of the end ticks. */
export function drawEstimate(
  estimate: Estimate,
  place: (share: number) => readonly [x: number, y: number],
  radius: number,
): readonly Element[] {
  const [cx, cy] = place(estimate.share);
  return [...drawMargin(estimate, place, radius), shape("circle", { cx, cy, r: radius, fill: accent, stroke: paper, strokeWidth: 0.5 })];
}

function drawMargin(
  { low, high, margin }: Estimate,
  place: (share: number) => readonly [x: number, y: number],
  radius: number,
): readonly Element[] {
  if (margin === "none" || low === undefined || high === undefined) return [];
  const [[x1, y1], [x2, y2]] = [place(low), place(high)];
  const stroke = { stroke: ink, strokeWidth: 1.25 };
  if (margin === "interval") return [shape("line", { x1, y1, x2, y2, ...stroke })];
  const half = radius * 1.2;
  const isLevel = place(0)[1] === place(1)[1];
  const [across, along] = isLevel ? [0, half] : [half, 0];
  return [
    shape("line", { x1, y1, x2, y2, ...stroke, strokeDasharray: "2 2" }),
    ...[
      [x1, y1],
      [x2, y2],
    ].map(([x = 0, y = 0]) => shape("line", { x1: x - across, y1: y - along, x2: x + across, y2: y + along, ...stroke })),
  ];
}
