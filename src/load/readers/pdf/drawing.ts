/** An opened page in, what its drawing tells that its text does not out: invisible letters, soft hyphens, small figures. */
import { OPS } from "unpdf/pdfjs";
import type { PdfPage } from "./library.js";

/** A figure as small as a letter; from the top left, its middle. */
export interface Dot {
  readonly x: number;
  readonly right: number;
  readonly y: number;
}

export interface Drawing {
  /** Whether most letters are drawn invisibly, as text recognition puts them below a scan. */
  readonly isRecognised: boolean;
  /** The letters around soft hyphens, which pdf.js leaves out: what stands before, and behind. */
  readonly softHyphens: ReadonlySet<string>;
  readonly dots: readonly Dot[];
  /** The layers that are entered, in order. */
  readonly layers: readonly unknown[];
  /** Whether some of its text has no letters at all, as where a font can't be used. */
  readonly hasMuteText: boolean;
  /** How many letters it draws, those of notes and fields put on the page aside. */
  readonly letters: number;
  /** All it draws, a piece on a line, also what lies outside the page. */
  readonly drawn: string;
  /** How many steps it takes. */
  readonly steps: number;
}

type Matrix = readonly number[];

/** Some programs draw an empty text here and there. */
const mostMute = 0.05;
/** Neither filled nor outlined. */
const invisibleMode = 3;

/** Follows the drawing of a page. */
export async function readDrawing(page: PdfPage, view: Matrix): Promise<Drawing> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let state = { mode: 0, matrix: view };
  const saved: (typeof state)[] = [];
  const dots: Dot[] = [];
  const texts: string[] = [];
  const drawn: string[] = [];
  const layers: unknown[] = [];
  let letters = 0;
  let ownLetters = 0;
  let isAnnotation = false;
  let invisible = 0;
  let shown = 0;
  let mute = 0;
  for (const [index, fn] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    if (fn === OPS.save) saved.push(state);
    else if (fn === OPS.restore || fn === OPS.paintFormXObjectEnd) state = saved.pop() ?? state;
    else if (fn === OPS.transform) state = { ...state, matrix: multiply(state.matrix, args as Matrix) };
    else if (fn === OPS.paintFormXObjectBegin) {
      saved.push(state);
      if (isMatrix(args[0])) state = { ...state, matrix: multiply(state.matrix, args[0]) };
    } else if (fn === OPS.setTextRenderingMode) state = { ...state, mode: Number(args[0]) };
    else if (fn === OPS.beginMarkedContentProps && args[0] === "OC") layers.push(args[1]);
    else if (fn === OPS.constructPath) dots.push(...findDot(args[2], state.matrix));
    else if (fn === OPS.beginAnnotation || fn === OPS.endAnnotation) isAnnotation = fn === OPS.beginAnnotation;
    else if (fn === OPS.showText) {
      const said = readGlyphs(args[0]);
      const text = said.replace(/\s/gu, "");
      drawn.push(said);
      letters += text.length;
      if (!isAnnotation) ownLetters += countLetters(text);
      shown++;
      if (Array.isArray(args[0]) && args[0].length === 0) mute++;
      if (state.mode === invisibleMode) invisible += text.length;
      texts.push(text);
    }
  }
  return {
    isRecognised: invisible > letters / 2,
    softHyphens: findSoftHyphens(texts.join("")),
    dots,
    layers,
    hasMuteText: mute > shown * mostMute,
    letters: ownLetters,
    drawn: drawn.join("\n"),
    steps: fnArray.length,
  };
}

/** Without white space and what is never seen, which pdf.js leaves out of the text. */
export function countLetters(text: string): number {
  return text.replace(/[\s\p{C}]/gu, "").length;
}

function findSoftHyphens(text: string): ReadonlySet<string> {
  const found = text.matchAll(/(\p{L}{1,3})\u00AD(?=(\p{L}{1,2}))/gu);
  return new Set(Array.from(found, ([, before, behind]) => `${before as string}\u00AD${behind as string}`));
}

function readGlyphs(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return "";
  return glyphs
    .map((glyph: unknown) => (typeof glyph === "object" && glyph !== null && "unicode" in glyph ? String(glyph.unicode) : ""))
    .join("");
}

/** As wide as it is high, and as small as the mark of an item; the box of a path holds its least and its most. */
function findDot(box: unknown, matrix: Matrix): readonly Dot[] {
  if (!(box instanceof Float32Array) || box.length < 4) return [];
  const [a, b] = [place(matrix, box[0] as number, box[1] as number), place(matrix, box[2] as number, box[3] as number)];
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  const isSmall = Math.max(width, height) <= 9 && Math.min(width, height) >= 1.5 && Math.max(width, height) < 1.6 * Math.min(width, height);
  return isSmall ? [{ x: Math.min(a.x, b.x), right: Math.max(a.x, b.x), y: (a.y + b.y) / 2 }] : [];
}

/** Where a point of the page stands, from the top left. */
export function place(matrix: Matrix, x: number, y: number): { readonly x: number; readonly y: number } {
  const [a, b, c, d, e, f] = matrix as Six;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

type Six = readonly [number, number, number, number, number, number];

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.length === 6 && value.every((one) => typeof one === "number");
}

/** The second transformation, then the first. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  const [a, b, c, d, e, f] = m as Six;
  const [g, h, i, j, k, l] = n as Six;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
