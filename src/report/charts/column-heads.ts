/** The periods of the panels in, their heads with what there was to code out: level where they fit, turned where they don't. */
import type { Element } from "hast";
import { spellNumber } from "../figures.js";
import type { Language } from "../../model/study.js";
import { soft } from "./ink.js";
import { drawLines, drawText, drawTurned } from "./svg.js";
import { estimateWidth, wrapText, type Wrapped } from "./text-width.js";

/** One period of a data type. */
export interface Column {
  readonly label: string;
  /** Segments there were to code. */
  readonly base: number;
}

/** A data type. */
export interface Panel {
  readonly label: string;
  readonly unit: string;
  readonly columns: readonly Column[];
}

const headSize = 9;
/** Of a column that bears a turned head. */
const narrowest = 18;
const pitch = 10;
/** A turned head is cut at this length. */
const longest = 130;

export interface HeadLayout {
  /** Turned a quarter; a name that is still too long is cut, and stands whole in its tip. */
  readonly isTurned: boolean;
  /** Whether there is room for «n = 131» in a column; otherwise it has the number, and «n =» stands beside the columns. */
  readonly hasSign: boolean;
  readonly height: number;
}

const sign = "n = ";

/** How the heads fit above columns of that width. */
export function layHeads(columns: readonly Column[], width: number, language: Language): HeadLayout {
  const room = width - 4;
  const labels = columns.map(({ label }) => wrapText(label, headSize, room, 2));
  const isTurned = labels.some(({ isCut, isBroken }) => isCut || isBroken);
  const hasSign = columns.every(({ base }) => estimateWidth(sign + spellNumber(base, language), headSize) <= room);
  const height = isTurned
    ? Math.max(...columns.flatMap(({ label }) => turn(label, width).lines.map((name) => estimateWidth(name, headSize)))) + 3
    : Math.max(...labels.map(({ lines }) => lines.length)) * pitch;
  return { isTurned, hasSign, height: Math.ceil(height + pitch + 3) };
}

/** A turned name, on two lines where a column is wide enough. */
function turn(label: string, width: number): Wrapped {
  return wrapText(label, headSize, longest, width < 2 * pitch ? 1 : 2);
}

/** The narrowest columns in which the bases stand beside each other. */
export function findNarrowestColumn(panels: readonly Panel[], language: Language): number {
  const bases = panels.flatMap(({ columns }) => columns.map(({ base }) => estimateWidth(spellNumber(base, language), headSize)));
  return Math.max(narrowest, ...bases.map((width) => width + 1.5));
}

/** Draws the heads of a panel from `left`, above `bottom`. */
export function drawHeads(
  { columns }: Panel,
  [left, bottom]: readonly [left: number, bottom: number],
  width: number,
  { isTurned, hasSign }: HeadLayout,
  language: Language,
): readonly Element[] {
  const foot = bottom - pitch / 2 - 2;
  return columns.flatMap(({ label, base }, index) => {
    const middle = left + (index + 0.5) * width;
    const { lines, isCut } = isTurned ? turn(label, width) : wrapText(label, headSize, width - 4, 2);
    const names = isTurned
      ? drawTurned(middle, foot - pitch / 2 - 2, lines, pitch, isCut ? { whole: label } : {})
      : drawLines(middle, foot - (pitch * (lines.length + 1)) / 2, lines, pitch, { anchor: "middle" });
    const number = (hasSign ? sign : "") + spellNumber(base, language);
    return [...names, drawText(middle, foot, number, { anchor: "middle", fill: soft })];
  });
}

/** Draws «n =» before the bases, where their columns have no room for it. */
export function drawSign(right: number, bottom: number, { hasSign }: HeadLayout): readonly Element[] {
  return hasSign ? [] : [drawText(right - 4, bottom - pitch / 2 - 2, sign.trim(), { anchor: "end", fill: soft })];
}
