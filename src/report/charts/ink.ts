/** A step of a scale in, its colour out; one hue from light to dark, which stays in order in grey and to every eye. */
import { scaleLinear } from "d3-scale";

export const ink = "#1d1d1f";
export const soft = "#5b5b62";
export const line = "#d5d5da";
export const paper = "#ffffff";
export const accent = "#1f5f8b";

const lightest = "#dbe8f4";
const darkest = "#0b3c66";

export interface Shade {
  readonly fill: string;
  /** The colour in which text on it can be read. */
  readonly text: string;
}

/** The shade of a step, the first being the lightest. */
export function chooseShade(step: number, steps: number): Shade {
  const fill = scaleLinear<string>()
    .domain([0, steps - 1])
    .range([lightest, darkest])(step);
  return { fill, text: step / (steps - 1) > 0.5 ? paper : ink };
}
