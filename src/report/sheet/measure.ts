/** The tree of a part of the sheet and the scale of its letters in, the heights of its blocks on paper out, in millimetres. */
import type { Nodes, RootContent, Table } from "mdast";
import { countLines, measureText, type Stretch } from "./letter-widths.js";
import type { SheetPart } from "./compose-sheet.js";

// As `sheet.css` sets them for paper: change both together. Lengths with `em` go with the letters, those in millimetres do not.
const textWidth = 185;
const point = 25.4 / 72;
const pixel = 25.4 / 96;
const lineHeight = 1.35;
/** The indent of a list, the bar of a quote with its space, and the space between two columns. */
const [indent, bar, columnGap] = [1.4, 0.9, 1.5];
/** The boxes to write in. */
const boxHeight = 24 + 2;
/** Between pictures beside one another: their margin, and a space in the letters of the text. */
const [pictureGap, letterSpace] = [2, 0.3];
/** What a line of pictures is higher than its highest. */
const pictureSpace = 1.5;

interface Margins {
  readonly above: number;
  readonly height: number;
  readonly below: number;
}

/** Of a side of A4 within its margins, in millimetres, less what an estimate may miss. */
export const sideHeight = 275 - 2;

/** What is kept together on one side. */
export type Block = Margins;

/** Measures the parts of a sheet: its blocks in order, each not to be broken. */
export function measurePart(part: SheetPart, scale: number): readonly Block[] {
  const em = 9.5 * point * scale;
  const [title, ...rest] = part.tree;
  if (part.name === "colophon") return [{ above: 0.5 * em, height: stack(rest, textWidth, 0.82 * em).height, below: 0 }];
  if (part.name === "head") return part.tree.map((node) => measure(node, textWidth, em));
  if (title === undefined) return [];
  const head = measure(title, textWidth, em);
  const { loose, groups } = groupByHeading(rest);
  const articles = groups.map((group): Block => ({ above: 0, height: measureArticle(part.name, group, em), below: 0 }));
  if (part.name === "open-space")
    return [join([head, ...loose.slice(0, -1).map((node) => measure(node, textWidth, em)), { above: 0, height: boxHeight, below: 0 }])];
  if (part.name === "appearances") {
    const highest = Math.max(0, ...articles.map(({ height }) => height));
    return [{ above: 0, height: addUp(head) + highest, below: 0 }];
  }
  const pieces = [...measureLoose(loose, em), ...articles];
  const whole = join([head, ...pieces]);
  if (part.name === "picture" && addUp(whole) < sideHeight) return [whole];
  const [first, ...others] = pieces;
  return [first === undefined ? head : join([head, first]), ...others];
}

/** Pictures stand beside one another as far as they go; a list breaks between its items, and a table between its rows. */
function measureLoose(nodes: readonly RootContent[], em: number): readonly Block[] {
  const blocks: Block[] = [];
  let left = 0;
  for (const node of nodes) {
    const own = measure(node, textWidth, em);
    const last = blocks.at(-1);
    const width = node.type === "chart" ? node.chart.width * pixel : 0;
    if (node.type === "chart" && last !== undefined && width <= left) {
      blocks[blocks.length - 1] = { ...last, height: Math.max(last.height, own.height) };
      left -= width + pictureGap + letterSpace * em;
    } else {
      blocks.push(...(node.type === "list" ? measureItems(node, textWidth, em) : [own]));
      left = node.type === "chart" ? textWidth - width - pictureGap - letterSpace * em : 0;
    }
  }
  return blocks;
}

function groupByHeading(nodes: readonly RootContent[]): {
  readonly loose: readonly RootContent[];
  readonly groups: readonly (readonly RootContent[])[];
} {
  const loose: RootContent[] = [];
  const groups: RootContent[][] = [];
  for (const node of nodes) {
    if (node.type === "heading") groups.push([node]);
    else (groups.at(-1) ?? loose).push(node);
  }
  return { loose, groups };
}

/** A red line has its two voices beside one another, a line of action its voice beside all else. */
function measureArticle(part: string, nodes: readonly RootContent[], em: number): number {
  const half = (textWidth - columnGap * em) / 2;
  const voices = nodes.filter(isVoice).map((node) => addUp(measure(node, half, em)));
  const others = nodes.filter((node) => !isVoice(node));
  if (part === "appearances") return addUp(stack(others, half, em));
  const [title, ...rest] = others;
  const head = title === undefined ? 0 : addUp(measure(title, textWidth, em));
  // In a grid no margin falls together with another, that of a list with that of its items neither.
  const apart = (node: RootContent): number => (node.type === "list" ? 0.2 * em : 0);
  const sum = (width: number): number => rest.reduce((total, node) => total + addUp(measure(node, width, em)) + apart(node), 0);
  const highest = Math.max(0, ...voices);
  return head + (part === "action-lines" ? Math.max(sum(half), highest) : sum(textWidth) + highest);
}

function isVoice({ type }: RootContent): boolean {
  return type === "blockquote";
}

function measure(node: Nodes, width: number, em: number): Margins {
  const line = lineHeight * em;
  const lines = (one: Nodes, room: number, size = em): number => countLines(readStretches(one), room / size);
  switch (node.type) {
    case "heading": {
      const [size, space, above, below] = headings[node.depth] ?? ([1, lineHeight, 0, 0] as const);
      const rule = node.depth === 2 ? 0.25 * em + 1.2 * pixel : 0;
      return { above: above * em, height: lines(node, width, size * em) * size * space * em + rule, below: below * em };
    }
    case "paragraph":
      return { above: 0.1 * em, height: lines(node, width) * line, below: 0.25 * em };
    case "blockquote":
      return {
        above: 0.2 * em,
        height: node.children.reduce((sum, child) => sum + lines(child, width - bar * em) * line, 0),
        below: 0.3 * em,
      };
    case "list":
      return join(measureItems(node, width, em));
    case "table":
      return { above: 0.15 * em, height: measureTable(node, width, em), below: 0.3 * em };
    case "chart": {
      const drawn = Math.min(textWidth, node.chart.width * pixel);
      const caption = countLines([{ text: node.caption, isBold: false }], drawn / (0.9 * em)) * 0.9 * line;
      return { above: 0.3 * em, height: drawn * (node.chart.height / node.chart.width) + caption + pictureSpace, below: 0.3 * em };
    }
    default:
      return { above: 0, height: 0, below: 0 };
  }
}

/** By rank: the size of the letters, the height of a line in them, and the space above and below in ems of the text. */
const headings: Readonly<Record<number, readonly [size: number, space: number, above: number, below: number]>> = {
  1: [1.6, 1.2, 0, 0.24],
  2: [1.25, 1.2, 1, 0.3125],
  3: [1.05, 1.25, 0.4725, 0.105],
};

function measureItems(node: Extract<Nodes, { type: "list" }>, width: number, em: number): readonly Block[] {
  const last = node.children.length - 1;
  return node.children.map((item, index) => ({
    above: (index === 0 ? 0.2 : 0.1) * em,
    height: countLines(readStretches(item), (width - indent * em) / em) * lineHeight * em,
    below: (index === last ? 0.4 : 0.1) * em,
  }));
}

/** A table that is wider than the page has a second line where its longest cells stand. */
function measureTable({ children }: Table, width: number, em: number): number {
  const columns = Math.max(0, ...children.map((row) => row.children.length));
  const widest = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...children.map((row) => readStretches(row.children[column] as Nodes).reduce((sum, run) => sum + measureText(run), 0))),
  );
  const wanted = widest.reduce((sum, one) => sum + one + 1, 0) * em;
  return children.length * ((wanted > width ? 2 : 1) * lineHeight * em + 0.16 * em + pixel) + pixel;
}

/** Blocks below one another: of two margins that meet only the larger counts. */
function stack(nodes: readonly RootContent[], width: number, em: number): Margins {
  return join(nodes.map((node) => measure(node, width, em)));
}

function join(blocks: readonly Margins[]): Margins {
  const [first] = blocks;
  if (first === undefined) return { above: 0, height: 0, below: 0 };
  let height = first.height;
  for (const [index, block] of blocks.slice(1).entries()) height += Math.max(block.above, (blocks[index] as Margins).below) + block.height;
  return { above: first.above, height, below: (blocks.at(-1) as Margins).below };
}

function addUp({ above, height, below }: Margins): number {
  return above + height + below;
}

/** The text of a node, by kind of letter. */
function readStretches(node: Nodes, isBold = false): readonly Stretch[] {
  if ("value" in node) return [{ text: node.value, isBold }];
  const isStrong = isBold || node.type === "strong" || node.type === "heading";
  return "children" in node ? node.children.flatMap((child) => readStretches(child, isStrong)) : [];
}
