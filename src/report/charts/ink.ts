/** A step of a scale in, its colour out; one hue from light to dark, which stays in order in grey and to every eye. */
import { scaleLinear } from "d3-scale";

export const ink = "#1d1d1f";
export const soft = "#5b5b62";
export const line = "#d5d5da";
export const paper = "#ffffff";
export const accent = "#1f5f8b";

/** From light to dark; the middle keeps the colours between from turning grey. */
const ramp = ["#deebf7", "#6ba3d0", "#08406f"];

export interface Shade {
  readonly fill: string;
  /** The colour in which text on it can be read. */
  readonly text: string;
}

/** The shade of a step, the first being the lightest. */
export function chooseShade(step: number, steps: number): Shade {
  const place = step / (steps - 1);
  const fill = scaleLinear<string>().domain([0, 0.5, 1]).range(ramp)(place);
  return { fill, text: place > 0.5 ? paper : ink };
}
