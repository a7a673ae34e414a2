/** A text with tables and a cue in, the cells below a header with that cue out: a header is the only cue its cells have. */
import type { Span } from "../../model/passage.js";
import type { Scan, Scanned, Trigger } from "../triggers/scan-text.js";
import { lookAhead, lookBack, matchAt } from "./surroundings.js";

/** No header is longer than this. */
const longestHeader = 1000;

/** `headerEnd` finds the end of a header and few other places, `cue` is what the header says. Rows are cut at `|`, `;` or `,`: the first of these that the header has. A comma of a sentence has a space behind it. */
export function findCells(scanned: Scanned, trigger: Trigger, headerEnd: RegExp, cue: RegExp): readonly Span[] {
  const { text } = scanned;
  const cells: Span[] = [];
  let read = 0;
  for (const { index } of matchAt(scanned, trigger, headerEnd)) {
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

const anySeparator = /[|;]|,(?! )/g;
const tables = new WeakMap<Scan, readonly Span[]>();

/** Where the end of a header stands in a line that may be one: there is a separator in it, and it is no sentence with commas, as far as is looked. */
export function inTables(headerEnd: RegExp): Trigger {
  const everywhere = new RegExp(headerEnd.source, headerEnd.flags.replace("y", "g"));
  return (scan) =>
    listLines(scan).flatMap(({ start, end }) => Array.from(scan.text.slice(start, end).matchAll(everywhere), ({ index }) => start + index));
}

/** The lines that may be a header, each with its line end. */
function listLines(scan: Scan): readonly Span[] {
  const known = tables.get(scan);
  if (known !== undefined) return known;
  const { text } = scan;
  const found: Span[] = [];
  let separator = findSeparator(text, 0);
  for (let start = 0; start < text.length;) {
    const ending = text.indexOf("\n", start);
    const end = ending < 0 ? text.length : ending + 1;
    if (separator < end || isLoose(text, start, end)) found.push({ start, end });
    if (separator < end) separator = findSeparator(text, end);
    start = end;
  }
  tables.set(scan, found);
  return found;
}

function findSeparator(text: string, from: number): number {
  anySeparator.lastIndex = from;
  return anySeparator.exec(text)?.index ?? Infinity;
}

/** In a longer line no more is looked at than what is around a word: that may be no sentence with commas where the line is one. */
function isLoose(text: string, start: number, end: number): boolean {
  return (
    end - start > longestHeader &&
    text
      .slice(start, end)
      .split(", ")
      .some((part) => part.length > longestHeader - 9)
  );
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
