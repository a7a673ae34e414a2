/** The words of a quote and segments in, those segments that hold them word for word out, and else the one that goes along with them longest. */
import type { Passage, Span } from "../../model/passage.js";
import type { Segment } from "../../model/segment.js";
import type { Folded } from "../../text/fold.js";
import { findDivergence, findWords, splitAtOmissions, type Divergence, type Stretch } from "./find-words.js";
import { foldVerbatim } from "./fold-verbatim.js";
import type { Material } from "./material.js";

/** The words of a quote, prepared for looking them up. */
export interface QuoteWords {
  readonly passage: Passage;
  /** As they are compared. */
  readonly text: string;
  /** As written, and without the quotation marks that people put around a quote. */
  readonly readings: readonly (readonly Stretch[])[];
  /** Where a place of the compared text stands in the passage. */
  readonly startOf: (at: number) => number;
  /** The quote with its words as `cut` gives them for a text that holds them, and its omissions as `[…]`. */
  readonly fill: (text: string, cut: (start: number, end: number) => string) => string;
}

export interface Places {
  readonly found: readonly Segment[];
  /** Absent when the words are found. */
  readonly closest?: Divergence & { readonly segment: Segment };
}

const marksAround = /^["' ]+|["' ]+$/gu;

/** Reads the words of a quote; nothing when there are none. */
export function readQuoteWords(passage: Passage): QuoteWords | undefined {
  const { text, starts } = foldVerbatim(passage.text);
  const written = splitAtOmissions(text);
  if (!written.some((stretch) => /[\p{L}\p{N}]/u.test(stretch.text))) return undefined;
  const bare = written.map(dropMarks).filter((stretch) => stretch.text !== "");
  const readings =
    bare.length < written.length || bare.some((stretch, at) => stretch.text !== written[at]?.text) ? [written, bare] : [written];
  return {
    passage,
    text,
    readings,
    startOf: (at) => starts[at] ?? 0,
    fill: (held, cut) => {
      const stretches = readings.find((reading) => findWords(held, reading) !== undefined) ?? [];
      return fillOmissions(text, stretches, findWords(held, stretches) ?? [], cut);
    },
  };
}

/** Whether the words stand in a text. */
export function isFoundIn({ readings }: QuoteWords, { text }: Folded): boolean {
  return readings.some((stretches) => findWords(text, stretches) !== undefined);
}

/** Looks for the words in these segments. */
export function findPlaces(words: QuoteWords, segments: readonly Segment[], material: Material): Places {
  const found = segments.filter((segment) => isFoundIn(words, material.fold(segment)));
  if (found.length > 0) return { found };
  const bare = words.readings.at(-1) ?? [];
  let closest: Places["closest"];
  for (const segment of segments) {
    const divergence = findDivergence(material.fold(segment).text, bare);
    if (closest === undefined || divergence.agreed > closest.agreed) closest = { ...divergence, segment };
  }
  return { found, ...(closest === undefined ? {} : { closest }) };
}

function dropMarks({ text, start }: Stretch): Stretch {
  const { length } = /^["' ]*/u.exec(text)?.[0] ?? "";
  return { text: text.replace(marksAround, ""), start: start + length };
}

/** What stands between two stretches is an omission, with the spaces around it as they were written; marks around a quote are left out. */
function fillOmissions(
  quote: string,
  stretches: readonly Stretch[],
  spans: readonly Span[],
  cut: (start: number, end: number) => string,
): string {
  let filled = "";
  let from = 0;
  for (const [at, { text, start }] of stretches.entries()) {
    const { start: first, end: last } = spans[at] as Span;
    filled += showOmission(quote.slice(from, start)) + cut(first, last);
    from = start + text.length;
  }
  return filled + showOmission(quote.slice(from));
}

function showOmission(between: string): string {
  const shown = between.replace(/["']/gu, "").replace(/\[ ?(?:…|\.{3,}) ?\]/gu, "[…]");
  return shown.includes("[…]") ? shown : "";
}
