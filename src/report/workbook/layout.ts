/** A table in, the widths of its columns out, which of them break their lines, and how many stay in sight. */
import type { CellValue, HeldTable } from "../table.js";

export interface Layout {
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Whether a column breaks its lines, by column. */
  readonly wraps: readonly boolean[];
  /** Whether all of the table can be seen at once; then no column has to stay in sight. */
  readonly fitsOnScreen: boolean;
  /** How many columns stay in sight. */
  readonly frozen: number;
}

const narrowest = 8;
/** Where a name breaks its lines, and where a passage does. */
const widestName = 28;
const widest = 80;
/** Longer than any name. */
const passageLength = 120;
/** The button of the filter, and air. */
const besideHead = 4;
const besideCell = 2;
/** What a laptop shows at once, and how much of that may stay where it is, in characters. */
const screen = 160;
const mostFrozen = 104;

/** Lays a table out, by what stands in it. */
export function layOut({ columns, rows }: HeldTable): Layout {
  const contents = columns.map((_, index) => measureContent(rows.map((row) => row[index])));
  const widths = columns.map(({ name }, index) =>
    Math.min(widest, Math.max(narrowest, measureWords(name) + besideHead, fitContent(contents[index] as Content) + besideCell)),
  );
  const wraps = contents.map(({ longest, hasBreaks }, index) => hasBreaks || longest + besideCell > (widths[index] as number));
  const fitsOnScreen = widths.reduce((total, width) => total + width, 0) <= screen;
  return { widths, wraps, fitsOnScreen, frozen: fitsOnScreen ? 0 : countFrozen(widths, contents) };
}

interface Content {
  readonly longest: number;
  readonly longestWord: number;
  readonly hasBreaks: boolean;
  readonly hasNumbers: boolean;
}

function measureContent(values: readonly CellValue[]): Content {
  const texts = values.map((value) => String(value ?? ""));
  const longest = findLargest(texts.map((text) => text.length));
  return {
    longest,
    // Only for names; the words of passages do not decide.
    longestWord: longest > passageLength ? widest : findLargest(texts.map(measureWords)),
    hasBreaks: texts.some((text) => text.includes("\n")),
    hasNumbers: values.some((value) => typeof value === "number"),
  };
}

function fitContent({ longest, longestWord }: Content): number {
  if (longest > passageLength) return widest;
  return Math.min(longest, Math.max(widestName, longestWord));
}

/** The longest word of a text: it breaks at spaces. */
function measureWords(text: string): number {
  return findLargest(text.split(/\s+/u).map((word) => word.length));
}

/** The columns before the first number, as far as they leave room for the others. */
function countFrozen(widths: readonly number[], contents: readonly Content[]): number {
  let [count, taken] = [0, 0];
  while (contents[count]?.hasNumbers === false && taken + (widths[count] as number) <= mostFrozen) taken += widths[count++] as number;
  return count;
}

/** A list may be longer than what a function takes as arguments. */
function findLargest(numbers: readonly number[]): number {
  return numbers.reduce((largest, number) => Math.max(largest, number), 0);
}
