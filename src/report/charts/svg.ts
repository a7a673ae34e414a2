/** Places, texts and marks in, SVG elements out; only attributes of presentation, since the same drawing becomes a picture in Word. */
import type { Element, ElementContent } from "hast";
import { element } from "../elements.js";
import type { Chart } from "./chart.js";
import { ink, paper, soft } from "./ink.js";

const font = "system-ui, 'Segoe UI', 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif";

/** Of texts that say no other. */
const usualSize = 9;

/** Two decimals are finer than any screen, and print the same everywhere. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Attributes of presentation by their name in a tree (`strokeWidth`). */
export type Drawing = Readonly<Record<string, string | number>>;

/** Draws a shape. */
export function shape(tagName: string, drawing: Drawing, ...children: readonly (ElementContent | string)[]): Element {
  const properties: Record<string, string> = {};
  for (const name in drawing) {
    const value = drawing[name] as string | number;
    properties[name] = typeof value === "number" ? String(round(value)) : value;
  }
  return element(tagName, properties, ...children);
}

export interface Lettering {
  /** The usual one unless told. */
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** The whole text, where only a part is shown. */
  readonly whole?: string;
}

/** Draws a line of text; `y` is its middle, because not every reader of SVG can set a baseline. */
export function drawText(x: number, y: number, text: string, lettering: Lettering): Element {
  const { size = usualSize, anchor = "start", fill = ink, isBold = false, isItalic = false, whole } = lettering;
  const drawing: Record<string, string | number> = { x, y: y + size * 0.35 };
  if (size !== usualSize) drawing["fontSize"] = size;
  if (fill !== ink) drawing["fill"] = fill;
  if (anchor !== "start") drawing["textAnchor"] = anchor;
  if (isBold) drawing["fontWeight"] = "bold";
  if (isItalic) drawing["fontStyle"] = "italic";
  return whole === undefined ? shape("text", drawing, text) : shape("text", drawing, element("title", {}, whole), text);
}

/** Draws lines of text around a middle. */
export function drawLines(x: number, middle: number, lines: readonly string[], pitch: number, lettering: Lettering): readonly Element[] {
  const first = middle - ((lines.length - 1) * pitch) / 2;
  return lines.map((text, index) => drawText(x, first + index * pitch, text, lettering));
}

/** Draws lines of text from `foot` upwards, around a middle, to be read from below to above. */
export function drawTurned(
  middle: number,
  foot: number,
  lines: readonly string[],
  pitch: number,
  lettering: Lettering,
): readonly Element[] {
  const turned = shape("g", { transform: `translate(${round(middle)} ${round(foot)}) rotate(-90)` });
  return [{ ...turned, children: [...drawLines(0, 0, lines, pitch, lettering)] }];
}

/** A mark with the sentence it stands for: a tip, and the name of the link where it leads to its passages. */
export function drawMark(sentence: string, href: string | undefined, ...parts: readonly ElementContent[]): Element {
  const tip = element("title", {}, sentence);
  return href === undefined ? element("g", {}, tip, ...parts) : element("a", { href }, tip, ...parts);
}

/** A name from outside, as one that an address in a drawing can hold. */
export function nameId(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16) ?? ""}_`);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between two lines of a hatching, measured along a side. */
const hatchStep = 5;

/** A box that is hatched: «not applicable». Plain lines, since a program that shows SVG in a text may know no patterns. */
export function drawHatched({ x, y, width, height }: Box): readonly Element[] {
  const count = Math.ceil((width + height) / hatchStep) - 1;
  const strokes = Array.from({ length: count }, (_, index) => {
    const reach = (index + 1) * hatchStep;
    const [left, bottom] = reach <= height ? [x, y + reach] : [x + reach - height, y + height];
    const [right, top] = reach <= width ? [x + reach, y] : [x + width, y + reach - width];
    return `M${round(left)} ${round(bottom)}L${round(right)} ${round(top)}`;
  });
  return [
    shape("rect", { x, y, width, height, fill: paper, stroke: soft, strokeWidth: 0.75 }),
    shape("path", { d: strokes.join(""), stroke: soft, strokeWidth: 1.1, fill: "none" }),
  ];
}

export interface Frame {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Frames a drawing. Only a chart without links is an image: what stands in an image is hidden from those who listen, and
 * links have to be reached. What is drawn around the marks is then left unsaid, since each mark has its own sentence.
 */
export function frameChart(frame: Frame, around: readonly Element[], marks: readonly Element[]): Chart {
  const [width, height] = [Math.ceil(frame.width), Math.ceil(frame.height)];
  const id = nameId(frame.id);
  const isLinked = marks.some(({ tagName }) => tagName === "a");
  const silent = marks.filter(({ tagName }) => tagName !== "a");
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: isLinked ? "group" : "img",
      ariaLabelledBy: [`${id}-title`],
      ariaDescribedBy: [`${id}-desc`],
      fontFamily: font,
      fontSize: String(usualSize),
      fill: ink,
    },
    element("title", { id: `${id}-title` }, frame.title),
    element("desc", { id: `${id}-desc` }, frame.text),
    element("g", { ariaHidden: "true" }, ...around, ...silent),
    ...(isLinked ? [element("g", {}, ...marks.filter(({ tagName }) => tagName === "a"))] : []),
  );
  return { svg, width, height, text: frame.text };
}
