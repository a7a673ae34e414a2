/** A seed in, chance that is the same every time out: choices, numbers and coins. */

export interface Chance {
  /** A whole number from 0 up to, and not including, the limit. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True so often in one. */
  readonly flip: (share: number) => boolean;
}

/** Mulberry32; the words are mixed into one seed, so that every case has its own. */
export function makeChance(...words: readonly number[]): Chance {
  let state = words.reduce((mixed, word) => Math.imul(mixed ^ (word + 0x9e3779b9), 0x85ebca6b) ^ (mixed >>> 13), 0x2545f491) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number], flip: (share) => next() < share };
}
