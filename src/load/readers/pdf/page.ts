/** An opened page in, the fragments of text on it out, with what else there is to be told of it. */
import { countLetters, multiply, readDrawing, type Dot } from "./drawing.js";
import type { Fragment } from "./layout.js";
import type { PdfDocument, PdfPage } from "./library.js";

export interface PageContent {
  readonly number: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** Text that does not run as the most of the page does. */
  readonly slanted: readonly string[];
  /** Text in a layer that is not shown. */
  readonly hidden: readonly string[];
  /** Whether some of its text has no letters at all. */
  readonly hasMuteText: boolean;
  /** All it draws, where that is more than what is within its edges: pdf.js leaves out the others. */
  readonly outside: string | undefined;
  /** How many steps its drawing takes. */
  readonly steps: number;
  /** Whether most letters are drawn invisibly, as text recognition puts them below a scan. */
  readonly isRecognised: boolean;
  /** The letters around soft hyphens, which pdf.js leaves out: what stands before, and behind. */
  readonly softHyphens: ReadonlySet<string>;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** So many letters may be lost at an edge, as of a mark for the printer. */
const mostOutside = 4;

/** Reads the text of a page, with its drawing order. */
export async function readPage(document: PdfDocument, page: PdfPage): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const drawn = await readDrawing(page, viewport.transform);
  const shownLayers = await document.getOptionalContentConfig();
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const bold = findBold(page);
  const placed: (Fragment & { readonly turn: number; readonly isHidden: boolean })[] = [];
  /** The layers stand in the same order in the text as in the drawing, which alone knows which they are. */
  let layer = 0;
  /** For each mark that is open, whether it hides what stands in it. */
  const open: boolean[] = [];
  for (const [order, item] of items.entries()) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push("tag" in item && item.tag === "OC" && shownLayers.isVisible(drawn.layers[layer++]) === false);
      continue;
    }
    if (item.str.trim() === "") continue;
    placed.push({
      ...placeItem(item as Item, viewport.transform),
      order,
      isBold: bold(item.fontName),
      isHidden: open.includes(true),
    });
  }
  const shown = placed.filter(({ isHidden }) => !isHidden);
  const turn = findTurn(shown);
  if (turn === 0) shown.push(...findDrawnMarks(drawn.dots, shown));
  const upright = turn === 0 ? shown : shown.map((one) => (one.turn === turn ? turnBack(one, turn) : one));
  const inside = countLetters(items.map((item) => ("str" in item ? item.str : "")).join(""));
  return {
    number: page.pageNumber,
    height: turn % 180 === 0 ? viewport.height : viewport.width,
    fragments: upright.filter((one) => one.turn === turn),
    slanted: upright.filter((one) => one.turn !== turn).map(({ text }) => text),
    hidden: placed.filter(({ isHidden }) => isHidden).map(({ text }) => text),
    hasMuteText: drawn.hasMuteText,
    outside: drawn.letters - inside > mostOutside ? drawn.drawn : undefined,
    steps: drawn.steps,
    isRecognised: drawn.isRecognised,
    softHyphens: drawn.softHyphens,
  };
}

function placeItem(
  { str, transform, width }: Item,
  view: readonly number[],
): Omit<Fragment, "isBold" | "order"> & { readonly turn: number } {
  const [a, b, c, d, e, f] = multiply(view, transform) as [number, number, number, number, number, number];
  const scale = Math.hypot(view[0] as number, view[1] as number);
  // A quarter turn is a direction of its own; anything between is slanted.
  const angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
  return { text: str, x: e, right: e + width * scale, y: f, size: Math.hypot(c, d), turn: angle };
}

/** A page with more small figures than this holds a chart. */
const mostDots = 300;

/** Some programs draw the mark of an item as a figure; it stands right before a line, at the height of its letters. */
function findDrawnMarks<T extends Fragment>(dots: readonly Dot[], fragments: readonly T[]): readonly T[] {
  if (dots.length > mostDots) return [];
  return dots.flatMap(({ x, right, y }): readonly T[] => {
    const isBeside = (one: T): boolean => one.x >= right && one.x - right < 2 * one.size && y < one.y && y > one.y - 0.8 * one.size;
    const line = fragments
      .filter(isBeside)
      .reduce<T | undefined>((near, one) => (near === undefined || one.x < near.x ? one : near), undefined);
    const isFirst =
      line !== undefined && !fragments.some((one) => Math.abs(one.y - line.y) < 2 && one.x < x && x - one.right < 0.6 * line.size);
    return isFirst ? [{ ...line, text: "•", x, right, order: line.order - 0.5 }] : [];
  });
}

/** The direction most letters run in; that of a page that lies on its side is read as if it stood. */
function findTurn(fragments: readonly { readonly turn: number; readonly text: string }[]): number {
  const letters = [0, 90, 180, 270].map((turn) => fragments.reduce((sum, one) => (one.turn === turn ? sum + one.text.length : sum), 0));
  return letters.indexOf(Math.max(...letters)) * 90;
}

function turnBack<T extends Fragment>(one: T, turn: number): T {
  const width = one.right - one.x;
  const [x, y] = turn === 90 ? [one.y, -one.x] : turn === 180 ? [-one.x, -one.y] : [-one.y, one.x];
  return { ...one, x, right: x + width, y };
}

/** Fonts are known by name once the page's drawing was read. */
function findBold(page: PdfPage): (fontName: string) => boolean {
  const known = new Map<string, boolean>();
  return (fontName) => {
    const found = known.get(fontName);
    if (found !== undefined) return found;
    const font: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : undefined;
    const name = typeof font === "object" && font !== null && "name" in font ? String(font.name) : "";
    const isBold = /bold|black|heavy|demi|\bmedi\b|[-,]bd|-b$/iu.test(name);
    known.set(fontName, isBold);
    return isBold;
  };
}
