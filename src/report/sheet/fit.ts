/** A sheet in, the scale of its letters out, so that it goes on two sides of A4. */
import type { Sheet } from "./compose-sheet.js";
import { measurePart, sideHeight } from "./measure.js";

const sides = 2;
/** Of the letters that `sheet.css` sets for paper (9.5 points): larger ones tire no eye, smaller ones can't be read. */
const [largest, smallest] = [1.2, 0.75];

/** Finds the largest scale at which the sheet fits; the smallest where it does not fit at all. */
export function findScale(sheet: Sheet): number {
  for (let percent = largest * 100; percent > smallest * 100; percent--)
    if (countSides(sheet, percent / 100) <= sides) return percent / 100;
  return smallest;
}

/** Lays blocks on sides; of two margins that meet only the larger counts, and none at the top of a side. */
function countSides(sheet: Sheet, scale: number): number {
  let [count, used, below] = [1, 0, 0];
  for (const block of sheet.parts.flatMap((part) => measurePart(part, scale))) {
    const above = Math.max(block.above, below);
    if (used + above + block.height > sideHeight) [count, used] = [count + 1, block.height];
    else used += above + block.height;
    below = block.below;
  }
  return count;
}
