/** The fragments of a page in, rows of runs out: what stands at one height, cut where a wide gap is. */
import type { Fragment } from "./layout.js";

/** Fragments with hardly more than a space between them. */
export interface Run {
  readonly fragments: readonly Fragment[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** From left to right. */
export type Row = readonly Run[];

/** In letters; a space between words is a third of one, and in a justified line seldom more than a whole one. */
const wideGap = 1.1;

/** Puts fragments in rows from top to bottom; a raised or a lowered figure goes to the row it hangs on. */
export function groupRows(fragments: readonly Fragment[]): readonly Row[] {
  const rows: Fragment[][] = [];
  for (const fragment of dropDoubles(fragments.toSorted((a, b) => a.y - b.y || a.x - b.x || a.order - b.order))) {
    const base = rows.at(-1)?.[0];
    if (base !== undefined && fragment.y - base.y <= 0.22 * Math.min(base.size, fragment.size)) rows.at(-1)?.push(fragment);
    else rows.push([fragment]);
  }
  return moveRaised(rows).map((row) => cutRow(row.toSorted((a, b) => a.x - b.x || a.order - b.order)));
}

/** A raised number is short, small, and stands right behind a word, or before the note it belongs to. */
const longestRaised = 5;
const neighbours = 3;

function moveRaised(rows: readonly (readonly Fragment[])[]): readonly (readonly Fragment[])[] {
  const moved: Fragment[][] = rows.map((row) => [...row]);
  for (const [index, row] of rows.entries())
    for (const fragment of row) {
      if (fragment.text.trim().length > longestRaised) continue;
      const hangsOn = (other: Fragment): boolean =>
        fragment.size <= other.size * 0.8 &&
        Math.abs(fragment.y - other.y) <= other.size * 0.6 &&
        Math.min(Math.abs(other.right - fragment.x), Math.abs(other.x - fragment.right)) <= other.size * 0.35;
      const from = Math.max(0, index - neighbours);
      const near = rows.slice(from, index + neighbours + 1).findIndex((other) => other !== row && other.some(hangsOn));
      if (near < 0) continue;
      const target = from + near;
      moved[index] = (moved[index] as Fragment[]).filter((one) => one !== fragment);
      moved[target]?.push(fragment);
    }
  return moved.filter((row) => row.length > 0);
}

/** The largest of a row says where its line is. */
function findBase(row: readonly Fragment[]): Fragment {
  return row.reduce((largest, next) => (next.size > largest.size * 1.05 ? next : largest));
}

/** Letters drawn twice, a hair apart, are meant to look bold. */
function dropDoubles(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.filter((one, index) => {
    for (let before = index - 1; before >= 0 && index - before <= 4; before--) {
      const other = fragments[before] as Fragment;
      const isClose = Math.abs(other.x - one.x) < one.size * 0.12 && Math.abs(other.y - one.y) < one.size * 0.12;
      if (isClose && other.text === one.text) return false;
    }
    return true;
  });
}

/** A gap this wide divides in any case; a less wide one does not where another is as wide, as they are in a justified line. */
const surelyWide = 2.5;

function cutRow(row: readonly Fragment[]): Row {
  const gaps = listGaps(row);
  const isShared = (gap: number): boolean => gaps.filter((other) => Math.abs(other - gap) < 0.06 * gap).length > 1;
  const runs: Fragment[][] = [];
  for (const [index, fragment] of row.entries()) {
    const gap = gaps[index - 1] ?? Infinity;
    const isWide = gap > surelyWide * fragment.size || (gap > wideGap * fragment.size && !isShared(gap));
    if (isWide || index === 0) runs.push([fragment]);
    else runs.at(-1)?.push(fragment);
  }
  return runs.map(makeRun);
}

/** Between each fragment and what reaches farthest before it. */
function listGaps(row: readonly Fragment[]): readonly number[] {
  let right = row[0]?.right ?? 0;
  return row.slice(1).map((fragment) => {
    const gap = fragment.x - right;
    right = Math.max(right, fragment.right);
    return gap;
  });
}

export function makeRun(fragments: readonly Fragment[]): Run {
  const base = findBase(fragments);
  return {
    fragments,
    x: Math.min(...fragments.slice(0, 50).map(({ x }) => x)),
    right: fragments.reduce((most, { right }) => Math.max(most, right), -Infinity),
    y: base.y,
    size: base.size,
  };
}
