/** The rows of a page in, regions in the order of reading out: full-width lines, columns beside each other, and tables. */
import type { Row, Run } from "./rows.js";
import { cutTables, type Table } from "./tables.js";

/** A table is read row by row; all else, which has no strips, line by line. */
export type Region = Table | { readonly rows: readonly Row[]; readonly strips?: undefined };

/** A white strip from top to bottom between two columns. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** A column has at least so many lines, and its lines fill so much of it. */
const leastLines = 4;
const leastFill = 0.55;
const mostDepth = 4;

/** Finds the order of reading. */
export function orderRegions(rows: readonly Row[], depth = 0): readonly Region[] {
  const gutter = depth < mostDepth ? findGutter(rows) : undefined;
  if (gutter === undefined) return cutTables(rows);
  const parts: { rows: Row[]; columns?: readonly (readonly Row[])[] }[] = [];
  for (const band of cutBands(rows, gutter)) {
    const columns = band.isCrossing ? undefined : findColumns(band.rows, gutter);
    const last = parts.at(-1);
    if (columns !== undefined) parts.push({ rows: [], columns });
    else if (last !== undefined && last.columns === undefined) last.rows.push(...band.rows);
    else parts.push({ rows: [...band.rows] });
  }
  return parts.flatMap((part) => part.columns?.flatMap((column) => orderRegions(column, depth + 1)) ?? cutTables(part.rows));
}

/** The columns on both sides of a gutter, and what stands below them. */
function findColumns(rows: readonly Row[], gutter: Gutter): readonly (readonly Row[])[] | undefined {
  const [left, right] = [takeSide(rows, gutter, "left"), takeSide(rows, gutter, "right")];
  if (!areColumns(left, right)) return undefined;
  const kept = left.length - countTail(left, right);
  return [left.slice(0, kept), right, left.slice(kept)].filter((column) => column.length > 0);
}

/** The widest strip that few lines cross, not too near the edges. */
function findGutter(rows: readonly Row[]): Gutter | undefined {
  const runs = rows.flat();
  if (rows.length < leastLines) return undefined;
  const from = runs.reduce((least, { x }) => Math.min(least, x), Infinity);
  const to = runs.reduce((most, { right }) => Math.max(most, right), -Infinity);
  const edges = runs
    .flatMap(({ x, right }) => [
      { at: x, step: 1 },
      { at: right, step: -1 },
    ])
    .toSorted((a, b) => a.at - b.at || b.step - a.step);
  const size = runs.map((run) => run.size).toSorted((a, b) => a - b)[runs.length >> 1] ?? 0;
  let best: (Gutter & { readonly crossing: number }) | undefined;
  let crossing = 0;
  for (const [index, { at, step }] of edges.entries()) {
    crossing += step;
    const next = edges[index + 1]?.at ?? at;
    const isInside = at > from + (to - from) * 0.15 && next < to - (to - from) * 0.15;
    if (next - at < size * 0.7 || !isInside || crossing > rows.length * 0.35) continue;
    const isBetter = best === undefined || crossing < best.crossing || (crossing === best.crossing && next - at > best.right - best.left);
    if (isBetter) best = { left: at, right: next, crossing };
  }
  return best;
}

/** Rows one after another that cross the gutter, and that do not. */
function cutBands(rows: readonly Row[], gutter: Gutter): readonly { readonly isCrossing: boolean; readonly rows: readonly Row[] }[] {
  const bands: { isCrossing: boolean; rows: Row[] }[] = [];
  const crosses = ({ x, right }: Run): boolean => x < gutter.left && right > gutter.right;
  for (const [index, row] of rows.entries()) {
    // A long word of a title may stick out of its column, into lines of the other.
    const level = rows.slice(Math.max(0, index - 2), index + 3).flat();
    const sticksOut = (run: Run): boolean =>
      level.some((other) => other.x >= gutter.left && other !== run && Math.abs(other.y - run.y) < 0.7 * run.size);
    const isCrossing = row.some((run) => crosses(run) && !sticksOut(run));
    const band = bands.at(-1);
    if (band?.isCrossing === isCrossing) band.rows.push(row);
    else bands.push({ isCrossing, rows: [row] });
  }
  return bands;
}

function takeSide(rows: readonly Row[], gutter: Gutter, side: "left" | "right"): readonly Row[] {
  const middle = (gutter.left + gutter.right) / 2;
  return rows.map((row) => row.filter(({ x }) => x < middle === (side === "left"))).filter((row) => row.length > 0);
}

/** Lines at the foot of the left side, below the right one and set apart from the column: they belong to what comes next. */
function countTail(left: readonly Row[], right: readonly Row[]): number {
  const foot = yOf(right.at(-1) as Row);
  for (let index = left.length - 1; index > 0; index--) {
    const [before, here] = [left[index - 1] as Row, left[index] as Row];
    if (yOf(here) <= foot + sizeOf(here)) return 0;
    if (yOf(here) - yOf(before) > 1.9 * sizeOf(here)) return left.length - index;
  }
  return 0;
}

/** Whether two sides are columns of running text, and no table: filled lines, about as wide, whose paragraphs do not keep step. */
function areColumns(left: readonly Row[], right: readonly Row[]): boolean {
  if (left.length < leastLines || right.length < leastLines) return false;
  const [one, other] = [measureSide(left), measureSide(right)];
  if (Math.min(one.width, other.width) < 0.4 * Math.max(one.width, other.width)) return false;
  if (one.fill < leastFill || other.fill < leastFill) return false;
  const [gaps, otherGaps] = [listGaps(left), listGaps(right)];
  const shared = gaps.filter((gap) => otherGaps.some((match) => Math.abs(match - gap) < 2)).length;
  return shared < 2 || shared < 0.6 * Math.min(gaps.length, otherGaps.length);
}

function measureSide(rows: readonly Row[]): { readonly width: number; readonly fill: number } {
  const from = rows.reduce((least, [first]) => Math.min(least, (first as Run).x), Infinity);
  const to = rows.reduce((most, row) => Math.max(most, (row.at(-1) as Run).right), -Infinity);
  const widths = rows.map((row) => (row.at(-1) as Run).right - (row[0] as Run).x).toSorted((a, b) => a - b);
  return { width: to - from, fill: (widths[widths.length >> 1] as number) / (to - from) };
}

/** The heights at which a side begins anew behind more than the usual distance. */
function listGaps(rows: readonly Row[]): readonly number[] {
  const usual = usualDistance(rows);
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return before !== undefined && yOf(row) - yOf(before) > usual * 1.25 ? [yOf(row)] : [];
  });
}

/** The distance that most lines keep, or fewer but closer ones. */
function usualDistance(rows: readonly Row[]): number {
  const distances = rows
    .slice(1)
    .map((row, index) => yOf(row) - yOf(rows[index] as Row))
    .toSorted((a, b) => a - b);
  return distances[distances.length >> 2] ?? Infinity;
}

function yOf(row: Row): number {
  return (row[0] as Run).y;
}

function sizeOf(row: Row): number {
  return (row[0] as Run).size;
}
