/** A share in, the shade it has in every heatmap out: one shade means the same in all of them, over periods and codebooks. */
import { scaleThreshold } from "d3-scale";
import type { Language } from "../../model/study.js";
import { spellTick } from "./axis.js";
import { chooseShade, type Shade } from "./ink.js";

/** Each about twice the one before, since most shares are small and a few are large. */
const limits = [0.05, 0.1, 0.2, 0.4];
const shades: readonly Shade[] = [...limits, 1].map((_, step, steps) => chooseShade(step, steps.length));
const stepOf = scaleThreshold<number, number>()
  .domain(limits)
  .range(shades.map((_, step) => step));

/** The shade of a share that is not nothing. */
export function shadeShare(share: number): Shade {
  return shades[stepOf(share)] as Shade;
}

/** The shades up to that of the highest share, each with the shares it stands for. */
export function listShades(highest: number, language: Language): readonly (readonly [shade: Shade, name: string])[] {
  return shades.slice(0, stepOf(highest) + 1).map((shade, step) => [shade, nameStep(step, language)] as const);
}

function nameStep(step: number, language: Language): string {
  const [from, to] = [limits[step - 1], limits[step]].map((limit) => (limit === undefined ? undefined : spellTick(limit, language)));
  if (from === undefined) return `< ${to ?? ""}%`;
  return to === undefined ? `≥ ${from}%` : `${from}–${to}%`;
}
