/**
 * A system of linear constraints over whole numbers in, a solution out: bounds are narrowed until nothing changes, then a
 * number is halved. It knows nothing of codeboom; the auditor states in it what an outsider can know.
 */

export interface Constraint {
  readonly terms: readonly (readonly [variable: number, factor: number])[];
  readonly least?: number;
  readonly most?: number;
}

export interface System {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly constraints: readonly Constraint[];
}

export type Solution = readonly number[] | "none" | "unknown";

/** Which half of a number's range is tried first: another answer gives another solution. */
export type Preference = (variable: number) => "low" | "high";

const tries = 1000;

/** Finds a solution; none when there is none, and nothing is known when it takes too many tries. */
export function solve(system: System, extra: readonly Constraint[], prefer: Preference = () => "low"): Solution {
  const constraints = [...system.constraints, ...extra];
  const uses: number[][] = system.low.map(() => []);
  for (const [index, { terms }] of constraints.entries()) for (const [variable] of terms) uses[variable]?.push(index);
  const low = Int32Array.from(system.low);
  const high = Int32Array.from(system.high);
  if (!narrow(low, high, Array.from(constraints.keys()), constraints, uses)) return "none";
  const state = { left: tries };
  return search(low, high, constraints, uses, prefer, state);
}

function search(
  low: Int32Array,
  high: Int32Array,
  constraints: readonly Constraint[],
  uses: readonly (readonly number[])[],
  prefer: Preference,
  state: { left: number },
): Solution {
  if (state.left-- <= 0) return "unknown";
  let [chosen, smallest] = [-1, Infinity];
  for (let variable = 0; variable < low.length; variable++) {
    const size = (high[variable] as number) - (low[variable] as number);
    if (size > 0 && size < smallest) [chosen, smallest] = [variable, size];
  }
  if (chosen < 0) return Array.from(low);
  const middle = ((low[chosen] as number) + (high[chosen] as number)) >> 1;
  const order = prefer(chosen) === "low" ? (["low", "high"] as const) : (["high", "low"] as const);
  let isKnown = true;
  for (const side of order) {
    const [nextLow, nextHigh] = [low.slice(), high.slice()];
    if (side === "low") nextHigh[chosen] = middle;
    else nextLow[chosen] = middle + 1;
    if (!narrow(nextLow, nextHigh, uses[chosen] as readonly number[], constraints, uses)) continue;
    const found = search(nextLow, nextHigh, constraints, uses, prefer, state);
    if (typeof found !== "string") return found;
    if (found === "unknown") isKnown = false;
  }
  return isKnown ? "none" : "unknown";
}

/** Narrows the bounds; false when a number has no room left. */
function narrow(
  low: Int32Array,
  high: Int32Array,
  from: readonly number[],
  constraints: readonly Constraint[],
  uses: readonly (readonly number[])[],
): boolean {
  const queue = Array.from(from);
  const isQueued = new Uint8Array(constraints.length);
  for (const index of queue) isQueued[index] = 1;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    isQueued[next] = 0;
    const { terms, least = -Infinity, most = Infinity } = constraints[next] as Constraint;
    let [sumLow, sumHigh] = [0, 0];
    for (const [variable, factor] of terms) {
      sumLow += factor * (factor > 0 ? (low[variable] as number) : (high[variable] as number));
      sumHigh += factor * (factor > 0 ? (high[variable] as number) : (low[variable] as number));
    }
    if (sumLow > most || sumHigh < least) return false;
    for (const [variable, factor] of terms) {
      const [l, h] = [low[variable] as number, high[variable] as number];
      if (l === h || factor === 0) continue;
      const [termLow, termHigh] = factor > 0 ? [factor * l, factor * h] : [factor * h, factor * l];
      const [atLeast, atMost] = [least - (sumHigh - termHigh), most - (sumLow - termLow)];
      const newLow = Math.max(l, Math.ceil((factor > 0 ? atLeast : atMost) / factor));
      const newHigh = Math.min(h, Math.floor((factor > 0 ? atMost : atLeast) / factor));
      if (newLow > newHigh) return false;
      if (newLow === l && newHigh === h) continue;
      low[variable] = newLow;
      high[variable] = newHigh;
      sumLow += factor * (factor > 0 ? newLow : newHigh) - termLow;
      sumHigh += factor * (factor > 0 ? newHigh : newLow) - termHigh;
      for (const index of uses[variable] as readonly number[])
        if (isQueued[index] === 0) {
          isQueued[index] = 1;
          queue.push(index);
        }
    }
  }
  return true;
}
