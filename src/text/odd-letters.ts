/** A decoded text in, the place out where its letters look as if they were written in another encoding; nothing for ordinary text. */

/** Two letters that stand for one, or one that no word holds. */
export type OddKind = "double" | "other";

export interface OddLetters {
  readonly kind: OddKind;
  /** Where they stand first. */
  readonly at: number;
  readonly count: number;
}

/** UTF-8 that was read as Windows-1252 once before: Ã« for ë, â€™ for ’. */
const double =
  /Ã[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|â€[\u0080-\u00BF\u0153\u2122\u02DC\u201C\u201D\u00A6]|Â[\u00A0-\u00BF]/gu;
/** Bytes of DOS (code page 850) or an old Mac inside a word, as Windows-1252 shows them: cli‰nt, cli‘nt, gez\u008Dn. */
const other = /(?<=\p{Ll})(?:[\u0081\u008D\u008F\u0090\u009D‚„…†‡‰Š‹ŒŽ”•]|‘(?=\p{Ll}{2}))(?=\p{Ll})/gu;
/** Once may be a slip of the hand. */
const least = 2;

/** Finds letters that were lost in another encoding; of what was read as Windows-1252 also those of DOS and old Macs. */
export function findOddLetters(text: string, isWindows: boolean): OddLetters | undefined {
  return find(text, "double", double) ?? (isWindows ? find(text, "other", other) : undefined);
}

function find(text: string, kind: OddKind, pattern: RegExp): OddLetters | undefined {
  let first: number | undefined;
  let count = 0;
  for (const { index } of text.matchAll(pattern)) {
    first ??= index;
    count++;
  }
  return first === undefined || count < least ? undefined : { kind, at: first, count };
}
