/** A text with tables and a cue in, the cells below a header with that cue out: a header is the only cue its cells have. */
import type { Span } from "../../model/passage.js";
import type { Scan, Scanned, Trigger } from "../triggers/scan-text.js";
import { lookAhead, lookBack, matchAt } from "./surroundings.js";

/** No header is longer than this. */
const longestHeader = 1000;

/** `headerEnd` finds the end of a header and few other places, `cue` is what the header says. Rows are cut at `|`, `;` or `,`: the first of these that the header has. A comma of a sentence has a space behind it. */
export function findCells(scanned: Scanned, headerEnd: RegExp, cue: RegExp): readonly Span[] {
  const { text } = scanned;
  const cells: Span[] = [];
  let read = 0;
  for (const { index } of matchAt(scanned, inTables(headerEnd), headerEnd)) {
    if (index < read) continue;
    const header = lineAround(text, index);
    const line = text.slice(header.start, header.end);
    const separator = ["|", ";", ","].find((sign) => line.includes(sign));
    read = header.end;
    if (separator === undefined || (separator === "," && line.includes(", "))) continue;
    const wanted = splitRow(line, separator, header.start).map(({ start, end }) => cue.test(text.slice(start, end)));
    if (!wanted.includes(true)) continue;
    for (let row = nextLine(text, header.end); row !== undefined; row = nextLine(text, row.end)) {
      const written = text.slice(row.start, row.end);
      if (!written.includes(separator)) break;
      cells.push(...splitRow(written, separator, row.start).filter((_, column) => wanted[column]));
      read = row.end;
    }
  }
  return cells;
}

const line = /[^\n]+\n?/g;
const anySeparator = /[|;]|,(?! )/u;
const tables = new WeakMap<Scan, readonly RegExpExecArray[]>();

/** Where the end of a header stands in a line that may be one: there is a separator in it, and it is no sentence with commas, as far as is looked. */
function inTables(headerEnd: RegExp): Trigger {
  const everywhere = new RegExp(headerEnd.source, headerEnd.flags.replace("y", "g"));
  return (scan) =>
    listLines(scan).flatMap(({ 0: written, index }) => Array.from(written.matchAll(everywhere), (match) => index + match.index));
}

function listLines(scan: Scan): readonly RegExpExecArray[] {
  const known = tables.get(scan);
  if (known !== undefined) return known;
  const isTable = (written: string): boolean =>
    anySeparator.test(written) || (written.length > longestHeader && written.split(", ").some((part) => part.length > longestHeader - 9));
  const lines = anySeparator.test(scan.text) || scan.text.length > longestHeader ? Array.from(scan.text.matchAll(line)) : [];
  const found = lines.filter(({ 0: written }) => isTable(written));
  tables.set(scan, found);
  return found;
}

function lineAround(text: string, at: number): Span {
  const before = lookBack(text, at, longestHeader);
  const after = lookAhead(text, at, longestHeader);
  const ending = after.indexOf("\n");
  return { start: at - before.length + before.lastIndexOf("\n") + 1, end: at + (ending < 0 ? after.length : ending) };
}

/** The line behind the end of another. */
function nextLine(text: string, end: number): Span | undefined {
  if (text.charAt(end) !== "\n") return undefined;
  const ending = text.indexOf("\n", end + 1);
  return { start: end + 1, end: ending < 0 ? text.length : ending };
}

function splitRow(row: string, separator: string, offset: number): readonly Span[] {
  let start = offset;
  return row.split(separator).map((cell) => {
    const span = { start, end: start + cell.length };
    start = span.end + separator.length;
    return span;
  });
}
