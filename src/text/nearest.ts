/** A mistyped name and the valid ones in, the one that was probably meant out. */
import { createRequire } from "node:module";
import type Distance from "natural/lib/natural/distance/index.js";
import { foldKey } from "./fold.js";

const require = createRequire(import.meta.url);
/** Loaded when it is first asked: where nothing is mistyped nobody does. */
const openDistance = (): typeof Distance => require("natural/lib/natural/distance/index.js") as typeof Distance;

/** Finds the nearest valid name, or nothing when none is near enough (one slip in three letters). */
export function findNearest(name: string, valid: Iterable<string>): string | undefined {
  const key = foldKey(name).slice(0, 80);
  let best: string | undefined;
  let bestDistance = Infinity;
  const distance = openDistance();
  for (const candidate of valid) {
    const other = foldKey(candidate).slice(0, 80);
    if (Math.abs(other.length - key.length) >= bestDistance) continue;
    const slips = distance.DamerauLevenshteinDistance(key, other, { restricted: true });
    if (slips < bestDistance) {
      best = candidate;
      bestDistance = slips;
    }
  }
  return key !== "" && bestDistance <= Math.max(1, Math.floor(key.length / 3)) ? best : undefined;
}
