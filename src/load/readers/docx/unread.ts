/** What is met in a Word file and is not read as text, counted while it is read. */
import type { Location } from "../../../model/location.js";
import { countWords } from "../../../text/words.js";

export interface Tally {
  /** Pieces that were deleted or moved away while changes were tracked. */
  deleted: number;
  pictures: number;
  /** Charts, diagrams, objects of other programs, inserted documents: what may hold text. */
  objects: number;
  /** Headings too long to be one. */
  longHeadings: number;
  hiddenWords: number;
  /** Where the first hidden text stands. */
  hiddenAt: Location | undefined;
}

export function startTally(): Tally {
  return { deleted: 0, pictures: 0, objects: 0, longHeadings: 0, hiddenWords: 0, hiddenAt: undefined };
}

export function addHidden(tally: Tally, text: string, location: Location): void {
  const words = countWords(text);
  if (words > 0) tally.hiddenAt ??= location;
  tally.hiddenWords += words;
}
