/** A sheet in, the scale of its letters out, so that it goes on two sides of A4. */
import type { Nodes, RootContent } from "mdast";
import type { Sheet } from "./compose-sheet.js";

// All lengths in millimetres, as `sheet.css` sets them for paper; letters as wide as Arial, or Liberation Sans where there is none.
const sides = 2;
/** Of a side of A4 within its margins, less what an estimate may miss. */
const sideHeight = 268;
const textWidth = 186;
/** At full size: 9.5 points. */
const lineHeight = 4.55;
const charactersPerLine = 112;
/** Two quotes stand side by side. */
const quoteWidth = 0.46;
/** The boxes to write in, beside one another. */
const boxHeight = 28;
const pixel = 25.4 / 96;
/** Between pictures beside one another. */
const gap = 3;
/** Smaller letters can't be read on paper. */
const smallest = 0.75;

/** Finds the largest scale, at most 1, at which the sheet fits; the smallest where it does not fit at all. */
export function findScale(sheet: Sheet): number {
  for (let scale = 1; scale > smallest; scale -= 0.01) if (countSides(sheet, scale) <= sides) return Math.round(scale * 100) / 100;
  return smallest;
}

/** Lays blocks that are kept together on sides. */
function countSides(sheet: Sheet, scale: number): number {
  let [count, used] = [1, 0];
  for (const height of sheet.parts.flatMap((part) =>
    part.name === "open-space" ? [measureOpenSpace(part.tree, scale)] : listBlocks(joinPictures(part.tree), scale),
  )) {
    if (used + height > sideHeight) [count, used] = [count + 1, 0];
    used += height;
  }
  return count;
}

/** The last list is the boxes. */
function measureOpenSpace(tree: readonly RootContent[], scale: number): number {
  return tree.slice(0, -1).reduce((sum, node) => sum + measure(node, scale), boxHeight);
}

/** The heights of the blocks of a part: a heading stays with what follows it, and all below one of the third rank stays together. */
function listBlocks(tree: readonly RootContent[], scale: number): readonly number[] {
  const blocks: number[] = [];
  let depth = 0;
  let isHeld = false;
  for (const node of tree) {
    if (node.type === "heading") depth = node.depth;
    const height = measure(node, scale) + (isHeld ? (blocks.pop() ?? 0) : 0);
    blocks.push(height);
    isHeld = node.type === "heading" || (depth === 3 && !isLastBelow(node, tree));
  }
  return blocks;
}

/** Pictures stand beside one another as far as they go: only the highest of a row counts. */
function joinPictures(tree: readonly RootContent[]): readonly RootContent[] {
  const joined: RootContent[] = [];
  let left = 0;
  for (const node of tree) {
    const last = joined.at(-1);
    const width = node.type === "chart" ? node.chart.width * pixel : 0;
    if (node.type === "chart" && last?.type === "chart" && width <= left) {
      if (node.chart.height > last.chart.height) joined[joined.length - 1] = node;
      left -= width + gap;
    } else {
      joined.push(node);
      left = textWidth - width - gap;
    }
  }
  return joined;
}

function isLastBelow(node: RootContent, tree: readonly RootContent[]): boolean {
  return tree[tree.indexOf(node) + 1]?.type === "heading";
}

function measure(node: Nodes, scale: number): number {
  const line = lineHeight * scale;
  const countLines = (one: Nodes, width: number): number =>
    Math.max(1, Math.ceil((countCharacters(one) * scale) / (charactersPerLine * width)));
  switch (node.type) {
    case "heading":
      return (node.depth === 3 ? 6.2 : 9) * scale;
    case "paragraph":
      return countLines(node, 1) * line + 1.2 * scale;
    case "blockquote":
      return (node.children.reduce((sum, child) => sum + countLines(child, quoteWidth) * line, 0) + 1.8 * scale) / 2;
    case "list":
      return node.children.reduce((sum, item) => sum + countLines(item, 0.98) * line + 0.4, 0.8);
    case "table":
      return node.children.length * (line + 0.9 * scale) + 2;
    case "chart":
      return Math.min(textWidth, node.chart.width * pixel) * (node.chart.height / node.chart.width) + line + 2;
    default:
      return 0;
  }
}

function countCharacters(node: Nodes): number {
  if ("value" in node) return node.value.length;
  return "children" in node ? node.children.reduce((sum, child) => sum + countCharacters(child), 0) : 0;
}
