/** What was read of the pages in, what is to be said of it out: letters that can't be read, and an order that may be another one. */
import type { Message } from "../../../model/message.js";
import { say } from "../../../messages/say.js";
import { listPages } from "./list-pages.js";
import type { Fragment, Line } from "./layout.js";
import type { ReadPage } from "./pages.js";

/** Above this share of letters without a meaning a page is warned about, and above the other a file is not read. */
export const someUnreadable = 0.02;
export const mostUnreadable = 0.3;

/** Letters without a meaning: of private use, replaced, or control characters. */
const unreadable = /(?![\uF001\uF002])\p{Co}|\p{Cc}|\uFFFD/gu;
/** Marks of items in the fonts of older programs. */
const oldBullets = /[\uF0A7\uF0B7\uF0D8\uF076\uF0FC\uF02D]/gu;

/** The share of letters without a meaning. */
export function measureUnreadable(texts: readonly string[]): number {
  const text = texts.join("").replace(/\s+/gu, "").replace(oldBullets, "");
  return text === "" ? 0 : (text.match(unreadable)?.length ?? 0) / text.length;
}

const everydayWords = new Set(
  "de het een en van in is dat op te aan met voor niet die er om zijn was ik je we bij ook als naar maar dan of the of and to a it that for on with as".split(
    " ",
  ),
);

/** Whether a long text has hardly any everyday word, as where each letter stands for another. */
export function isGibberish(texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}\p{S}!-/]{1,}/gu) ?? []);
  return words.length >= 100 && words.filter((word) => everydayWords.has(word)).length < words.length * 0.02;
}

/** Says on which pages the order of reading may be another one, and why. */
export function tellOrder(pages: readonly (readonly Line[])[], read: readonly ReadPage[], file: string): readonly Message[] {
  const tell = (reason: string, doubtful: readonly number[]): readonly Message[] =>
    doubtful.length === 0 ? [] : [say("load/pdf-order", { file }, { pages: listPages(doubtful), reason: `#problem/pdf-${reason}` })];
  const numbers = (test: (lines: readonly Line[], index: number) => boolean): readonly number[] =>
    pages.flatMap((lines, index) => (test(lines, index) ? [read[index]?.content.number ?? index + 1] : []));
  return [
    ...tell(
      "table",
      numbers((lines) => lines.some(({ own }) => own === "row")),
    ),
    ...tell(
      "drawing",
      numbers((lines) => isDrawnOtherwise(lines)),
    ),
    ...tell(
      "columns",
      numbers((lines) => countWide(lines) > 3),
    ),
    ...tell(
      "overlap",
      numbers((_, index) => overlaps(read[index]?.content.fragments ?? [])),
    ),
  ];
}

/** Whether many lines were drawn before the one they follow. */
function isDrawnOtherwise(lines: readonly Line[]): boolean {
  const plain = lines.filter(({ own }) => own === undefined);
  const back = plain.filter(({ order }, index) => index > 0 && order < (plain[index - 1] as Line).order).length;
  return back >= 4 && back > plain.length * 0.2;
}

/** How many columns of lines a page has beside each other. */
function countWide(lines: readonly Line[]): number {
  const regions = new Map<number, { x: number; right: number; y: number; foot: number; lines: number }>();
  for (const { region, x, right, y, own } of lines) {
    if (own !== undefined) continue;
    const box = regions.get(region) ?? { x, right, y, foot: y, lines: 0 };
    regions.set(region, {
      x: Math.min(box.x, x),
      right: Math.max(box.right, right),
      y: Math.min(box.y, y),
      foot: Math.max(box.foot, y),
      lines: box.lines + 1,
    });
  }
  const boxes = Array.from(regions.values()).filter((box) => box.lines >= 3);
  return Math.max(0, ...boxes.map((box) => boxes.filter((other) => other.y < box.foot && other.foot > box.y).length));
}

/** Whether many fragments lie over each other. */
function overlaps(fragments: readonly Fragment[]): boolean {
  const sorted = fragments.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const over = sorted.filter((one, index) => {
    const before = sorted[index - 1];
    if (before === undefined || Math.abs(before.y - one.y) > one.size * 0.5 || before.text === one.text) return false;
    const shared = Math.min(before.right, one.right) - Math.max(before.x, one.x);
    return shared > 0.5 * Math.min(before.right - before.x, one.right - one.x) && shared > one.size;
  }).length;
  return over >= 3 && over > fragments.length * 0.05;
}
