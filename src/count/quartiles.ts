/** Numbers in, their lower quartile, median and upper quartile out. */

/** Quartiles by linear interpolation between order statistics (Hyndman & Fan 1996, definition 7); none without numbers. */
export function findQuartiles(numbers: readonly number[]): readonly [number, number, number] | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = Array.from(numbers).sort((a, b) => a - b);
  return [interpolate(sorted, 0.25), interpolate(sorted, 0.5), interpolate(sorted, 0.75)];
}

function interpolate(sorted: readonly number[], fraction: number): number {
  const place = (sorted.length - 1) * fraction;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}
