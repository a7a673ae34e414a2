/** A drawn chart: real SVG as an element tree, with its text alternative and its size. */
import type { Element } from "hast";

export interface Chart {
  /** The `svg` element: a `viewBox`, an accessible name, and the role of an image, or of a group where its marks lead to their passages. */
  readonly svg: Element;
  /** In CSS pixels (1/96 inch). */
  readonly width: number;
  readonly height: number;
  /** What a person who cannot see the chart should know, in one or two sentences. */
  readonly text: string;
}
