/** Segments and codings in, the material cut by data type and period out, with the group of each segment and the lines it counts for. */
import type { Codebook } from "../../model/codebook.js";
import type { Coding } from "../../model/coding.js";
import type { Level } from "../../model/frequency.js";
import type { Segment } from "../../model/segment.js";
import { findGroup } from "../../text/group.js";

/** A segment with what it counts for: the lines (see `nameLine`) of each family, a main code with its sub-codes (see `nameFamily`). */
export interface Item {
  readonly segment: Segment;
  readonly families: ReadonlyMap<string, readonly string[]>;
}

/** The material of one data type in one period; all codebooks code the same material, so what is hidden of it is decided once. */
export interface Stretch {
  readonly type: string;
  readonly period: string;
  /** Every group that has a line in the tables, sorted. */
  readonly groups: readonly string[];
  /** The groups that have material, in the same order. */
  readonly items: ReadonlyMap<string, readonly Item[]>;
}

/** What is asked of a base: which lines of the tables there are. */
type Row = Readonly<Record<"type" | "group" | "period", string>>;

/** Cuts the material as the grouped bases are cut. */
export function cutStretches(
  rows: readonly Row[],
  groupBy: string,
  segments: readonly Segment[],
  codebooks: readonly Codebook[],
  codings: readonly Coding[],
): readonly Stretch[] {
  const families = listFamilies(codebooks, codings);
  const items = new Map<string, Item[]>();
  for (const segment of segments) {
    const key = nameStretch(segment, findGroup(segment, groupBy));
    const item = { segment, families: families.get(segment.id) ?? uncoded };
    const known = items.get(key);
    if (known === undefined) items.set(key, [item]);
    else known.push(item);
  }
  const stretches = new Map<string, { readonly row: Row; readonly groups: Set<string> }>();
  for (const row of rows) {
    const key = nameStretch(row);
    const known = stretches.get(key);
    if (known === undefined) stretches.set(key, { row, groups: new Set([row.group]) });
    else known.groups.add(row.group);
  }
  return Array.from(stretches.values(), ({ row: { type, period }, groups: listed }): Stretch => {
    const groups = Array.from(listed).sort();
    const own = groups.flatMap((group): readonly (readonly [string, readonly Item[]])[] => {
      const found = items.get(nameStretch({ type, period }, group));
      return found === undefined ? [] : [[group, found]];
    });
    return { type, period, groups, items: new Map(own) };
  });
}

/** The key of a stretch, or of a group in it. */
export function nameStretch({ type, period }: Pick<Row, "type" | "period">, group?: string): string {
  return JSON.stringify([type, period, ...(group === undefined ? [] : [group])]);
}

export function nameFamily(codebook: string, mainCode: string): string {
  return JSON.stringify([codebook, mainCode]);
}

export function nameLine(level: Level, code: string): string {
  return `${level} ${code}`;
}

const uncoded: ReadonlyMap<string, readonly string[]> = new Map();

/** The lines of each family that a segment counts for, by segment; hit(s, M) = max(direct, sub-codes). */
function listFamilies(
  codebooks: readonly Codebook[],
  codings: readonly Coding[],
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const codes = new Map(codebooks.map((codebook) => [codebook.id, codebook.codes]));
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { segmentId, codebookId, codeId } of codings) {
    const main = codes.get(codebookId)?.get(codeId)?.parent ?? codeId;
    const own = found.get(segmentId) ?? new Map<string, Set<string>>();
    const family = nameFamily(codebookId, main);
    found.set(segmentId, own.set(family, (own.get(family) ?? new Set<string>()).add(codeId)));
  }
  return new Map(
    Array.from(found, ([segment, own]) => [segment, new Map(Array.from(own, ([family, ids]) => [family, listLines(family, ids)]))]),
  );
}

/** The lines that some codes of a family count for: the main code always, then its sub-codes, or that there are none. */
function listLines(family: string, ids: ReadonlySet<string>): readonly string[] {
  const [, main] = JSON.parse(family) as readonly [string, string];
  const subs = Array.from(ids).filter((id) => id !== main);
  const parts = subs.length === 0 ? [nameLine("direct", main)] : subs.map((id) => nameLine("sub", id)).sort();
  return [nameLine("main", main), ...parts];
}
