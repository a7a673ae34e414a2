/** A place in a prepared document and the context a person wrote down in, how well that context stands around the place out. */
import type { DocumentIndex } from "./document-index.js";
import type { Found } from "./find-quote.js";
import { measureAfter, measureBefore } from "./similarity.js";

/**
 * Context may run over the edge of a segment, over a heading that is no segment itself, or, when words were added
 * between the quote and that edge, begin at the edge: the reading that fits best counts.
 */
export function weighBefore(index: DocumentIndex, { at, start }: Found, context: string): number {
  const text = index.texts[at] as string;
  const inside = text.slice(0, start - (index.starts[at] as number)).trimEnd();
  const earlier = takeTail(index, at, context.length * 2);
  const heading = index.headings[at] as string;
  return best([join(earlier, inside), join(earlier, heading, inside), earlier, join(earlier, heading)], (reading) =>
    measureBefore(reading, context),
  );
}

export function weighAfter(index: DocumentIndex, { at, end }: Found, context: string): number {
  const text = index.texts[at] as string;
  const inside = text.slice(end - (index.starts[at] as number)).trimStart();
  const later = takeHead(index, at, context.length * 2);
  const heading = index.headings[at + 1] ?? "";
  return best([join(inside, later), join(inside, heading, later), later, join(heading, later)], (reading) =>
    measureAfter(reading, context),
  );
}

function takeTail(index: DocumentIndex, at: number, length: number): string {
  const end = (index.starts[at] as number) - 1;
  return index.joined.slice(Math.max(0, end - length), Math.max(0, end));
}

function takeHead(index: DocumentIndex, at: number, length: number): string {
  const start = (index.starts[at] as number) + (index.texts[at] as string).length + 1;
  return index.joined.slice(start, start + length);
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function best(readings: readonly string[], measure: (reading: string) => number): number {
  let most = 0;
  for (const reading of new Set(readings)) {
    most = Math.max(most, measure(reading));
    if (most === 1) return 1;
  }
  return most;
}
