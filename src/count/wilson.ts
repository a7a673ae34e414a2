/** A share and the number it is a share of in, its 95 % score interval out. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal deviate of a two-sided 95 % interval. */
const z = 1.959964;

/** Wilson's score interval (Wilson 1927); `size` may be a fraction, as an effective size is. */
export function computeWilson(share: number, size: number): Interval {
  const centre = share + z ** 2 / (2 * size);
  const reach = z * Math.sqrt((share * (1 - share)) / size + z ** 2 / (4 * size ** 2));
  const scale = 1 + z ** 2 / size;
  // The interval holds the share and stays within 0 and 1; rounding may not change that.
  return { low: Math.max(0, Math.min(share, (centre - reach) / scale)), high: Math.min(1, Math.max(share, (centre + reach) / scale)) };
}
