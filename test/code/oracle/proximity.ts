// What comes in: hits of the parts. What goes out: hits of the whole.
import type { Words } from "../../../src/text/words.js";
import { dropRepeats, type Hit } from "./hit.js";

/** How many partners of a hit are looked at on one side, the nearest first: a bound on the work, more than a rule can mean. */
const mostPartners = 25;

/** Finds rows of parts in order; `gaps[i]` words may stand between part i and part i + 1. */
export function findPhrase(words: Words, parts: readonly (readonly Hit[])[], gaps: readonly number[]): readonly Hit[] {
  if (parts.length === 0) return [];
  let rows = parts[0] as readonly Hit[];
  for (let index = 1; index < parts.length; index++) {
    const byFirst = sortByFirst(parts[index] as readonly Hit[]);
    const gap = gaps[index - 1] as number;
    const extended = new Map<string, Hit>();
    for (const row of rows) {
      for (const next of listPartners(byFirst, row)) {
        if (!follows(words, row.last, next.first, gap)) break;
        extended.set(`${row.first}-${next.last}`, gap === 0 ? joinNeighbours(row, next) : joinApart(row, next));
      }
    }
    rows = Array.from(extended.values());
  }
  return rows;
}

/** Finds all pairs at most `distance` words apart (neighbours are 1 apart). */
export function findNear(words: Words, left: readonly Hit[], right: readonly Hit[], distance: number, ordered: boolean): readonly Hit[] {
  if (left.length === 0 || right.length === 0) return [];
  const found = pairUp(words, left, right, distance);
  return ordered ? found : dropRepeats([...found, ...pairUp(words, right, left, distance)]);
}

/** How many words lie between two places, the later first word minus the earlier last one; neighbours are 1 apart. */
function measureDistance(words: Words, last: number, first: number): number {
  return Math.max(1, (words.numbers[first] as number) - (words.numbers[last] as number));
}

function pairUp(words: Words, before: readonly Hit[], after: readonly Hit[], distance: number): readonly Hit[] {
  const byFirst = sortByFirst(after);
  return before.flatMap((hit) =>
    listPartners(byFirst, hit)
      .filter((next) => measureDistance(words, hit.last, next.first) <= distance)
      .map((next) => joinApart(hit, next)),
  );
}

/** The hits that begin behind a hit, the nearest first. */
function listPartners(byFirst: readonly Hit[], hit: Hit): readonly Hit[] {
  const from = lowerBound(byFirst, hit.last + 1);
  return byFirst.slice(from, from + mostPartners);
}

function follows(words: Words, last: number, first: number, gap: number): boolean {
  return gap === 0 ? first === last + 1 : measureDistance(words, last, first) <= gap + 1;
}

/** One hit of two, the later of which begins behind the earlier. */
function joinApart(left: Hit, right: Hit): Hit {
  return { first: left.first, last: right.last, spans: [...left.spans, ...right.spans] };
}

/** Words that stand next to each other make one stretch. */
function joinNeighbours(left: Hit, right: Hit): Hit {
  const before = left.spans.at(-1);
  const after = right.spans[0];
  if (before === undefined || after === undefined) return joinApart(left, right);
  return {
    first: left.first,
    last: right.last,
    spans: [...left.spans.slice(0, -1), { start: before.start, end: after.end }, ...right.spans.slice(1)],
  };
}

function sortByFirst(hits: readonly Hit[]): readonly Hit[] {
  return Array.from(hits).sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The place of the first hit that begins at a word or behind it. */
export function lowerBound(hits: readonly Hit[], first: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
