/** The stretches of a quote and a folded text in, where they stand in it in order out, or how far they go along with it. */
import type { Span } from "../../model/passage.js";

/** A stretch of a quote between its omissions: `text` stands at `start` of the folded quote. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** How far a quote goes along with a text. */
export interface Divergence {
  /** Words that go along with the text, over all stretches. */
  readonly agreed: number;
  /** What stands in the quote from the first word that differs, and where in the folded quote. */
  readonly here: string;
  readonly at: number;
  /** The end of what agrees in its own stretch, and what the text says next; empty when the stretch does not even begin in the text. */
  readonly until: string;
  readonly there: string;
}

const omission = / ?\[ ?(?:…|\.{3,}) ?\] ?/gu;
const letter = /[\p{L}\p{N}\p{M}]/u;
/** Words shown where a quote and the text part. */
const shown = 4;

/** The stretches between `[…]`; none when there are only omissions. */
export function splitAtOmissions(quote: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const match of [...quote.matchAll(omission), undefined]) {
    const text = quote.slice(start, match?.index ?? quote.length);
    if (text !== "") stretches.push({ text, start });
    start = match === undefined ? quote.length : match.index + match[0].length;
  }
  return stretches;
}

/** Finds the stretches in their order, each the first time it stands there in whole words. */
export function findWords(text: string, stretches: readonly Stretch[]): readonly Span[] | undefined {
  const spans: Span[] = [];
  for (const stretch of stretches) {
    const start = findStretch(text, stretch.text, spans.at(-1)?.end ?? 0);
    if (start < 0) return undefined;
    spans.push({ start, end: start + stretch.text.length });
  }
  return spans;
}

/** Tells how far a quote that is not in a text goes along with it. */
export function findDivergence(text: string, stretches: readonly Stretch[]): Divergence {
  let from = 0;
  let agreed = 0;
  for (const stretch of stretches) {
    const start = findStretch(text, stretch.text, from);
    if (start < 0) return compareStretch(text, stretch, from, agreed);
    from = start + stretch.text.length;
    agreed += stretch.text.split(" ").length;
  }
  return { agreed, here: "", at: 0, until: "", there: "" };
}

function compareStretch(text: string, { text: stretch, start }: Stretch, from: number, before: number): Divergence {
  // More than the text itself can't stand in it, however long the quote goes on.
  const ends = [0, ...Array.from(stretch.slice(0, text.length + 1).matchAll(/ |$/gu), ({ index }) => index)];
  // If a beginning does not stand in the text, no longer one does.
  let low = 0;
  let high = ends.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (findStretch(text, stretch.slice(0, ends[middle]), from) >= 0) low = middle;
    else high = middle - 1;
  }
  const same = stretch.slice(0, ends[low]);
  const other = stretch.slice(same.length);
  const at = start + same.length + (other.startsWith(" ") ? 1 : 0);
  const next = low === 0 ? "" : text.slice(findStretch(text, same, from) + same.length);
  return { agreed: before + low, here: cutWords(other), at, until: cutWords(same, -shown), there: cutWords(next) };
}

function cutWords(text: string, count = shown): string {
  const words = text.split(" ").filter((word) => word !== "");
  return (count < 0 ? words.slice(count) : words.slice(0, count)).join(" ");
}

/** Whole words only: «iemand had de regie» does not stand in «niemand had de regie». */
function findStretch(text: string, words: string, from: number): number {
  let start = text.indexOf(words, from);
  while (start >= 0 && (isInWord(text, start) || isInWord(text, start + words.length))) start = text.indexOf(words, start + 1);
  return start;
}

function isInWord(text: string, at: number): boolean {
  return letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
}
