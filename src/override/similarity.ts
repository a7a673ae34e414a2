/** Two stretches of text in, how alike they are out; the only file that knows approx-string-match. */
import search from "approx-string-match";

export interface Likeness {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** What is left of the likeness of two contexts with other numbers in them. */
const otherNumbers = 0.8;

/** The stretches of a text that come nearest to a pattern, with at most `maxErrors` letters wrong (Myers 1999). */
export function findLikest(text: string, pattern: string, maxErrors: number): readonly Likeness[] {
  return search(text, pattern, maxErrors);
}

/** More context than this is not looked at. */
export const contextLength = 32;

/** How well a context stands right before a place (`text` ends there): 1 is word for word, 0 nothing alike. */
export function measureBefore(text: string, context: string): number {
  return text.endsWith(context) ? 1 : measureAfter(reverse(text), reverse(context));
}

/** How well a context stands right after a place (`text` begins there). */
export function measureAfter(text: string, context: string): number {
  if (text.startsWith(context)) return 1;
  return (haveSameNumbers(text.slice(0, context.length), context) ? 1 : otherNumbers) * compareStarts(text, context);
}

/**
 * In lists the number often is all that differs (gezin 3, gezin 5): another number makes another context. A number at
 * the far end may be cut off, or pushed out by a word more: beyond those that both have, only the near half counts.
 */
function haveSameNumbers(text: string, context: string): boolean {
  const [left, right] = [listNumbers(text), listNumbers(context)];
  const both = Math.min(left.length, right.length);
  return (
    left.slice(0, both).every(({ digits }, at) => digits === right[at]?.digits) &&
    [...left.slice(both), ...right.slice(both)].every(({ end }) => end > context.length / 2)
  );
}

function listNumbers(text: string): readonly { readonly digits: string; readonly end: number }[] {
  return Array.from(text.matchAll(/\d+/gu), ({ 0: digits, index }) => ({ digits, end: index + digits.length })).filter(
    ({ end }) => end < text.length,
  );
}

/**
 * The share of a context that stands at the start of a text, of whatever length fits best: 1 less the edit distance.
 * Bit-parallel (Myers 1999, Hyyrö 2003), since a frequent word is weighed in thousands of places; a context has at most 32 letters.
 */
function compareStarts(text: string, context: string): number {
  const patterns = new Map<string, number>();
  for (let at = 0; at < context.length; at++) patterns.set(context[at] as string, (patterns.get(context[at] as string) ?? 0) | (1 << at));
  const last = 1 << (context.length - 1);
  const width = Math.min(text.length, context.length + Math.ceil(context.length / 4));
  let rises = -1;
  let falls = 0;
  let errors = context.length;
  let fewest = errors;
  for (let at = 0; at < width; at++) {
    const equal = patterns.get(text[at] as string) ?? 0;
    const diagonal = (((equal & rises) + rises) ^ rises) | equal | falls | 0;
    let up = falls | ~(diagonal | rises);
    let down = rises & diagonal;
    if ((up & last) !== 0) errors++;
    if ((down & last) !== 0) errors--;
    up = (up << 1) | 1;
    down <<= 1;
    rises = down | ~(diagonal | up);
    falls = up & diagonal;
    fewest = Math.min(fewest, errors);
  }
  return 1 - fewest / context.length;
}

function reverse(text: string): string {
  let reversed = "";
  for (let at = text.length - 1; at >= 0; at--) reversed += text[at] as string;
  return reversed;
}
