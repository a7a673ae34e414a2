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

/** How well a context stands right before a place (`text` ends there): 1 is word for word, 0 nothing alike. */
export function measureBefore(text: string, context: string): number {
  return text.endsWith(context) ? 1 : compareNumbers(text.slice(-context.length), context) * compareStarts(reverse(text), reverse(context));
}

/** How well a context stands right after a place (`text` begins there). */
export function measureAfter(text: string, context: string): number {
  return text.startsWith(context) ? 1 : compareNumbers(text.slice(0, context.length), context) * compareStarts(text, context);
}

/** In lists the number often is all that differs (gezin 3, gezin 5): another number makes another context. */
function compareNumbers(text: string, context: string): number {
  const numbers = (stretch: string): string => (stretch.match(/\d+/gu) ?? []).join(" ");
  return numbers(text) === numbers(context) ? 1 : otherNumbers;
}

/** Edit distance of a context to the start of a text of whatever length fits best, as a share of the context. */
function compareStarts(text: string, context: string): number {
  const width = Math.min(text.length, context.length + Math.ceil(context.length / 4));
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= context.length; i++) {
    const next = [i];
    for (let j = 1; j <= width; j++) {
      const change = (row[j - 1] as number) + (context[i - 1] === text[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return Math.max(0, 1 - Math.min(...row) / context.length);
}

function reverse(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text[text.length - 1 - at]).join("");
}
