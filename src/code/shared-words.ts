/** What all codes hit in, for each rule the other codes that hit a word of its own, and in how many segments, out. */
import { endOfPart, endOfWords, findFirstRule, findFirstWord, type PartOrder } from "./packed-hits.js";

/** Of a rule: by the place of another code the number of segments. */
export type Shared = ReadonlyMap<number, number>;

/** A rule that hit in a segment: its code, its place there, and where its words stand in the code's row. */
interface RuleWords {
  readonly code: number;
  readonly rule: number;
  readonly from: number;
  readonly to: number;
}

/** Tells of each rule of each code with which codes it shares a word; the rows are the hits of the codes, `rules` tells how many rules each has. */
export function tallyShared(rows: readonly Int32Array[], rules: readonly number[], order: PartOrder): readonly (readonly Shared[])[] {
  const shared = rules.map((length) => Array.from({ length }, () => new Map<number, number>()));
  const parts = order.parts.length;
  for (let from = 0, to = 0; from < parts; from = to) {
    const segment = readSegment(rows, order, from);
    do to++;
    while (to < parts && readSegment(rows, order, to) === segment);
    if (to > from + 1) tallySegment(rows, listRules(rows, order, from, to), shared);
  }
  return shared;
}

function readSegment(rows: readonly Int32Array[], order: PartOrder, at: number): number {
  return (rows[order.rows[at] as number] as Int32Array)[order.parts[at] as number] as number;
}

function listRules(rows: readonly Int32Array[], order: PartOrder, from: number, to: number): readonly RuleWords[] {
  const list: RuleWords[] = [];
  for (let at = from; at < to; at++) {
    const code = order.rows[at] as number;
    const part = order.parts[at] as number;
    const row = rows[code] as Int32Array;
    const end = endOfPart(row, part);
    for (let rule = findFirstRule(part); rule < end; rule = endOfPart(row, rule))
      list.push({ code, rule: row[rule] as number, from: findFirstWord(rule), to: endOfWords(row, rule) });
  }
  return list;
}

function tallySegment(rows: readonly Int32Array[], list: readonly RuleWords[], shared: readonly (readonly Map<number, number>[])[]): void {
  /** The codes that hit a word, by the word; most words are hit by none, most of the others by one. */
  const codes = new Map<number, number[]>();
  let isShared = false;
  for (const { code, from, to } of list) {
    const row = rows[code] as Int32Array;
    for (let at = from; at < to; at++) {
      const own = codes.get(row[at] as number);
      if (own === undefined) codes.set(row[at] as number, [code]);
      else if (own.at(-1) !== code) isShared = own.push(code) > 1;
    }
  }
  if (!isShared) return;
  for (const { code, rule, from, to } of list) {
    const row = rows[code] as Int32Array;
    const others = new Set<number>();
    for (let at = from; at < to; at++) for (const other of codes.get(row[at] as number) ?? []) if (other !== code) others.add(other);
    const counts = shared[code]?.[rule] as Map<number, number>;
    for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
}
