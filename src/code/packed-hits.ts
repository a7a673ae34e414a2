/** What the rules of a code hit, segment after segment, in; the same as one row of numbers out: as objects the millions of hits of a national corpus would be most of what a run holds. */
import type { Span } from "../model/passage.js";

/**
 * A row that is being written. In it each segment with a hit is a part, in the order of the segments: the segment's place, and
 * in that a part for each rule that hit: the rule's place in its code, the words that it hit, and of each of its matches that
 * count the number of its spans and their starts and ends. Before the rest of a part, and before the words, stands how many
 * numbers they are.
 */
export interface HitRow {
  numbers: Int32Array;
  length: number;
}

export function openRow(): HitRow {
  return { numbers: new Int32Array(256), length: 0 };
}

export function addNumber(row: HitRow, number: number): void {
  if (row.length === row.numbers.length) {
    const larger = new Int32Array(2 * row.length);
    larger.set(row.numbers);
    row.numbers = larger;
  }
  row.numbers[row.length++] = number;
}

/** Begins what is told with the number of its numbers before it. */
export function beginCounted(row: HitRow): number {
  addNumber(row, 0);
  return row.length;
}

export function endCounted(row: HitRow, begun: number): void {
  row.numbers[begun - 1] = row.length - begun;
}

export function addSpans(row: HitRow, spans: readonly Span[]): void {
  addNumber(row, spans.length);
  for (let at = 0; at < spans.length; at++) {
    const { start, end } = spans[at] as Span;
    addNumber(row, start);
    addNumber(row, end);
  }
}

export function closeRow({ numbers, length }: HitRow): Int32Array {
  return numbers.slice(0, length);
}

/** Where a part ends, and the next one begins. */
export function endOfPart(row: Int32Array, part: number): number {
  return part + 2 + (row[part + 1] as number);
}

/** Where the first rule of a segment's part begins. */
export function findFirstRule(part: number): number {
  return part + 2;
}

/** Where the words of a rule begin; where they end, its matches do. */
export function findFirstWord(rule: number): number {
  return rule + 3;
}

export function endOfWords(row: Int32Array, rule: number): number {
  return findFirstWord(rule) + (row[rule + 2] as number);
}

export function endOfMatch(row: Int32Array, match: number): number {
  return match + 1 + 2 * (row[match] as number);
}

/** The parts of several rows, in the order of the segments, and in each in the order of the rows. */
export interface PartOrder {
  /** Which row each stands in. */
  readonly rows: Int32Array;
  /** Where in it. */
  readonly parts: Int32Array;
}

export function orderParts(rows: readonly Int32Array[], segments: number): PartOrder {
  /** By segment: how many parts those before it have, and so where its next one goes. */
  const next = new Int32Array(segments + 1);
  for (const row of rows) for (let part = 0; part < row.length; part = endOfPart(row, part)) count(next, (row[part] as number) + 1);
  for (let at = 1; at < next.length; at++) next[at] = (next[at] as number) + (next[at - 1] as number);
  const all = next[segments] as number;
  const order = { rows: new Int32Array(all), parts: new Int32Array(all) };
  for (const [which, row] of rows.entries())
    for (let part = 0; part < row.length; part = endOfPart(row, part)) {
      const to = count(next, row[part] as number);
      order.rows[to] = which;
      order.parts[to] = part;
    }
  return order;
}

/** Adds one, and gives the number before. */
function count(numbers: Int32Array, at: number): number {
  const before = numbers[at] as number;
  numbers[at] = before + 1;
  return before;
}
