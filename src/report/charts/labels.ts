/** The names of codes along a chart in, the room they need and their lines out: a name is never cut without saying so. */
import type { Element } from "hast";
import { drawLines } from "./svg.js";
import { estimateWidth, wrapText, type Wrapped } from "./text-width.js";

export interface Label {
  readonly text: string;
  readonly level: "main" | "sub" | "direct";
}

export const labelSize = 9.5;
const pitch = 10;
/** Two lines where there is room; the third is for where there is not. */
const maxLines = 3;
/** Between a name and what it is the name of. */
const labelGap = 6;

function indent({ level }: Label): number {
  return level === "main" ? 0 : 8;
}

function wrap(label: Label, width: number, isBold: boolean): Wrapped {
  return wrapText(label.text, labelSize, width - indent(label) - labelGap, maxLines, isBold && label.level === "main");
}

/** Main codes are bold where they stand among sub-codes. */
function hasLevels(labels: readonly Label[]): boolean {
  return labels.some(({ level }) => level !== "main");
}

/** The narrowest column, up to a limit, in which every name stands whole on so many lines. */
export function findLabelWidth(labels: readonly Label[], lines: 2 | 3, limit: number): number {
  const isBold = hasLevels(labels);
  const fits = (label: Label, width: number): boolean => {
    const wrapped = wrap(label, width, isBold);
    return isWhole(wrapped) && wrapped.lines.length <= lines;
  };
  let width = 40;
  // What does not fit now is looked at first in the next width: most names fit early.
  let tight = labels[0];
  while (width < limit && tight !== undefined) {
    if (fits(tight, width)) tight = labels.find((label) => !fits(label, width));
    else width += 2;
  }
  return Math.min(width, limit);
}

function isWhole({ isCut, isBroken }: Wrapped): boolean {
  return !isCut && !isBroken;
}

/** The width at which every name stands on one line. */
export function measureLabels(labels: readonly Label[]): number {
  const isBold = hasLevels(labels);
  return (
    Math.max(...labels.map((label) => estimateWidth(label.text, labelSize, isBold && label.level === "main") + indent(label))) + labelGap
  );
}

/** How high each name is. */
export function listHeights(labels: readonly Label[], width: number): readonly number[] {
  const isBold = hasLevels(labels);
  return labels.map((label) => wrap(label, width, isBold).lines.length * pitch);
}

/** Draws a name around a middle. */
export function drawLabel(label: Label, labels: readonly Label[], width: number, middle: number): readonly Element[] {
  const isBold = hasLevels(labels);
  const { lines, isCut } = wrap(label, width, isBold);
  return drawLines(indent(label), middle, lines, pitch, {
    size: labelSize,
    isBold: isBold && label.level === "main",
    isItalic: label.level === "direct",
    ...(isCut ? { whole: label.text } : {}),
  });
}
