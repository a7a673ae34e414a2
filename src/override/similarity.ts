/** Two stretches of text in, how alike they are out; the only file that knows approx-string-match. */
import search from "approx-string-match";

export interface Likeness {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** The stretches of a text that come nearest to a pattern, with at most `maxErrors` letters wrong (Myers 1999). */
export function findLikest(text: string, pattern: string, maxErrors: number): readonly Likeness[] {
  return search(text, pattern, maxErrors);
}

/** How well a context stands right before a place (`text` ends there): 1 is word for word, 0 nothing alike. */
export function measureBefore(text: string, context: string): number {
  return text.endsWith(context) ? 1 : compareStarts(reverse(text), reverse(context));
}

/** How well a context stands right after a place (`text` begins there). */
export function measureAfter(text: string, context: string): number {
  return text.startsWith(context) ? 1 : compareStarts(text, context);
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
