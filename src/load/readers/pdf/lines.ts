/** The regions of a page in, lines of text out, in the order of reading. */
import type { Fragment, Line } from "./layout.js";
import type { Region } from "./regions.js";
import { makeRun, type Run } from "./rows.js";
import { listTableRows } from "./tables.js";

/** Makes the lines of a page. */
export function makeLines(regions: readonly Region[], page: number): readonly Line[] {
  return regions.flatMap((part, region) => {
    if (part.strips !== undefined) return listTableRows(part).map((row) => ({ ...makeRow(row), page, region, own: "row" as const }));
    return part.rows.map((row) => ({ ...makeLine(makeRun(row.flatMap(({ fragments }) => fragments))), page, region }));
  });
}

type LoneLine = Omit<Line, "page" | "region">;

/** Joins the fragments of a run; a gap between them is a space. */
function makeLine(run: Run): LoneLine {
  let text = "";
  let plainText = "";
  let right: number | undefined;
  const raised: string[] = [];
  for (const fragment of run.fragments) {
    const isSpaced = right !== undefined && fragment.x - right > fragment.size * 0.11;
    const space = isSpaced && !/\s$/u.test(text) && !/^\s/u.test(fragment.text) ? " " : "";
    text += space + fragment.text;
    if (isRaisedNumber(fragment, run)) raised.push(fragment.text.trim());
    else plainText += (/\s$/u.test(plainText) ? space.trimStart() : space) + fragment.text;
    right = Math.max(right ?? -Infinity, fragment.right);
  }
  const bold = run.fragments.filter(({ isBold }) => isBold).length;
  return {
    text,
    plainText,
    raised,
    x: run.x,
    right: run.right,
    y: run.y,
    size: run.size,
    bold: bold === 0 ? "none" : bold === run.fragments.length ? "all" : "some",
    order: run.fragments.reduce((least, { order }) => Math.min(least, order), Infinity),
  };
}

function isRaisedNumber({ text, size, y }: Fragment, run: Run): boolean {
  return size <= run.size * 0.8 && y < run.y - run.size * 0.12 && /^\s*(?:\d{1,3}|[*†‡])\s*$/u.test(text);
}

function makeRow(cells: readonly (readonly Run[])[]): LoneLine {
  const filled = cells.filter((cell) => cell.length > 0).map((cell) => cell.map(makeLine));
  const all = filled.flat();
  const first = all[0] as LoneLine;
  const join = (read: (line: LoneLine) => string): string => filled.map((cell) => cell.map(read).join("\n")).join(" | ");
  return {
    ...first,
    text: join(({ text }) => text),
    plainText: join(({ plainText }) => plainText),
    raised: all.flatMap(({ raised }) => raised),
    right: Math.max(...all.map(({ right }) => right)),
    bold: all.every(({ bold }) => bold === "all") ? "all" : "some",
    order: Math.min(...all.map(({ order }) => order)),
  };
}
