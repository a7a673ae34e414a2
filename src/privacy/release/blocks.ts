/** A run in, its material in blocks out: what a release tells of each codebook, data type and period, by hash. */
import { ungrouped } from "../../model/frequency.js";
import type { ReleasedBlock } from "../../model/release.js";
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import { hashLetters } from "../../text/hash.js";

/** Lists the blocks that have any material. */
export function listBlocks({
  bases,
  cells,
  segments,
  groups,
}: Pick<Run, "bases" | "cells" | "segments" | "groups">): readonly ReleasedBlock[] {
  return bases
    .filter(({ group, segments: count }) => group === ungrouped && count > 0)
    .map(({ codebook, type, period }) => {
      const own = segments.filter((segment) => segment.type === type && segment.period === period);
      const grouped = cells.filter(
        ({ base }) => base.codebook === codebook && base.type === type && base.period === period && base.group !== ungrouped,
      );
      const pattern = grouped.map(({ base, code, level, state }) => [base.group, code, level, state === "n" || state === "0"].join(" "));
      return {
        codebook,
        type,
        period,
        documents: hashDocuments(own, groups),
        ...(grouped.length === 0 ? {} : { hidden: hashLetters(pattern.join("\n"), 12) }),
      };
    });
}

function hashDocuments(segments: readonly Segment[], groups: Run["groups"]): ReadonlyMap<string, string> {
  const parts = new Map<string, string[]>();
  for (const { id, documentId } of segments) {
    const part = `${id} ${groups.get(id) ?? ""}`;
    const known = parts.get(documentId);
    if (known === undefined) parts.set(documentId, [part]);
    else known.push(part);
  }
  return new Map(Array.from(parts, ([id, own]) => [id, hashLetters(own.join("\n"), 12)]));
}
