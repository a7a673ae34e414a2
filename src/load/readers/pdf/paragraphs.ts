/** Lines in the order of reading in, paragraphs out, joined over columns and pages. */
import { findUsual, roundSize, type Line, type Paragraph } from "./layout.js";
import type { JoinLines } from "./words.js";

const bullet = /^\s*(?:[•‣·◦▪▫■□●○◆◇➢➤►▶✓✔❖\uF0A7\uF0B7\uF0D8\uF076\uF0FC\uF02D]|o(?=\s))\s*/u;
const dash = /^\s*[-–—*]\s+(?=\S)/u;
const number = /^\s*(?:\d{1,2}|[a-z])[.)]\s+(?=\S)/u;

/** What lines have in common where they make running text. */
interface Measure {
  /** The usual distance of lines of a size, as a share of it. */
  readonly distance: (size: number) => number;
  /** How far the text reaches to the right around a line. */
  readonly right: (line: Line) => number;
  /** The same, but in all of its column where there are few lines around it. */
  readonly far: (line: Line) => number;
  /** How far a line stands in from the left of its column. */
  readonly indent: (line: Line) => number;
}

/** Joins lines to paragraphs. */
export function joinParagraphs(all: readonly Line[], join: JoinLines, notes: ReadonlySet<string>): readonly Paragraph[] {
  const lines = keepFrontMatter(all);
  const measure = measureLines(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(group, line, measure)) group.push(line);
    else groups.push([line]);
  }
  const paragraphs = groups.map((group): Paragraph => {
    const mark = findMark(group[0] as Line);
    const texts = group.map((line) => readLine(line, notes));
    const whole = group[0]?.own === "field" ? (texts[0] as string) : join(texts.flatMap((text) => text.split("\n")));
    const text = mark === undefined ? whole : whole.slice(mark.trim().length).trimStart();
    return { lines: group, text, page: (group[0] as Line).page, ...(mark === undefined ? {} : { mark: mark.trim() }) };
  });
  return paragraphs.filter(({ text }) => text !== "");
}

const fence = /^\s*-{3,}\s*$/u;
/** Front matter is short. */
const longestFront = 60;

/** Front matter typed above the text has a key on every line, so these are not joined. */
function keepFrontMatter(lines: readonly Line[]): readonly Line[] {
  if (!fence.test(lines[0]?.text ?? "")) return lines;
  const end = lines.findIndex(({ text }, index) => index > 0 && index < longestFront && fence.test(text));
  return lines.map((line, index) => (index <= end ? { ...line, own: "front" } : line));
}

/** A raised number that points at a note goes; any other stays. */
export function readLine(line: Line, notes: ReadonlySet<string>): string {
  return line.raised.length > 0 && line.raised.every((one) => notes.has(one)) ? line.plainText : line.text;
}

function findMark({ text, own }: Line): string | undefined {
  if (own !== undefined) return undefined;
  return (bullet.exec(text) ?? dash.exec(text) ?? number.exec(text))?.[0];
}

function measureLines(lines: readonly Line[]): Measure {
  const distances = new Map<number, number[]>();
  let all: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || nameColumn(before) !== nameColumn(line) || !isSameSize(before, line)) continue;
    if (before.own !== undefined || line.own !== undefined) continue;
    const distance = (line.y - before.y) / line.size;
    if (distance <= 0 || distance > 2.5) continue;
    const size = roundSize(line.size);
    distances.set(size, [...(distances.get(size) ?? []), distance]);
    all.push(distance);
  }
  all = all.toSorted((a, b) => a - b);
  const general = findClosest(all) ?? 1.25;
  const bySize = new Map(
    Array.from(distances, ([size, own]) => [size, own.length < 8 ? undefined : findClosest(own.toSorted((a, b) => a - b))]),
  );
  const distance = (size: number): number => bySize.get(roundSize(size)) ?? general;
  const columns = measureColumns(lines);
  const indent = (line: Line): number => line.x - (columns.get(nameColumn(line))?.x ?? line.x);
  return { distance, ...measureRight(lines, distance, columns), indent };
}

/** The closest distance that more than a few lines keep. */
function findClosest(sorted: readonly number[]): number | undefined {
  return sorted[Math.floor(sorted.length * 0.15)];
}

/** What is so short may be narrower than its column by chance. */
const shortBlock = 5;

/** The line that reaches farthest within a block of lines at the usual distance, or in its column where the block is short. */
function measureRight(
  lines: readonly Line[],
  distance: (size: number) => number,
  columns: ReadonlyMap<string, Column>,
): Pick<Measure, "right" | "far"> {
  const reaches = new Map<Line, { readonly right: number; readonly far: number }>();
  let block: Line[] = [];
  const close = (): void => {
    const most = block.reduce((reach, line) => Math.max(reach, line.right), -Infinity);
    for (const line of block) {
      const far = block.length < shortBlock ? columns.get(nameColumn(line))?.right : undefined;
      reaches.set(line, { right: most, far: far ?? most });
    }
    block = [];
  };
  for (const line of lines) {
    const before = block.at(-1);
    if (before !== undefined && (!isBelow(before, line, distance) || !isSameSize(before, line))) close();
    block.push(line);
  }
  close();
  return { right: (line) => reaches.get(line)?.right ?? line.right, far: (line) => reaches.get(line)?.far ?? line.right };
}

interface Column {
  readonly x: number;
  readonly right: number;
}

function measureColumns(lines: readonly Line[]): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  for (const line of lines) {
    const column = columns.get(nameColumn(line)) ?? line;
    columns.set(nameColumn(line), { x: Math.min(column.x, line.x), right: Math.max(column.right, line.right) });
  }
  return columns;
}

function nameColumn({ page, region }: Line): string {
  return `${page} ${region}`;
}

function isSameSize(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) <= 0.07 * Math.max(one.size, other.size);
}

/** Whether a line stands right below another. */
function isBelow(before: Line, line: Line, distance: (size: number) => number): boolean {
  const apart = line.y - before.y;
  return before.region === line.region && before.page === line.page && apart > 0 && apart <= distance(line.size) * line.size * 1.17 + 0.4;
}

function goesOn(group: readonly Line[], line: Line, measure: Measure): boolean {
  const [first, before] = [group[0] as Line, group.at(-1) as Line];
  if (before.own !== undefined || line.own !== undefined) return false;
  if (!isSameSize(before, line) || (before.bold === "all" && line.bold === "none") || (line.bold === "all" && before.bold !== "all"))
    return false;
  if (before.region !== line.region || before.page !== line.page) return goesOnBeyond(group, line, measure);
  if (!isBelow(before, line, measure.distance)) return false;
  if (findMark(first)?.trim() === before.text.trim()) return true;
  const isFull = !fits(before, line, measure.right(before), 0);
  const mark = findMark(line);
  // A dash at the beginning of a line may also stand in a sentence that goes on.
  if (mark !== undefined && (bullet.test(mark) || !isFull || Math.abs(line.x - first.x) < 2 || endsSentence(before))) {
    if (!dash.test(mark) || findMark(first) !== undefined || !isFull || endsSentence(before)) return false;
  }
  const step = line.x - before.x;
  const indent = 0.6 * line.size;
  const begins = startsSentence(line);
  if (group.length === 1) {
    // Text hangs behind its mark; otherwise the first line may stand in, and what follows may not.
    if (findMark(first) !== undefined) return step > -indent && !(step < indent && !isFull && begins);
    if (step > indent) return isFull && !begins;
    if (step < -indent) return isFull;
  } else if (Math.abs(step) > indent) return false;
  const reach = measure.far(before);
  return !(begins && fits(before, line, reach, 0.12) && (endsSentence(before) || fits(before, line, reach, 0.45)));
}

/** Over the end of a column or a page a paragraph goes on when its last line is full or its sentence is not at an end. */
function goesOnBeyond(group: readonly Line[], line: Line, measure: Measure): boolean {
  const before = group.at(-1) as Line;
  if (before.bold === "all" || line.bold === "all" || findMark(line) !== undefined) return false;
  if (/[-\u2010]$/u.test(before.text) && /^\s*\p{Ll}/u.test(line.text)) return true;
  const isHanging = group.length === 1 || findMark(group[0] as Line) !== undefined;
  if (!isHanging && Math.abs(measure.indent(before) - measure.indent(line)) > line.size) return false;
  const isFull = !fits(before, line, measure.right(before), 0.02);
  if (!startsSentence(line)) return isFull || !endsSentence(before);
  const isAlone = group.length === 1 && findMark(before) === undefined;
  return isFull && !(isAlone && endsSentence(before));
}

/** Whether the first word of a line would have fitted behind the line before, with a share of the width to spare. */
function fits(before: Line, line: Line, reach: number, spare: number): boolean {
  const word = /^\s*\S+/u.exec(line.text)?.[0].length ?? 0;
  const width = ((line.right - line.x) * word) / Math.max(1, line.text.length);
  return reach - before.right > width + 0.25 * line.size + spare * (reach - before.x);
}

function endsSentence({ text }: Line): boolean {
  return /[.?!:…]["'’”»)\]]*\s*$/u.test(text);
}

function startsSentence({ text }: Line): boolean {
  return /^\s*["'‘“«([]*[\p{Lu}\p{N}]/u.test(text);
}

/** The size that most letters have. */
export function findBodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(roundSize(size), (letters.get(roundSize(size)) ?? 0) + text.length);
  return findUsual(letters) ?? 0;
}
