/** A document's text and its marks in, where a person finds an offset of it again out. */
import type { Location, Mark } from "../model/location.js";
import type { Place } from "../model/message.js";
import { indexLines } from "./lines.js";

interface Marked {
  readonly path: string;
  readonly text: string;
  readonly isSource: boolean;
  readonly marks: readonly Mark[];
}

/** Prepares a document for many look-ups of places for messages: a line and a column where the text has them, and the location. */
export function indexPlaces({ path, text, isSource, marks }: Marked): (offset: number) => Place {
  let findLine: ReturnType<typeof indexLines> | undefined;
  return (offset) => {
    const location = findLocation(marks, offset);
    // In most documents no place is looked for.
    if (isSource) findLine ??= indexLines(text);
    return { file: path, ...findLine?.(offset), ...(location === undefined ? {} : { location }) };
  };
}

/** The location that holds at an offset. */
export function findLocation(marks: readonly Mark[], offset: number): Location | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).at <= offset) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1]?.location;
}
