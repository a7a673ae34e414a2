/** Paragraphs in, blocks with their places out: headings by the size of their letters, items by their marks. */
import type { ComposedBlock } from "../compose.js";
import { findUsual, roundSize, type Paragraph } from "./layout.js";

/** A heading is no longer than this. */
const mostWords = 25;
const mostLines = 6;
/** In bold letters of the usual size, a longer line is stress. */
const mostBoldWords = 14;
/** Letters so much larger than those of the text make a heading. */
const larger = 1.1;
const deepest = 7;

/** What a paragraph looks like: the size of its letters, and whether all are bold. */
interface Look {
  readonly size: number;
  readonly isBold: boolean;
}

/** Makes the blocks; paragraphs are counted on the page they begin on. */
export function makeBlocks(paragraphs: readonly Paragraph[], bodySize: number): readonly ComposedBlock[] {
  const isBodyBold = findUsual(countBold(paragraphs, bodySize)) === true;
  const titles = new Set(paragraphs.filter((paragraph, index) => looksLikeTitle(paragraph, paragraphs[index + 1], bodySize, isBodyBold)));
  const ranks = rankLooks(Array.from(titles, lookOf));
  const counts = new Map<number, number>();
  return paragraphs.map((paragraph): ComposedBlock => {
    const { page, mark } = paragraph;
    const count = (counts.get(page) ?? 0) + 1;
    counts.set(page, count);
    const location = { page, paragraph: count };
    if (titles.has(paragraph)) {
      const depth = Math.min(deepest, ranks.indexOf(nameLook(lookOf(paragraph))) + 1);
      // The number of a heading is a part of it.
      const text = mark === undefined ? paragraph.text : `${mark} ${paragraph.text}`;
      return { kind: "heading", depth, text, location };
    }
    return { kind: "paragraph", style: mark === undefined ? "text" : "item", text: paragraph.text, location };
  });
}

function countBold(paragraphs: readonly Paragraph[], bodySize: number): ReadonlyMap<boolean, number> {
  const counts = new Map<boolean, number>();
  for (const { lines } of paragraphs)
    for (const { size, bold, text } of lines)
      if (Math.abs(size - bodySize) < 0.5) counts.set(bold === "all", (counts.get(bold === "all") ?? 0) + text.length);
  return counts;
}

function lookOf({ lines }: Paragraph): Look {
  return { size: roundSize(lines[0]?.size ?? 0), isBold: lines.every(({ bold }) => bold === "all") };
}

function nameLook({ size, isBold }: Look): string {
  return `${size} ${isBold}`;
}

/** Larger before smaller, bold before light. */
function rankLooks(looks: readonly Look[]): readonly string[] {
  const sorted = looks.toSorted((a, b) => b.size - a.size || Number(b.isBold) - Number(a.isBold));
  return Array.from(new Set(sorted.map(nameLook)));
}

function looksLikeTitle(paragraph: Paragraph, next: Paragraph | undefined, bodySize: number, isBodyBold: boolean): boolean {
  const { text, lines, mark } = paragraph;
  const look = lookOf(paragraph);
  const isLarge = look.size >= bodySize * larger;
  const isBold = look.isBold && !isBodyBold && look.size >= bodySize * 0.7;
  if ((!isLarge && !isBold) || next === undefined || lines[0]?.own !== undefined) return false;
  if (mark !== undefined && !/^[\da-z]/u.test(mark)) return false;
  const words = text.split(/\s+/u).length;
  if (lines.length > mostLines || words > mostWords || !/\p{L}/u.test(text)) return false;
  if (isLarge) return look.isBold ? !/[:;,]$/u.test(text) : !/[.:;,]$/u.test(text);
  return words <= mostBoldWords && /[\p{L}\p{N})\]’'"”?]$/u.test(text);
}
