/** Groups that a family of lines is hidden for in, what there is to deal out among them out: bases, counts, and segments that are alike. */
import type { Item, Stretch } from "./stretches.js";

/** Segments of a pool by what they count for in the family, and by all else they count for (the key of the outer map). */
export type Alike = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * One group whose base is shown; or together all groups whose bases are hidden, since what one of these has can be another's
 * without any published number changing. Documents are counted per group.
 */
export interface Pool {
  readonly groups: number;
  readonly segments: number;
  readonly documents: number;
  readonly lines: ReadonlyMap<string, LineCount>;
  readonly alike: Alike;
}

export interface LineCount {
  readonly segments: number;
  readonly documents: number;
}

/** Pools groups for a family. */
export function poolGroups(family: string, groups: readonly string[], { items }: Stretch): Pool {
  const all = groups.flatMap((group) => (items.get(group) ?? []).map((item) => ({ group, item, lines: item.families.get(family) ?? [] })));
  const lines = new Map<string, { segments: number; readonly documents: Set<string> }>();
  const alike = new Map<string, Map<string, readonly string[]>>();
  for (const one of all) {
    for (const line of one.lines) {
      const count = lines.get(line) ?? { segments: 0, documents: new Set<string>() };
      count.segments++;
      count.documents.add(nameDocument(one));
      lines.set(line, count);
    }
    const elsewhere = nameOthers(one.item, family);
    const patterns = alike.get(elsewhere) ?? new Map<string, readonly string[]>();
    alike.set(elsewhere, patterns.set(JSON.stringify(one.lines), one.lines));
  }
  return {
    groups: groups.length,
    segments: all.length,
    documents: new Set(all.map(nameDocument)).size,
    lines: new Map(Array.from(lines, ([line, { segments, documents }]) => [line, { segments, documents: documents.size }])),
    alike,
  };
}

function nameDocument({ group, item }: { readonly group: string; readonly item: Item }): string {
  return JSON.stringify([group, item.segment.documentId]);
}

/** All that a segment counts for outside a family. */
function nameOthers({ families }: Item, family: string): string {
  return JSON.stringify(
    Array.from(families)
      .filter(([name]) => name !== family)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The documents of each line, in all groups together. */
export function countDocuments(family: string, { items }: Stretch): ReadonlyMap<string, number> {
  const documents = new Map<string, Set<string>>();
  for (const { segment, families } of Array.from(items.values()).flat())
    for (const line of families.get(family) ?? []) documents.set(line, (documents.get(line) ?? new Set()).add(segment.documentId));
  return new Map(Array.from(documents, ([line, { size }]) => [line, size]));
}
