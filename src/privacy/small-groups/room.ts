/**
 * The pools of a family that is hidden in, whether every hidden number of it can be another one out.
 *
 * A number is safe when there is another table, in which it differs, that gives all published numbers and keeps the rules of
 * counting. Such tables are looked for outright.
 *
 * With one pool (all groups whose bases are hidden) each line needs a segment with it and one without. The two can be dealt to
 * different groups or swapped, which changes no published number, since of these groups only the sums are known. So each
 * group's count has at least two values, and so has its share. The same goes for documents.
 *
 * With more pools, a segment of one and a segment of another that count for the same outside the family change what they
 * count for inside it. All lines of other families, the uncoded segments, the facets and the pairs of codes keep their
 * numbers, group by group, and the family keeps its sums. What is left to see to is that its documents still agree: no
 * more than segments, none where there are no segments, enough segments without the code for the documents without it,
 * and a main code neither below one of its parts nor above all of them.
 */
import { countDocuments, poolGroups, type LineCount, type Pool } from "./pools.js";
import type { Stretch } from "./stretches.js";

/** Tells whether a family can be hidden for the groups of hidden rows and some others without any hidden number following. */
export function hasRoom(family: string, rows: readonly string[], others: readonly string[], stretch: Stretch): boolean {
  const together = rows.length === 0 ? [] : [poolGroups(family, rows, stretch)];
  const pools = [...together, ...others.map((group) => poolGroups(family, [group], stretch))];
  const whole = poolGroups(family, stretch.groups, stretch);
  const lines = Array.from(whole.lines.keys());
  const [only] = together;
  if (only !== undefined && others.length === 0) return lines.every((line) => isDivided(line, only, whole));
  if (pools.length < 2) return false;
  const moved = findMoves(lines, pools, countDocuments(family, stretch));
  return pools.every((pool) =>
    lines.every((line) => (pool === only && isDivided(line, pool)) || (moved.segments.has(pool, line) && moved.documents.has(pool, line))),
  );
}

/** Whether a line is on some segments and documents of a pool and not on others; where it is on all there are, that is no secret. */
function isDivided(line: string, pool: Pool, whole?: Pool): boolean {
  const own = countLine(pool, line);
  return (["segments", "documents"] as const).every(
    (of) => own[of] > 0 && (own[of] < pool[of] || (whole !== undefined && countLine(whole, line)[of] === whole[of])),
  );
}

function countLine({ lines }: Pool, line: string): LineCount {
  return lines.get(line) ?? { segments: 0, documents: 0 };
}

/** The lines of which another number was found, by pool. */
class Found {
  readonly #lines = new Map<Pool, Set<string>>();

  add(pool: Pool, lines: readonly string[]): void {
    const known = this.#lines.get(pool) ?? new Set<string>();
    for (const line of lines) known.add(line);
    this.#lines.set(pool, known);
  }

  has(pool: Pool, line: string): boolean {
    return this.#lines.get(pool)?.has(line) ?? false;
  }
}

interface Move {
  /** Lines that the first pool has one more of, and the second one less. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly segments: 0 | 1;
  readonly documents: 0 | 1;
}

function findMoves(
  lines: readonly string[],
  pools: readonly Pool[],
  documents: ReadonlyMap<string, number>,
): { readonly segments: Found; readonly documents: Found } {
  const found = { segments: new Found(), documents: new Found() };
  for (const [place, one] of pools.entries())
    for (const other of pools.slice(place + 1))
      for (const move of listMoves(one, other)) {
        const keeps = (pool: Pool, sign: 1 | -1): boolean => keepsRules(lines, pool, move, sign, documents);
        if (!keeps(one, 1) || !keeps(other, -1)) continue;
        for (const pool of [one, other]) {
          if (move.segments === 1) found.segments.add(pool, [...move.gained, ...move.lost]);
          if (move.documents === 1) found.documents.add(pool, [...move.gained, ...move.lost]);
        }
      }
  return found;
}

/** What can change places: two segments that are alike but for the family, with or without their documents; or documents only. */
function listMoves(one: Pool, other: Pool): readonly Move[] {
  const moves = new Map<string, Pick<Move, "gained" | "lost">>();
  for (const [elsewhere, patterns] of one.alike)
    for (const mine of patterns.values())
      for (const theirs of other.alike.get(elsewhere)?.values() ?? []) {
        const gained = theirs.filter((line) => !mine.includes(line));
        const lost = mine.filter((line) => !theirs.includes(line));
        if (gained.length + lost.length > 0) moves.set(JSON.stringify([gained, lost]), { gained, lost });
      }
  const patterns = [one, other].flatMap(({ alike }) => Array.from(alike.values(), (own) => Array.from(own.values())).flat());
  const shifts = new Map(patterns.filter(({ length }) => length > 0).map((pattern) => [JSON.stringify(pattern), pattern]));
  return [
    ...Array.from(moves.values()).flatMap((move): readonly Move[] => [
      { ...move, segments: 1, documents: 0 },
      { ...move, segments: 1, documents: 1 },
    ]),
    ...Array.from(shifts.values()).flatMap((pattern): readonly Move[] => [
      { gained: pattern, lost: [], segments: 0, documents: 1 },
      { gained: [], lost: pattern, segments: 0, documents: 1 },
    ]),
  ];
}

/** Whether a pool's counts still agree with each other after a move. */
function keepsRules(lines: readonly string[], pool: Pool, move: Move, sign: 1 | -1, documents: ReadonlyMap<string, number>): boolean {
  const moved = new Map(
    lines.map((line): readonly [string, LineCount] => {
      const own = countLine(pool, line);
      const step = sign * (move.gained.includes(line) ? 1 : move.lost.includes(line) ? -1 : 0);
      return [line, { segments: own.segments + step * move.segments, documents: own.documents + step * move.documents }];
    }),
  );
  const isCounted = ([line, count]: readonly [string, LineCount]): boolean =>
    count.documents <= Math.min(count.segments, pool.documents, pool.groups * (documents.get(line) ?? 0)) &&
    (count.segments === 0 ? count.documents === 0 : count.documents > 0) &&
    pool.segments - count.segments >= pool.documents - count.documents;
  if (!Array.from(moved).every(isCounted)) return false;
  const main = Array.from(moved).find(([line]) => line.startsWith("main "))?.[1].documents ?? 0;
  const parts = Array.from(moved).flatMap(([line, count]) => (line.startsWith("main ") ? [] : [count.documents]));
  return parts.every((part) => part <= main) && main <= parts.reduce((sum, part) => sum + part, 0);
}
