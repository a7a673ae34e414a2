/**
 * What is about to be given out and what was given out before in, what of it can't be told now out.
 *
 * Whoever holds two releases can subtract the one from the other. Where the material of a block differs, the difference is
 * what was added, changed and taken out: it must cover as many people as a group that may be shown, and as nobody knows
 * which groups these are in, there are no figures by group any more. Where the material is the same, the same cells must be
 * hidden, else the one release shows what the other hides.
 */
import type { HeldBack, Release, ReleasedBlock, Share } from "../../model/release.js";

/** How many people at least stand behind documents of a block; nothing where that is not known. */
export type CountPeople = (documents: readonly string[], block: ReleasedBlock) => number | undefined;

/** Lists the blocks of which not everything may be given out; of several earlier releases the strictest decides. */
export function compareReleases(
  { run, smallestGroup, blocks }: Release,
  earlier: readonly Release[],
  countPeople: CountPeople,
): readonly HeldBack[] {
  return blocks.flatMap((block): readonly HeldBack[] => {
    const judged = earlier
      .filter((other) => other.run !== run || other.smallestGroup !== smallestGroup)
      .flatMap((other) => {
        const before = other.blocks.find(
          (one) => one.codebook === block.codebook && one.type === block.type && one.period === block.period,
        );
        return before === undefined ? [] : [{ earlier: other.run, share: judgeBlock(block, before, smallestGroup, countPeople) }];
      });
    const worst = judged.find(({ share }) => share === "nothing") ?? judged.find(({ share }) => share === "no-groups");
    if (worst === undefined || worst.share === "whole") return [];
    const { codebook, type, period } = block;
    return [{ block: { codebook, type, period }, share: worst.share, earlier: worst.earlier }];
  });
}

function judgeBlock(now: ReleasedBlock, before: ReleasedBlock, smallestGroup: number, countPeople: CountPeople): Share {
  const ids = new Set([...now.documents.keys(), ...before.documents.keys()]);
  const changed = Array.from(ids).filter((id) => now.documents.get(id) !== before.documents.get(id));
  if (changed.length > 0) {
    const people = countPeople(changed, now);
    if (people === undefined || people < smallestGroup) return "nothing";
    return now.hidden === undefined ? "whole" : "no-groups";
  }
  return now.hidden === undefined || now.hidden === before.hidden ? "whole" : "no-groups";
}
