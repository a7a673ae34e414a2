/** A sheet in, the scale of its letters out, so that it goes on two sides of A4. */
import type { Nodes } from "mdast";
import type { Sheet } from "./compose-sheet.js";

/** Of a side of A4 with its margins, in millimetres; the rest is kept for what the estimate misses. */
const sideHeight = 273;
const usedPart = 0.93;
const textWidth = 186;
/** At full size: 9.5 points, lines of 1.35. */
const lineHeight = 4.55;
const charactersPerLine = 118;
/** Smaller letters can't be read on paper. */
const smallest = 0.72;
/** A CSS pixel. */
const pixel = 25.4 / 96;

/** Finds the scale, at most 1. Smaller letters make lines both lower and fewer, so the height goes with its square. */
export function findScale(sheet: Sheet): number {
  const nodes = sheet.parts.flatMap(({ tree }) => tree);
  const pictures = sum(nodes, (node) =>
    node.type === "chart" ? Math.min(textWidth, node.chart.width * pixel) * (node.chart.height / node.chart.width) + 6 : 0,
  );
  const room = 3 * 26;
  const text = sum(nodes, measure);
  const left = 2 * sideHeight * usedPart - pictures - room;
  const scale = Math.sqrt(Math.max(0.01, left / text));
  return Math.round(Math.min(1, Math.max(smallest, scale)) * 100) / 100;
}

function sum(nodes: readonly Nodes[], of: (node: Nodes) => number): number {
  return nodes.reduce((total, node) => total + of(node), 0);
}

/** The height of a block of text at full size, in millimetres. Two quotes stand side by side. */
function measure(node: Nodes): number {
  const lines = (width: number): number => Math.max(1, Math.ceil(countCharacters(node) / (charactersPerLine * width)));
  switch (node.type) {
    case "heading":
      return node.depth === 3 ? 7 : 10;
    case "paragraph":
      return lines(1) * lineHeight + 1.2;
    case "blockquote":
      return (lines(0.46) * lineHeight + 6) / 2;
    case "list":
      return sum(node.children, (item) => Math.max(1, Math.ceil(countCharacters(item) / charactersPerLine)) * lineHeight + 0.6);
    case "table":
      return node.children.length * 5.2 + 3;
    default:
      return 0;
  }
}

function countCharacters(node: Nodes): number {
  if ("value" in node) return node.value.length;
  return "children" in node ? sum(node.children, countCharacters) : 0;
}
