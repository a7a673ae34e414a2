/** What was met in a Word file and is not text in, what is to be said of it out. */
import type { Location } from "../../model/location.js";
import type { Message } from "../../model/message.js";
import { say } from "../../messages/say.js";
import { countWords } from "../../text/words.js";

/** Things that may hold text which is not read. */
export type Unread = "chart" | "diagram" | "object" | "chunk" | "drawing";

export interface Tally {
  /** Pieces that were deleted or moved away while changes were tracked. */
  deleted: number;
  images: number;
  /** Headings too long to be one. */
  longHeadings: number;
  hiddenWords: number;
  /** Where the first hidden text stands. */
  hiddenAt: Location | undefined;
  readonly unread: Map<Unread, number>;
}

export function startTally(): Tally {
  return { deleted: 0, images: 0, longHeadings: 0, hiddenWords: 0, hiddenAt: undefined, unread: new Map() };
}

export function addUnread(tally: Tally, what: Unread): void {
  tally.unread.set(what, (tally.unread.get(what) ?? 0) + 1);
}

export function addHidden(tally: Tally, text: string, location: Location): void {
  const words = countWords(text);
  if (words > 0) tally.hiddenAt ??= location;
  tally.hiddenWords += words;
}

/** Says what was not read, with how much of it there is. */
export function sayUnread({ deleted, images, longHeadings, hiddenWords, hiddenAt, unread }: Tally, file: string): readonly Message[] {
  const hiddenPlace = { file, ...(hiddenAt === undefined ? {} : { location: hiddenAt }) };
  return [
    ...Array.from(unread, ([what, count]) => say("load/not-read", { file }, { what: `#found/${what}`, count })),
    ...(hiddenWords === 0 ? [] : [say("load/hidden-text", hiddenPlace, { words: hiddenWords })]),
    ...(deleted === 0 ? [] : [say("load/deleted-changes", { file }, { count: deleted })]),
    ...(longHeadings === 0 ? [] : [say("load/long-headings", { file }, { count: longHeadings })]),
    ...(images === 0 ? [] : [say("load/images", { file }, { count: images })]),
  ];
}
