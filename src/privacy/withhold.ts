/** A text and the stretches of it that may not be told in, the text without them out. */
import type { Span } from "../model/passage.js";

/** Stands where an identifier stood. */
export const withheld = "(achtergehouden)";

/** Puts a mark in the place of each stretch; line ends stay, so that every line keeps its number. */
export function withhold(text: string, spans: readonly Span[]): string {
  let kept = "";
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const lines = text.slice(Math.max(start, from), end).replace(/[^\n]+/gu, "");
    kept += `${text.slice(from, Math.max(start, from))}${start < from ? "" : withheld}${lines}`;
    from = end;
  }
  return kept + text.slice(from);
}
