/** What a reader did not read, counted, in; what is to be said of that out. */
import type { Location } from "../../model/location.js";
import type { Message } from "../../model/message.js";
import { say } from "../../messages/say.js";

export interface Unread {
  /** Lines in bold that were taken for headings. */
  readonly guessed: number;
  readonly hiddenWords: number;
  /** Where the first of them stand, when that is known. */
  readonly hiddenAt?: Location | undefined;
  readonly objects: number;
  readonly pictures: number;
  /** Pieces that were deleted while changes were tracked. */
  readonly deleted: number;
}

/** Tells what may be missed, and what is only good to know. */
export function tellUnread({ guessed, hiddenWords, hiddenAt, objects, pictures, deleted }: Unread, path: string): readonly Message[] {
  const place = { file: path };
  return [
    ...(guessed > 0 ? [say("load/guessed-headings", place, { count: guessed })] : []),
    ...(hiddenWords > 0
      ? [say("load/hidden-text", hiddenAt === undefined ? place : { ...place, location: hiddenAt }, { words: hiddenWords })]
      : []),
    ...(objects > 0 ? [say("load/unread-objects", place, { count: objects })] : []),
    ...(pictures > 0 ? [say("load/unread-pictures", place, { count: pictures })] : []),
    ...(deleted > 0 ? [say("load/deleted-changes", place, { count: deleted })] : []),
  ];
}
