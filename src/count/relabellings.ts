/** Two numbers of documents in, the ways to hand out their labels again out: all of them, or a fixed draw. */

/** Each row chooses the documents of the smaller of the two sides. */
export interface Relabellings {
  readonly exact: boolean;
  readonly rows: number;
  /**
   * The first column says by its bits which of the first `documentsPerMask` documents each row chooses, the second which of
   * the next ones, and so on: sums over the chosen documents can then be looked up that many at a time.
   */
  readonly masks: readonly Uint16Array[];
}

export const documentsPerMask = 11;

/** Up to this many relabellings all of them are tried. */
const mostExact = 200_000;
const draws = 20_000;
const seed = 1;

/** n over k; infinite when it is larger than a number can be. */
export function countCombinations(n: number, k: number): number {
  let count = 1;
  for (let step = 1; step <= Math.min(k, n - k); step++) count = Math.round((count * (n - step + 1)) / step);
  return count;
}

/** The smallest one-sided p that a permutation of documents can give at all, whatever the hits. */
export function findSmallestP(first: number, second: number): number {
  return 1 / countCombinations(first + second, first);
}

/** Lists all relabellings, or 20,000 random ones with the fixed seed 1 when there are more than 200,000. */
export function listRelabellings(first: number, second: number): Relabellings {
  const total = first + second;
  const size = Math.min(first, second);
  const all = countCombinations(total, size);
  const exact = all <= mostExact;
  const rows = exact ? all : draws;
  const masks = Array.from({ length: Math.ceil(total / documentsPerMask) }, () => new Uint16Array(rows));
  let row = 0;
  for (const choice of exact ? enumerate(total, size) : draw(total, size)) {
    for (let at = 0; at < size; at++) {
      const document = choice[at] as number;
      const column = masks[Math.floor(document / documentsPerMask)] as Uint16Array;
      column[row] = (column[row] as number) | (1 << (document % documentsPerMask));
    }
    row++;
  }
  return { exact, rows, masks };
}

/** All choices of `size` from `total` in lexicographic order; the same array each time. */
function* enumerate(total: number, size: number): Iterable<Uint32Array> {
  const choice = Uint32Array.from({ length: size }, (_, index) => index);
  let last: number;
  do {
    yield choice;
    last = size - 1;
    while (last >= 0 && choice[last] === total - size + last) last--;
    const next = last < 0 ? 0 : (choice[last] as number) + 1;
    for (let at = last; at >= 0 && at < size; at++) choice[at] = next + at - last;
  } while (last >= 0);
}

/** Random choices, the first `size` places: a Fisher–Yates shuffle that goes on from draw to draw. */
function* draw(total: number, size: number): Iterable<Uint32Array> {
  const random = createRandom();
  const pool = Uint32Array.from({ length: total }, (_, index) => index);
  for (let row = 0; row < draws; row++) {
    for (let at = 0; at < size; at++) {
      const other = at + Math.floor(random() * (total - at));
      const drawn = pool[other] as number;
      pool[other] = pool[at] as number;
      pool[at] = drawn;
    }
    yield pool;
  }
}

/** Mulberry32 (T. Ettinger, public domain): the same numbers in [0, 1) on every machine. */
function createRandom(): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
