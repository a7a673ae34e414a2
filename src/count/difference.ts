/** Two shares with their intervals in, the interval of their difference out; two counts in, the log ratio out. */
import type { Pooled } from "./margin.js";
import type { Interval } from "./wilson.js";

interface Estimate extends Interval {
  readonly share: number;
}

/**
 * The interval of `later.share − earlier.share` by Newcombe's method 10 (Newcombe 1998, Statistics in Medicine 17: 873–890),
 * with each side's own interval; in the words of methods.md the later period is side 1 and the earlier one side 2.
 */
export function findDifferenceInterval(later: Estimate, earlier: Estimate): Interval {
  const difference = later.share - earlier.share;
  return {
    low: Math.max(-1, difference - Math.hypot(later.share - later.low, earlier.high - earlier.share)),
    high: Math.min(1, difference + Math.hypot(later.high - later.share, earlier.share - earlier.low)),
  };
}

/** How many times as large the later share is, as a power of two; half a hit is added on both sides, so that zero has a logarithm. */
export function findLogRatio(later: Pooled, earlier: Pooled): number {
  return Math.log2((later.hits + 0.5) / (later.segments + 1)) - Math.log2((earlier.hits + 0.5) / (earlier.segments + 1));
}
