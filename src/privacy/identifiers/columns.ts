/** A text with tables and a cue in, the cells below a header with that cue out: a header is the only cue its cells have. */
import type { Span } from "../../model/passage.js";

/** A header of a Markdown table, with the line of dashes below it. */
const headers = /^[^\n|]*\|[^\n]*\n[ ]*\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ ]*$/gmu;

export function findCells(text: string, cue: RegExp): readonly Span[] {
  const cells: Span[] = [];
  let read = 0;
  for (const { 0: header, index } of text.matchAll(headers)) {
    const columns = splitRow(header.slice(0, header.indexOf("\n")), 0);
    const wanted = columns.flatMap(({ start, end }, column) => (cue.test(header.slice(start, end)) ? [column] : []));
    if (wanted.length === 0) continue;
    for (let at = index + header.length + 1; at < text.length; at = read) {
      const ending = text.indexOf("\n", at);
      const end = ending < 0 ? text.length : ending;
      const row = text.slice(at, end);
      if (!row.includes("|")) break;
      const parts = splitRow(row, at);
      for (const column of wanted) cells.push(...parts.slice(column, column + 1));
      read = end + 1;
    }
  }
  return cells;
}

function splitRow(row: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let start = row.search(/[^ |]|$/u) > row.indexOf("|") ? row.indexOf("|") + 1 : 0;
  for (const { index } of row.matchAll(/\||$/gu)) {
    if (index < start) continue;
    spans.push({ start: offset + start, end: offset + index });
    start = index + 1;
  }
  return spans;
}
