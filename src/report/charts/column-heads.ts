/** The periods of the panels in, their heads with what there was to code out: level where they fit, turned where they don't. */
import type { Element } from "hast";
import { spellNumber } from "../figures.js";
import type { Language } from "../../model/study.js";
import { soft } from "./ink.js";
import { drawLines, drawText } from "./svg.js";
import { estimateWidth, wrapText } from "./text-width.js";

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

export const headSize = 9;
const pitch = 10;
/** A turned head is cut at this length; the whole stands in its tip. */
const longest = 130;

export interface HeadLayout {
  readonly isTurned: boolean;
  readonly height: number;
}

/** Whether the heads fit level above columns of that width, and how high they are. */
export function layHeads(columns: readonly Column[], width: number, language: Language): HeadLayout {
  const room = width - 4;
  const labels = columns.map(({ label }) => wrapText(label, headSize, room, 2));
  const isLevel =
    labels.every(({ isCut, isBroken }) => !isCut && !isBroken) &&
    columns.every(({ base }) => estimateWidth(spellBase(base, language), headSize) <= room);
  if (isLevel) return { isTurned: false, height: (Math.max(...labels.map(({ lines }) => lines.length)) + 1) * pitch + 2 };
  const lengths = columns.flatMap(({ label, base }) => [
    Math.min(longest, estimateWidth(label, headSize)),
    estimateWidth(spellBase(base, language), headSize),
  ]);
  return { isTurned: true, height: Math.ceil(Math.max(...lengths)) + 4 };
}

/** The narrowest column that can bear a turned head of two lines. */
export const narrowestColumn = 2 * headSize;

/** Draws a head above `bottom`, around `middle`. */
export function drawHead(
  { label, base }: Column,
  middle: number,
  bottom: number,
  width: number,
  { isTurned }: HeadLayout,
  language: Language,
): readonly Element[] {
  const bases = spellBase(base, language);
  if (isTurned) {
    const { lines, isCut } = wrapText(label, headSize, longest, 1);
    return [
      drawText(middle - 4.5, bottom - 3, lines[0] as string, { size: headSize, isTurned: true, ...(isCut ? { whole: label } : {}) }),
      drawText(middle + 4.5, bottom - 3, bases, { size: headSize, isTurned: true, fill: soft }),
    ];
  }
  const { lines } = wrapText(label, headSize, width - 4, 2);
  return [
    ...drawLines(middle, bottom - pitch - 2 - (lines.length * pitch) / 2, lines, pitch, { size: headSize, anchor: "middle" }),
    drawText(middle, bottom - pitch / 2 - 2, bases, { size: headSize, anchor: "middle", fill: soft }),
  ];
}

function spellBase(base: number, language: Language): string {
  return `n = ${spellNumber(base, language)}`;
}
