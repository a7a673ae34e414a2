// What comes in: nothing. What goes out: random sources with passages that stand in them, and what must hold for any passage.
import fc from "fast-check";
import { expect } from "vitest";
import type { Passage, Piece } from "../../src/model/passage.js";

interface Written {
  readonly source: string;
  readonly passage: Passage;
}

const verbatim = fc
  .string({ unit: fc.constantFrom("a", "b", " ", "\n", "🙂", "é"), minLength: 1, maxLength: 6 })
  .map((text) => ({ text, source: text, before: "" }));
/** A character reference, or an escape with its backslash left out. */
const indivisible = fc.constantFrom(
  { text: "&", source: "&amp;", before: "" },
  { text: "\n", source: "  \n", before: "" },
  { text: "*", source: "*", before: "\\" },
);
const skipped = fc.constantFrom({ text: "", source: "", before: "> " }, { text: "", source: "", before: "**" });

/** A source of parts that are read word for word, as one unit, or not at all. */
export const written: fc.Arbitrary<Written> = fc.array(fc.oneof(verbatim, indivisible, skipped), { maxLength: 12 }).map((parts) => {
  let source = "";
  let text = "";
  const pieces: Piece[] = [];
  for (const part of parts) {
    source += part.before;
    if (part.text !== "") pieces.push({ at: text.length, start: source.length, end: source.length + part.source.length });
    source += part.source;
    text += part.text;
  }
  return { source, passage: { text, pieces } };
});

/** Checks that pieces cover the text without gaps and stand in the source in order, and that what is as long there is the same. */
export function expectWhole({ text, pieces }: Passage, source: string): void {
  expect(pieces[0]?.at ?? 0).toBe(0);
  for (const [index, piece] of pieces.entries()) {
    const end = pieces[index + 1]?.at ?? text.length;
    expect(end).toBeGreaterThan(piece.at);
    expect(piece.end).toBeGreaterThanOrEqual(piece.start);
    expect(piece.start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0);
    expect(piece.end).toBeLessThanOrEqual(source.length);
    if (end - piece.at === piece.end - piece.start) expect(source.slice(piece.start, piece.end)).toBe(text.slice(piece.at, end));
  }
  if (pieces.length === 0) expect(text).toBe("");
}
