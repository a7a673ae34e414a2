/** The lines of all pages in, the same apart: footnotes at the foot of a page, each with its number, and the rest. */
import type { Line } from "./layout.js";

export interface Note {
  readonly number: string;
  readonly page: number;
  /** Its lines, without the number. */
  readonly text: readonly string[];
}

const noteMark = /^\s*(\d{1,3}|[*†‡]+)[.)]?\s*(?=\p{L}|["'‘“(])/u;

const raisedMark = /^\s*(\d{1,3}|[*†‡]+)\s*/u;

/** Sets footnotes apart: below all else on the page, the first with a raised number in front, or in smaller letters with a number. */
export function setNotesApart(
  lines: readonly Line[],
  bodySize: number,
): { readonly lines: readonly Line[]; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const taken = new Set<Line>();
  for (const page of groupPages(lines))
    for (const line of findFoot(page, bodySize)) {
      taken.add(line);
      const number = (opensNote(line) ? raisedMark : noteMark).exec(line.text);
      const last = notes.at(-1);
      if (number !== null) notes.push({ number: number[1] as string, page: line.page, text: [line.text.slice(number[0].length)] });
      else if (last !== undefined) notes[notes.length - 1] = { ...last, text: [...last.text, line.text] };
    }
  return { lines: lines.filter((line) => !taken.has(line)), notes };
}

function groupPages(lines: readonly Line[]): readonly (readonly Line[])[] {
  const pages: Line[][] = [];
  for (const line of lines) {
    const page = pages.at(-1);
    if (page !== undefined && page[0]?.page === line.page) page.push(line);
    else pages.push([line]);
  }
  return pages;
}

/** Whether a line begins with a raised number. */
function opensNote({ text, plainText, raised: [first] }: Line): boolean {
  return first !== undefined && text.trimStart().startsWith(first) && !plainText.trimStart().startsWith(first) && plainText.trim() !== "";
}

/** The lines from the first that begins with a raised number, or else the small ones below the last line of text, from the first that has a mark. */
function findFoot(page: readonly Line[], bodySize: number): readonly Line[] {
  const down = page.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const raised = down.findIndex(opensNote);
  if (raised > 0) return down.slice(raised);
  const last = down.findLastIndex(({ size }) => size > bodySize * 0.93);
  const small = down.slice(last + 1);
  const first = small.findIndex(({ text, own }) => own === undefined && noteMark.test(text));
  return last < 0 || first < 0 ? [] : small.slice(first);
}
