/** The lines of all pages in, the same apart: running heads and feet, page numbers, and the rest. */
import type { Line } from "./layout.js";

export interface Sorted {
  readonly lines: readonly Line[];
  /** In their order, each kind once. */
  readonly furniture: readonly Line[];
  /** The others of each kind, whose numbers may differ. */
  readonly repeated: readonly Line[];
}

/** How many lines from the top and from the bottom may be furniture. */
const mostLines = 3;
/** Lines this much apart, in points, stand at the same height. */
const sameHeight = 4;
/** A line longer than this is text. */
const longest = 90;
const pageMark =
  /^\s*(?:(?:pagina|pag\.?|blz\.?|bladzijde|page|p\.)\s*\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?|[-–—|]\s*\d{1,4}\s*[-–—|]|\d{1,4}\s*(?:\/|van)\s*\d{1,4})\s*$/iu;
const bareNumber = /^\s*(?:\d{1,4}|[ivxlc]{1,7})\s*$/iu;

/** Sets furniture apart: from the edges of the pages inward, as long as a line comes back on most pages or is a page number. */
export function setFurnitureApart(pages: readonly (readonly Line[])[]): Sorted {
  const taken = new Set<Line>();
  for (const edge of ["top", "bottom"] as const) {
    const edges = pages.map((lines) => listEdge(lines, edge));
    for (let depth = 0; depth < mostLines; depth++) {
      const outer = edges.map((lines) => lines.filter((line) => !taken.has(line)).slice(0, mostLines));
      const found = findRepeated(outer, pages.length);
      if (found.length === 0) break;
      for (const line of found) taken.add(line);
    }
    for (const lines of edges) for (const line of findTouching(lines, taken)) taken.delete(line);
    for (const lines of edges) {
      const outermost = lines.find((line) => !taken.has(line));
      if (outermost !== undefined && pageMark.test(outermost.text)) taken.add(outermost);
    }
  }
  const seen = new Set<string>();
  const furniture: Line[] = [];
  const repeated: Line[] = [];
  for (const line of pages.flat()) {
    if (!taken.has(line)) continue;
    (seen.has(keyOf(line)) ? repeated : furniture).push(line);
    seen.add(keyOf(line));
  }
  return { lines: pages.flat().filter((line) => !taken.has(line)), furniture, repeated };
}

/** White of this many letters lies between furniture and text. */
const leastWhite = 1.5;

/** The lines at this edge that were taken and have text right beside them: the same text on two pages is still text. */
function findTouching(edge: readonly Line[], taken: ReadonlySet<Line>): readonly Line[] {
  const touching: Line[] = [];
  for (const [index, line] of edge.entries()) {
    const inner = edge[index + 1];
    if (!taken.has(line)) break;
    touching.push(line);
    if (inner === undefined || Math.abs(inner.y - line.y) >= leastWhite * Math.max(line.size, inner.size)) touching.length = 0;
  }
  return touching;
}

/** From the outermost inward; lines at one height together. */
function listEdge(lines: readonly Line[], edge: "top" | "bottom"): readonly Line[] {
  const sorted = lines.toSorted((a, b) => (edge === "top" ? a.y - b.y : b.y - a.y));
  return sorted.slice(0, mostLines * 2);
}

/** The outermost lines that most pages share, or every other page; of the numbers, those that count the pages. */
function findRepeated(edges: readonly (readonly Line[])[], pages: number): readonly Line[] {
  const byKey = new Map<string, Line[]>();
  for (const lines of edges) {
    const outermost = lines[0];
    if (outermost === undefined) continue;
    for (const line of lines.filter(({ y, text }) => Math.abs(y - outermost.y) <= sameHeight && text.length <= longest)) {
      const key = keyOf(line);
      byKey.set(key, [...(byKey.get(key) ?? []), line]);
    }
  }
  const least = pages <= 3 ? Math.max(2, pages - 1) : Math.max(3, Math.ceil(pages * 0.4));
  return Array.from(byKey.values()).flatMap((lines) => {
    // Pages are counted, not lines: two columns of one page may begin with the same words.
    const level = lines.filter(
      ({ y }) => new Set(lines.filter((other) => Math.abs(other.y - y) <= sameHeight).map(({ page }) => page)).size >= least,
    );
    if (level.length === 0) return [];
    return level.every(({ text }) => bareNumber.test(text)) && !countPages(level) ? [] : level;
  });
}

/** Whether the numbers go up with the pages. */
function countPages(lines: readonly Line[]): boolean {
  const offsets = new Map<number, number>();
  for (const { text, page } of lines) {
    const offset = Number(text.trim()) - page;
    if (Number.isNaN(offset)) return true;
    offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  return Math.max(...offsets.values()) >= lines.length * 0.6;
}

/** The same text but for its numbers is the same furniture. */
function keyOf({ text }: Line): string {
  return bareNumber.test(text) ? "#" : text.replace(/\d+/gu, "#").replace(/\s+/gu, " ").trim();
}
