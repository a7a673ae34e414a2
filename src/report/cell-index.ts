/** The cells of a run in, those of a codebook by data type, group and period out; they are looked up thousands of times, and sorted once. */
import { ungrouped, type Base, type FrequencyCell, type Level } from "../model/frequency.js";
import type { Run } from "../model/run.js";

/** The cells of one base. */
export interface Slice {
  readonly base: Base;
  readonly find: (code: string, level: Level) => FrequencyCell | undefined;
}

interface OpenSlice extends Slice {
  readonly cells: Map<string, FrequencyCell>;
}

const indexed = new WeakMap<Run["cells"], ReadonlyMap<string, ReadonlyMap<string, Slice>>>();

/** The slices of a codebook, in the order of the run. */
export function listSlices(codebook: string, { cells }: Pick<Run, "cells">): Iterable<Slice> {
  return indexOnce(cells).get(codebook)?.values() ?? [];
}

/** The slice of a data type and a period, of all groups together unless told. */
export function findSlice(
  { codebook, type, period, group = ungrouped }: Pick<Base, "codebook" | "type" | "period"> & { readonly group?: string },
  { cells }: Pick<Run, "cells">,
): Slice | undefined {
  return indexOnce(cells)
    .get(codebook)
    ?.get(nameSlice(type, group, period));
}

function indexOnce(cells: Run["cells"]): ReadonlyMap<string, ReadonlyMap<string, Slice>> {
  const known = indexed.get(cells);
  if (known !== undefined) return known;
  const made = indexCells(cells);
  indexed.set(cells, made);
  return made;
}

function indexCells(cells: Run["cells"]): ReadonlyMap<string, ReadonlyMap<string, Slice>> {
  const books = new Map<string, Map<string, OpenSlice>>();
  let slice: OpenSlice | undefined;
  for (const cell of cells) {
    // The cells of a base stand together.
    if (slice?.base !== cell.base) slice = openSlice(cell.base, books);
    slice.cells.set(`${cell.code} ${cell.level}`, cell);
  }
  return books;
}

function openSlice(base: Base, books: Map<string, Map<string, OpenSlice>>): OpenSlice {
  let book = books.get(base.codebook);
  if (book === undefined) books.set(base.codebook, (book = new Map<string, OpenSlice>()));
  const name = nameSlice(base.type, base.group, base.period);
  const known = book.get(name);
  if (known !== undefined) return known;
  const cells = new Map<string, FrequencyCell>();
  const made = { base, cells, find: (code: string, level: Level) => cells.get(`${code} ${level}`) };
  book.set(name, made);
  return made;
}

function nameSlice(type: string, group: string, period: string): string {
  return `${type}\u0000${group}\u0000${period}`;
}
