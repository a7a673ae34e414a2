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
/** Of the widths that are tried. */
const step = 2;
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
  for (const label of labels) if (width < limit && !fits(label, width)) width = widen(width, limit, (wider) => fits(label, wider));
  return Math.min(width, limit);
}

/** The first width, in steps, in which it fits: what fits in one fits in all that are wider. */
function widen(width: number, limit: number, fits: (width: number) => boolean): number {
  let tooFew = 0;
  let enough = Math.ceil((limit - width) / step);
  while (enough - tooFew > 1) {
    const between = Math.floor((tooFew + enough) / 2);
    if (fits(width + between * step)) enough = between;
    else tooFew = between;
  }
  return width + enough * step;
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
