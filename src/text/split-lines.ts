/** A text in, its lines out, each with its place. */

/** A line without its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splits a text into its lines, from an offset on. */
export function splitLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length + 1 : newline + 1;
    const end = newline < 0 ? text.length : text[newline - 1] === "\r" && newline > start ? newline - 1 : newline;
    lines.push({ start, end, text: text.slice(start, end) });
    start = next;
  }
  return lines;
}
