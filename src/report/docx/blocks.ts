/** Headings, paragraphs, lists, tables and charts (mdast) in, the paragraphs and tables of a Word file out. */
import { ImageRun, LevelFormat, Paragraph, TextRun, type FileChild, type ILevelsOptions, type IParagraphOptions } from "docx";
import type { Heading, List, RootContent } from "mdast";
import { cleanXmlText } from "../../text/xml-text.js";
import type { ChartNode } from "../nodes.js";
import type { DrawPng } from "./draw-png.js";
import { makePicture } from "./picture.js";
import { makeRuns } from "./runs.js";
import { makeTable } from "./table.js";

/** What the blocks of one file share. */
export interface Workshop {
  readonly drawPng: DrawPng;
  /** Gives 1, 2, 3, …: a name for each numbered list and each picture. */
  readonly count: () => number;
}

/** Where a block stands. */
interface Place {
  /** The style of its paragraphs. */
  readonly style: string;
  /** How deep it stands in lists. */
  readonly depth: number;
}

/** Letters in a picture are sharp in print at three pixels for one. */
const sharpness = 3;
/** Word knows nine levels of a list. */
const deepest = 8;
const indent = 300;

/** Makes the blocks of a file. */
export function makeBlocks(
  nodes: readonly RootContent[],
  workshop: Workshop,
  place: Place = { style: "Normal", depth: 0 },
): readonly FileChild[] {
  return nodes.flatMap((node): readonly FileChild[] => {
    switch (node.type) {
      case "heading":
        return [new Paragraph({ style: nameHeading(node), children: [...makeRuns(node.children)] })];
      case "paragraph":
        return [
          new Paragraph({
            style: place.style,
            ...(place.depth > 0 ? { indent: { left: place.depth * indent } } : {}),
            children: [...makeRuns(node.children)],
          }),
        ];
      case "list":
        return makeList(node, workshop, place);
      case "blockquote":
        return [...makeBlocks(node.children, workshop, { ...place, style: "Quote" }), makeGap()];
      case "table":
        return [makeTable(node, "usual"), makeGap()];
      case "thematicBreak":
        return [new Paragraph({ style: "Rule" })];
      case "chart":
        return makeChart(node, workshop);
      default:
        throw new Error(`Unexpected ${node.type} among the blocks of a Word file`);
    }
  });
}

function nameHeading({ depth }: Heading): string {
  if (depth > 4) throw new Error(`Unexpected heading of depth ${depth} in a Word file, expected 1 to 4`);
  return `Heading${depth}`;
}

/** Two tables or two quotes in a row would become one without it. */
function makeGap(): Paragraph {
  return new Paragraph({ style: "Gap" });
}

/** The first paragraph of an item bears its bullet or its number. */
function makeList(node: List, workshop: Workshop, place: Place): readonly FileChild[] {
  const reference = node.ordered === true ? `numbers-${workshop.count()}` : "bullets";
  const levels = Array.from({ length: deepest + 1 }, (_, level) => makeLevel(level, node));
  return node.children.flatMap(({ children: [first, ...rest] }) => {
    const numbering: IParagraphOptions["numbering"] = { reference: { reference, levels }, level: Math.min(place.depth, deepest) };
    const runs = first?.type === "paragraph" ? makeRuns(first.children) : [];
    const others = first === undefined || first.type === "paragraph" ? rest : [first, ...rest];
    return [
      new Paragraph({ numbering, children: [...runs] }),
      ...makeBlocks(others, workshop, { style: "ListContinue", depth: place.depth + 1 }),
    ];
  });
}

function makeLevel(level: number, { ordered, start }: List): ILevelsOptions {
  const paragraph = { indent: { left: (level + 1) * indent, hanging: indent } };
  return ordered === true
    ? { level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start: start ?? 1, style: { paragraph } }
    : { level, format: LevelFormat.BULLET, text: "•", style: { paragraph } };
}

/** A picture with its words for who can't see it, its caption, and the numbers behind it. */
function makeChart({ chart, caption, table }: ChartNode, { drawPng, count }: Workshop): readonly FileChild[] {
  const { svg, width, height } = makePicture(chart);
  const id = String(count());
  const image = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    fallback: { type: "png", data: drawPng(svg, width * sharpness) },
    transformation: { width, height },
    altText: { id, name: `chart ${id}`, title: cleanXmlText(caption), description: cleanXmlText(chart.text) },
  });
  return [
    new Paragraph({ style: "Picture", children: [image] }),
    new Paragraph({ style: "Caption", keepNext: table !== undefined, children: [new TextRun(cleanXmlText(caption))] }),
    ...(table === undefined ? [] : [makeTable(table, "small"), makeGap()]),
  ];
}
