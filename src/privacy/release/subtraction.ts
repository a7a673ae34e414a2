/**
 * What is about to be given out and what was given out before in, what of it can't be told now out.
 *
 * Whoever holds several releases knows of each block a sum over its documents, and can add and subtract these sums. Documents
 * that are in exactly the same blocks he can't tell apart: whatever he adds and subtracts, such a part is in it as a whole or
 * not at all. So each part that a new block makes must have enough people behind it. Of one block only are there ever lines by
 * group for the same material, and that material is never divided afterwards: so nobody has more on what they hide than the
 * one release has.
 */
import type { HeldBack, Release, Share } from "../../model/release.js";
import { countLeast } from "./people.js";
import { cutReleases, findEdited, type CutBlock, type Piece } from "./pieces.js";

/** Lists the blocks of which not everything may be given out, each with the first release that is in the way. */
export function compareReleases(now: Release, earlier: readonly Release[]): readonly HeldBack[] {
  const cut = cutReleases([...earlier, now]);
  const edited = findEdited(cut);
  const own = cut.at(-1) as readonly CutBlock[];
  const known = cut.slice(0, -1).flat();
  const heldBack: HeldBack[] = [];
  for (const one of own) {
    const share = judgeBlock(one, known, edited, now.smallestGroup);
    if (share !== "nothing") known.push(share === "whole" ? one : forgetGroups(one));
    if (share === "whole") continue;
    const { type, period } = one.block;
    const documents = new Set(Array.from(one.pieces.values(), ({ document }) => document));
    const first = known.find(({ pieces }) => Array.from(pieces.values()).some(({ document }) => documents.has(document)));
    heldBack.push({ block: { type, period }, share, earlier: (first as CutBlock).run });
  }
  return heldBack;
}

function forgetGroups({ run, block: { type, period, documents }, pieces }: CutBlock): CutBlock {
  return { run, block: { type, period, documents }, pieces };
}

function judgeBlock(one: CutBlock, known: readonly CutBlock[], edited: ReadonlySet<string>, smallestGroup: number): Share {
  const names = Array.from(one.pieces.keys());
  const changed = new Set(Array.from(one.pieces).flatMap(([name, { document }]) => (edited.has(name) ? [document] : [])));
  const overlapping = known.filter(({ pieces }) => names.some((name) => pieces.has(name)));
  if (overlapping.length === 0 && changed.size === 0) return "whole";
  const isDivided = known.some(
    ({ block, pieces }) =>
      block.groups !== undefined &&
      Array.from(pieces).some(([name, { document }]) => one.pieces.has(name) || changed.has(document)) &&
      !holdsAll(one, pieces),
  );
  if (isDivided || listNewParts(one, known).some((part) => countBehind(part, edited) < smallestGroup)) return "nothing";
  if (one.block.groups === undefined) return "whole";
  const grouped = overlapping.filter(({ block }) => block.groups !== undefined);
  const isAsBefore = grouped.some(({ block, pieces }) => block.groups === one.block.groups && pieces.size === one.pieces.size);
  const isFirst = grouped.length === 0 && changed.size === 0 && overlapping.every(({ pieces }) => isSame(one.pieces, pieces));
  return isAsBefore || isFirst ? "whole" : "no-groups";
}

/** The parts that there are only now that a block is given out as well, each with its pieces. */
function listNewParts({ pieces: own }: CutBlock, known: readonly CutBlock[]): readonly ReadonlyMap<string, Piece>[] {
  const parts = new Map<string, Map<string, Piece>>();
  for (const [name, piece] of [...known.flatMap(({ pieces }) => Array.from(pieces)), ...own]) {
    const places = known.flatMap(({ pieces }, index) => (pieces.has(name) ? [index] : []));
    const key = places.join(" ");
    parts.set(key, (parts.get(key) ?? new Map<string, Piece>()).set(name, piece));
  }
  return Array.from(parts).flatMap(([key, part]) => {
    const [inside, outside] = [true, false].map((is) => new Map(Array.from(part).filter(([name]) => own.has(name) === is)));
    if (inside === undefined || outside === undefined || inside.size === 0) return [];
    if (key === "") return [inside];
    return outside.size === 0 ? [] : [inside, outside];
  });
}

function countBehind(part: ReadonlyMap<string, Piece>, edited: ReadonlySet<string>): number {
  return countLeast(Array.from(part).flatMap(([name, { given }]) => (edited.has(name) ? [] : [given])));
}

function holdsAll({ pieces: own }: CutBlock, pieces: ReadonlyMap<string, Piece>): boolean {
  return Array.from(pieces.keys()).every((name) => own.has(name));
}

function isSame(one: ReadonlyMap<string, Piece>, other: ReadonlyMap<string, Piece>): boolean {
  return one.size === other.size && Array.from(one.keys()).every((name) => other.has(name));
}
