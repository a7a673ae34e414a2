/** The documents of two periods in, the p of the difference between their shares out. */
import { documentsPerMask, listRelabellings, type Relabellings } from "./relabellings.js";

export interface PermutationTest {
  /** Whether all relabellings are tried, or some are drawn. */
  readonly exact: boolean;
  /** From the hits per document, of the earlier period and of the later one, in the order in which the test was made. */
  readonly findP: (earlier: readonly number[], later: readonly number[]) => number;
}

/** Differences closer than this are the same difference, computed in another order. */
const tolerance = 1e-12;

/**
 * Makes a permutation test with documents as the unit (Fisher 1935; Edgington 1980) for documents with these numbers of
 * segments; many codes can then be tested on the same documents. It gives how often handing out the period labels again
 * makes a difference in pooled share at least as large as the one found, either way. Exact where all relabellings are listed;
 * with a draw (hits + 1) / (draws + 1), so that p is never 0 (Phipson & Smyth 2010).
 */
export function createPermutationTest(earlier: readonly number[], later: readonly number[]): PermutationTest {
  const relabellings = listRelabellings(earlier.length, later.length);
  const segments = [...earlier, ...later];
  const all = sum(segments);
  const chosenSegments = sumRows(segments, relabellings, new Float64Array(relabellings.rows));
  const chosenHits = new Float64Array(relabellings.rows);
  const findP: PermutationTest["findP"] = (earlierHits, laterHits) => {
    const hits = sum(earlierHits) + sum(laterHits);
    if (earlier.length === 0 || later.length === 0 || hits === 0 || hits === all) return 1;
    const found = Math.abs(sum(laterHits) / sum(later) - sum(earlierHits) / sum(earlier)) - tolerance;
    sumRows([...earlierHits, ...laterHits], relabellings, chosenHits);
    let asLarge = 0;
    for (let row = 0; row < relabellings.rows; row++) {
      const size = chosenSegments[row] as number;
      // |y/n − (Y − y)/(N − n)| with the divisions multiplied away.
      if (Math.abs((chosenHits[row] as number) * all - hits * size) >= found * size * (all - size)) asLarge++;
    }
    return relabellings.exact ? asLarge / relabellings.rows : (asLarge + 1) / (relabellings.rows + 1);
  };
  return { exact: relabellings.exact, findP };
}

/** Puts the sum of the values of the documents that each row chooses in `sums`. */
function sumRows(values: readonly number[], { rows, masks }: Relabellings, sums: Float64Array): Float64Array {
  const subsets = sumSubsets(values);
  const subsetsOf = (part: number): Float64Array => subsets.subarray(part << documentsPerMask);
  sums.fill(0);
  // Two columns at a time: what takes longest is to take out each sum and to put it back.
  for (let part = 0; part + 1 < masks.length; part += 2) {
    const [one, other] = [subsetsOf(part), subsetsOf(part + 1)];
    const [column, next] = [masks[part] as Uint16Array, masks[part + 1] as Uint16Array];
    for (let row = 0; row < rows; row++)
      sums[row] = (sums[row] as number) + (one[column[row] as number] as number) + (other[next[row] as number] as number);
  }
  if (masks.length % 2 === 0) return sums;
  const last = subsetsOf(masks.length - 1);
  const column = masks[masks.length - 1] as Uint16Array;
  for (let row = 0; row < rows; row++) sums[row] = (sums[row] as number) + (last[column[row] as number] as number);
  return sums;
}

/** The sum of every subset of the first `documentsPerMask` values by its bits, then of the next ones, and so on. */
function sumSubsets(values: readonly number[]): Float64Array {
  const subsets = 1 << documentsPerMask;
  const sums = new Float64Array(Math.ceil(values.length / documentsPerMask) * subsets);
  for (let at = 0; at < sums.length; at++) {
    const mask = at % subsets;
    if (mask === 0) continue;
    const lowest = 31 - Math.clz32(mask & -mask);
    const value = values[Math.floor(at / subsets) * documentsPerMask + lowest] ?? 0;
    sums[at] = (sums[at - (mask & -mask)] as number) + value;
  }
  return sums;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
