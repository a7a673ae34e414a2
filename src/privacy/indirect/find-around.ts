/** A scanned text, a word to stop at and what must stand around it in, the stretches where it does out. */
import { matchAt } from "../identifiers/surroundings.js";
import type { Span } from "../../model/passage.js";
import type { Scanned, Trigger } from "../triggers/scan-text.js";

export interface Around {
  /** Up to the word; the stretch begins at its group `from`. */
  readonly before: RegExp;
  readonly after: RegExp;
}

const widest = 80;

/** Looks only around the words, so that a long text takes little time. */
export function findAround(scanned: Scanned, trigger: Trigger, words: RegExp, rules: readonly Around[]): readonly Span[] {
  const { text } = scanned;
  const found: Span[] = [];
  for (const { 0: word, index } of matchAt(scanned, trigger, words)) {
    const end = index + word.length;
    const [left, right] = [text.slice(Math.max(0, index - widest), index), text.slice(end, end + widest)];
    for (const { before, after } of rules) {
      const match = before.exec(left);
      if (match === null || !after.test(right)) continue;
      const start = index - (match.groups as { from: string }).from.length;
      const last = found.at(-1);
      // Of 4 jaar en 7 jaar the second reaches back over the first.
      if (last !== undefined && start < last.end) found[found.length - 1] = { start: last.start, end };
      else found.push({ start, end });
      break;
    }
  }
  return found;
}
