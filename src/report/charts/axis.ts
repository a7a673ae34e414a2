/** The highest share in, an axis of shares from none to a round one above it out. */
import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { Language } from "../../model/study.js";
import { spellNumber } from "../figures.js";

export interface Axis {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
}

/** An axis over a range of places, up to the next of so many round shares; where every share is none it still has a length. */
export function layAxis(highest: number, range: readonly [number, number], count: number, roundness = 2 * count): Axis {
  const scale = scaleLinear()
    .domain([0, Math.min(1, Math.max(highest, 0.05))])
    .nice(roundness)
    .range(range);
  return { scale, ticks: scale.ticks(count) };
}

/** A share as a percentage without its sign, in tenths where it has them. */
export function spellTick(share: number, language: Language): string {
  return spellNumber(Math.round(share * 1000) / 10, language);
}
