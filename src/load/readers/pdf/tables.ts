/** Rows of runs in, those that stand in columns below each other cut out, and such a table in, the cells of its rows out. */
import type { Fragment } from "./layout.js";
import { makeRun, type Row, type Run } from "./rows.js";

/** What stands between two rows of prose is a table when so many of its rows have cells beside each other. */
const leastRows = 3;
/** A strip between two columns is at least so wide, in letters. */
const leastStrip = 0.6;

/** In so many rows a narrower strip is no accident. */
const sureRows = 6;
const leastSureStrip = 0.25;

type Strip = readonly [left: number, right: number];

export interface Table {
  readonly rows: readonly Row[];
  /** The white strips between its columns. */
  readonly strips: readonly Strip[];
}

/** Cuts rows into tables, each with its strips, and the rows between them. */
export function cutTables(all: readonly Row[]): readonly (Table | { readonly rows: readonly Row[]; readonly strips?: undefined })[] {
  const groups = groupLevel(all);
  const rows = groups.map((group) => group.flat().toSorted((a, b) => a.x - b.x || a.y - b.y));
  const parts: (Table | { rows: Row[]; strips?: undefined })[] = [];
  for (let index = 0; index < rows.length;) {
    const table = findTable(rows, index);
    const last = parts.at(-1);
    if (table !== undefined) parts.push(table);
    else if (last !== undefined && last.strips === undefined) last.rows.push(...(groups[index] as readonly Row[]));
    else parts.push({ rows: [...(groups[index] as readonly Row[])] });
    index += table?.rows.length ?? 1;
  }
  return parts;
}

/** Rows less than a line apart, as where a cell stands in the middle of what is beside it. */
function groupLevel(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && yOf(row) - yOf(before) < 0.75 * Math.min(sizeOf(row), sizeOf(before))) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The table that begins here, as long as a strip stays white. */
function findTable(rows: readonly Row[], start: number): Table | undefined {
  const first = rows[start] as Row;
  if (!hasCells(first)) return undefined;
  let strips = listStrips(first, leastStrip * sizeOf(first));
  let end = start + 1;
  for (; end < rows.length; end++) {
    const [before, row] = [rows[end - 1] as Row, rows[end] as Row];
    if (yOf(row) - yOf(before) > 4 * sizeOf(row)) break;
    const left = strips.flatMap((strip) => narrow(strip, row));
    if (left.length === 0 || (left.length < strips.length && !hasCells(row))) break;
    strips = left;
  }
  const found = trimTail(rows.slice(start, end), strips);
  return found.filter((row) => isSplit(row, strips)).length >= leastRows ? { rows: found, strips: refineStrips(found, strips) } : undefined;
}

/** Cells may stand closer than the gap that cuts a row: every strip counts that is white beside all rows but the first. */
function refineStrips(rows: readonly Row[], strips: readonly Strip[]): readonly Strip[] {
  if (rows.length < sureRows) return strips;
  const fragments = rows.slice(1).flatMap((row) => row.flatMap((run) => run.fragments));
  const white = listStrips(fragments, leastSureStrip * sizeOf(rows[0] as Row));
  return white.length > strips.length ? white : strips;
}

/** The white between what stands beside each other. */
function listStrips(boxes: readonly Pick<Run, "x" | "right">[], least: number): readonly Strip[] {
  const strips: Strip[] = [];
  let right = Infinity;
  for (const box of boxes.toSorted((a, b) => a.x - b.x)) {
    if (box.x - right >= least) strips.push([right, box.x]);
    right = Math.max(right === Infinity ? -Infinity : right, box.right);
  }
  return strips;
}

/** What of a strip stays white beside a row. */
function narrow([left, right]: Strip, row: Row): readonly Strip[] {
  let [from, to] = [left, right];
  for (const run of row) {
    if (run.right <= from || run.x >= to) continue;
    if (run.x <= from) from = run.right;
    else to = run.x;
  }
  return to - from >= leastStrip * sizeOf(row) ? [[from, to]] : [];
}

/** What hangs before a line, such as the mark of an item, is no cell. */
function hasCells([first, ...others]: Row): boolean {
  if (first === undefined || others.length === 0) return false;
  const text = first.fragments.map((fragment) => fragment.text).join("");
  if (listStrips([first, ...others], leastStrip * first.size).length === 0) return false;
  return others.length > 1 || text.trim().length > 4 || (others[0] as Run).x - first.right > 3 * first.size;
}

function isSplit(row: Row, strips: readonly Strip[]): boolean {
  return new Set(row.map((run) => findColumn(run, strips))).size > 1;
}

function findColumn({ x }: Pick<Run, "x">, strips: readonly Strip[]): number {
  return strips.filter(([left, right]) => x >= Math.min(right - 1, (left + right) / 2)).length;
}

/** Lines below the table that stand under its first column only, and apart from it, come after it. */
function trimTail(rows: readonly Row[], strips: readonly Strip[]): readonly Row[] {
  let end = rows.length;
  for (let index = rows.length - 1; index > 0 && !isSplit(rows[index] as Row, strips); index--) {
    const [before, row] = [rows[index - 1] as Row, rows[index] as Row];
    if (findColumn(row[0] as Run, strips) > 0) break;
    if (yOf(row) - yOf(before) > 1.45 * sizeOf(row)) end = index;
  }
  return rows.slice(0, end);
}

/** Lists the rows of a table, each as its cells from left to right, a cell as its lines. */
export function listTableRows({ rows, strips }: Table): readonly (readonly (readonly Run[])[])[] {
  const blocks = listBlocks(rows);
  const gaps = blocks.slice(1).map((block, index) => block.top - (blocks[index] as TableBlock).foot);
  const usual = Math.max(0, gaps.toSorted((a, b) => a - b)[gaps.length >> 2] ?? 0);
  const size = sizeOf(rows[0] as Row);
  const hasGaps = gaps.some((gap) => gap > usual + size * 0.1);
  const found: Run[][][] = [];
  for (const [index, { runs }] of blocks.entries()) {
    // A wider distance divides rows; where there is none, a filled first cell begins one.
    const isApart = (gaps[index - 1] ?? Infinity) > usual + size * 0.1;
    const begins = hasGaps ? isApart : runs.some((run) => findColumn(run, strips) === 0);
    if (begins || found.length === 0) found.push(Array.from({ length: strips.length + 1 }, () => []));
    for (const run of runs.flatMap((one) => cutRun(one, strips))) found.at(-1)?.[findColumn(run, strips)]?.push(run);
  }
  return found;
}

/** Cuts a run where a strip goes through it. */
function cutRun(run: Run, strips: readonly Strip[]): readonly Run[] {
  const parts = new Map<number, Fragment[]>();
  for (const fragment of run.fragments) {
    const column = findColumn(fragment, strips);
    parts.set(column, [...(parts.get(column) ?? []), fragment]);
  }
  return Array.from(parts.values(), makeRun);
}

interface TableBlock {
  readonly top: number;
  foot: number;
  readonly runs: Run[];
}

/** Runs whose letters reach the same heights: a line, or lines of cells that stand in the middle of a row. */
function listBlocks(rows: readonly Row[]): readonly TableBlock[] {
  const blocks: TableBlock[] = [];
  for (const row of rows) {
    const top = Math.min(...row.map(({ y, size }) => y - 0.75 * size));
    const foot = Math.max(...row.map(({ y, size }) => y + 0.2 * size));
    const block = blocks.at(-1);
    if (block === undefined || top >= block.foot) blocks.push({ top, foot, runs: [...row] });
    else {
      block.foot = Math.max(block.foot, foot);
      block.runs.push(...row);
    }
  }
  return blocks;
}

function yOf(row: Row): number {
  return row.reduce((least, { y }) => Math.min(least, y), Infinity);
}

function sizeOf(row: Row): number {
  return (row[0] as Run).size;
}
