/** A place in a prepared document and the context a person wrote down in, how well that context stands around the place out. */
import type { DocumentIndex } from "./document-index.js";
import type { Found } from "./find-quote.js";
import { measureAfter, measureBefore } from "./similarity.js";

/** What a context is worth that stands, word for word, one segment further, since something was put in between; a short one may stand there by chance. */
const worthBeyond = { short: 0.85, long: 0.95 } as const;
const longContext = 28;

/** Whether context may also be looked for beyond the segment next to the place. */
export type Reach = "beside" | "beyond";

/**
 * Context may run over the edge of a segment, over a heading that is no segment itself, over a segment that was put in
 * between, or, when words were added between the quote and that edge, begin at the edge: the reading that fits best counts.
 */
export function weighBefore(index: DocumentIndex, { at, start }: Found, context: string, reach: Reach): number {
  const inside = sliceWords(index, index.starts[at] as number, start).slice(-roomFor(context));
  const heading = index.headings[at] as string;
  const measure = (reading: string): number => measureBefore(reading, context);
  const read = (last: number): readonly string[] => {
    const earlier = takeTail(index, last, context);
    return [join(earlier, inside), join(earlier, heading, inside), earlier, join(earlier, heading)];
  };
  const beside = best(read(at), measure);
  if (reach === "beside" || at === 0 || beside >= worthBeyond.long) return beside;
  return read(at - 1).some((reading) => reading.endsWith(context)) ? Math.max(beside, worthOf(context)) : beside;
}

export function weighAfter(index: DocumentIndex, { at, end }: Found, context: string, reach: Reach): number {
  const inside = sliceWords(index, end, endOf(index, at)).slice(0, roomFor(context));
  const heading = index.headings[at + 1] ?? "";
  const measure = (reading: string): number => measureAfter(reading, context);
  const read = (first: number): readonly string[] => {
    const later = takeHead(index, first, context);
    return [join(inside, later), join(inside, heading, later), later, join(heading, later)];
  };
  const beside = best(read(at), measure);
  if (reach === "beside" || at === index.texts.length - 1 || beside >= worthBeyond.long) return beside;
  return read(at + 1).some((reading) => reading.startsWith(context)) ? Math.max(beside, worthOf(context)) : beside;
}

/** The words between two offsets of the joined text. */
export function sliceWords({ words, wordAt }: DocumentIndex, start: number, end: number): string {
  return words.slice(wordAt[start], wordAt[end]).trim();
}

function takeTail(index: DocumentIndex, at: number, context: string): string {
  const end = index.wordAt[index.starts[at] as number] as number;
  return index.words.slice(Math.max(0, end - roomFor(context)), end).trim();
}

function takeHead(index: DocumentIndex, at: number, context: string): string {
  const start = index.wordAt[endOf(index, at)] as number;
  return index.words.slice(start, start + roomFor(context)).trim();
}

function worthOf(context: string): number {
  return context.length < longContext ? worthBeyond.short : worthBeyond.long;
}

/** How much text is looked at: room for words that were put in between. */
function roomFor(context: string): number {
  return context.length * 2;
}

function endOf(index: DocumentIndex, at: number): number {
  return (index.starts[at] as number) + (index.texts[at] as string).length;
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
