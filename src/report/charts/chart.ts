/** A drawn chart: real SVG as an element tree, with its text alternative and its size. */
import type { Element } from "hast";

export interface Chart {
  /** The `svg` element: a `viewBox`, `role="img"` and an accessible name; every mark that has a number opens to its passages when it has a `href`. */
  readonly svg: Element;
  /** In CSS pixels (1/96 inch). */
  readonly width: number;
  readonly height: number;
  /** What a person who cannot see the chart should know, in one or two sentences. */
  readonly text: string;
}
