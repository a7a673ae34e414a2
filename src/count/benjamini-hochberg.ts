/** The p of many tests in, each adjusted for the number of them out, in the same order. */

/**
 * Adjusted p by the false discovery rate (Benjamini & Hochberg 1995): p times the number of tests over its rank, and never
 * more than that of a larger p.
 */
export function adjustForMany(ps: readonly number[]): readonly number[] {
  const largestFirst = ps.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = ps.map(() => 1);
  let least = 1;
  for (const [place, { p, index }] of largestFirst.entries()) {
    // The rank counts from the smallest; p itself is the floor, whatever the rounding.
    least = Math.min(least, Math.max(p, (p * ps.length) / (ps.length - place)));
    adjusted[index] = least;
  }
  return adjusted;
}
