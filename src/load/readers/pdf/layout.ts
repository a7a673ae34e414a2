/** What stands on a page, as the steps of reading hand it on: fragments, lines of them, paragraphs of those. Lengths are points, from the top left. */

/** A piece of text as it was drawn. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The line it stands on. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  /** Its place in the order of drawing. */
  readonly order: number;
}

export interface Line {
  /** 1-based. */
  readonly page: number;
  /** Which run of lines below each other it is in: a column, a table; counted on the page. */
  readonly region: number;
  readonly text: string;
  /** The same without raised numbers, which may point at notes. */
  readonly plainText: string;
  /** These numbers. */
  readonly raised: readonly string[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Whether all of it is bold, a part, or nothing. */
  readonly bold: "all" | "some" | "none";
  readonly order: number;
  /** What it is by itself, whatever stands around it: a row of a table, the value of a field, a line of front matter. */
  readonly own?: "row" | "field" | "front";
}

export interface Paragraph {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly page: number;
  /** The mark of a list item, taken off the text. */
  readonly mark?: string;
}

/** The value that most have, by weight; the first of equals. */
export function findUsual<T>(weights: ReadonlyMap<T, number>): T | undefined {
  let usual: T | undefined;
  let most = -Infinity;
  for (const [value, weight] of weights)
    if (weight > most) {
      usual = value;
      most = weight;
    }
  return usual;
}

/** Sizes that differ less than half a point are one. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}
