/** Paragraphs and tables of a Word file in, blocks in the order of reading out, with notes and text boxes behind the paragraph they belong to. */
import type { Location } from "../../../model/location.js";
import { countWords } from "../../../text/words.js";
import { boldDepth, isBoldTitle } from "../bold-lines.js";
import type { ComposedBlock } from "../compose.js";
import type { Attached, Flow, FlowParagraph } from "./flow.js";
import { listAttached, listParagraphs, readFlowText } from "./flow-text.js";
import type { Notes } from "./notes.js";
import { settleTable } from "./settle-table.js";
import { readDepth, type FindStyle } from "./styles.js";
import type { Tally } from "./unread.js";

type Style = Extract<ComposedBlock, { kind: "paragraph" }>["style"];

/** A run of text with places of its own: the body, a text box, a note. */
interface Story {
  readonly locate: (number: number) => Location;
  readonly isNote: boolean;
}

export interface Arranging {
  readonly findStyle: FindStyle;
  readonly notes: Notes;
  readonly tally: Tally;
}

/** Arranges the body, and behind it the notes that nothing refers to. */
export function arrangeBody(flow: readonly Flow[], arranging: Arranging): readonly ComposedBlock[] {
  const blocks: ComposedBlock[] = [];
  arrange(flow, { locate: (paragraph) => ({ paragraph }), isNote: false }, arranging, blocks);
  for (const rest of arranging.notes.listRest()) arrangeAttached(rest, undefined, arranging, blocks);
  return blocks;
}

function arrange(flow: readonly Flow[], story: Story, arranging: Arranging, blocks: ComposedBlock[]): void {
  for (const one of flow) {
    if (one.kind === "paragraph") {
      for (const block of arrangeParagraph(one, story, arranging)) blocks.push(block);
      for (const attached of one.attached) arrangeAttached(attached, story.locate(one.number), arranging, blocks);
      continue;
    }
    for (const part of settleTable(one, arranging.findStyle)) {
      if (part.kind === "flow") {
        arrange(part.flow, story, arranging, blocks);
        continue;
      }
      const flows = part.kind === "title" ? [part.flow] : part.cells.map((cell) => cell.flow);
      if (part.kind === "title") addAside(part.flow, locateFlow(part.flow, story), blocks);
      else
        blocks.push({
          kind: part.kind,
          cells: part.cells.map((cell) => ({ header: cell.header, text: cell.text, ...withLocation(locateFlow(cell.flow, story)) })),
          ...withLocation(locateFlow(flows.flat(), story)),
        });
      for (const each of flows)
        for (const attached of listAttached(each)) arrangeAttached(attached, locateFlow(each, story), arranging, blocks);
    }
  }
}

/** A text box is found at the paragraph that holds it; a note by its number. */
function arrangeAttached(attached: Attached, anchor: Location | undefined, arranging: Arranging, blocks: ComposedBlock[]): void {
  if (attached.kind === "box") {
    const location: Location = { part: "text-box", ...anchor };
    arrange(attached.flow, { locate: () => location, isNote: false }, arranging, blocks);
    return;
  }
  const note = arranging.notes.take(attached.kind, attached.id);
  if (note === undefined) return;
  const location: Location = { part: attached.kind, number: note.number };
  if (attached.kind === "comment") addAside(note.flow, location, blocks);
  else arrange(note.flow, { locate: () => location, isNote: true }, arranging, blocks);
}

function addAside(flow: readonly Flow[], location: Location | undefined, blocks: ComposedBlock[]): void {
  const text = readFlowText(flow);
  if (text !== "") blocks.push({ kind: "aside", text, ...withLocation(location) });
}

/** Where the first paragraph with text is. */
function locateFlow(flow: readonly Flow[], story: Story): Location | undefined {
  const paragraphs = listParagraphs(flow);
  const first = paragraphs.find(({ text }) => text !== "") ?? paragraphs[0];
  return first === undefined ? undefined : story.locate(first.number);
}

function withLocation(location: Location | undefined): { readonly location?: Location } {
  return location === undefined ? {} : { location };
}

/** Longer than this, what has the style of a heading is text that somebody gave the wrong style. */
const longestHeading = 30;
/** An empty line inside a paragraph parts it for the eye. */
const emptyLine = /\n(?:[^\S\n]*\n)+/u;

function arrangeParagraph(paragraph: FlowParagraph, story: Story, { findStyle, tally }: Arranging): readonly ComposedBlock[] {
  const { text, outline } = paragraph;
  if (text === "") return [];
  const location = story.locate(paragraph.number);
  const style = findStyle(paragraph.style);
  if (paragraph.isContents || style.role === "contents") return [{ kind: "aside", text, location }];
  const depth = outline === undefined ? style.depth : readDepth(outline);
  const isHeading = !story.isNote && depth !== undefined;
  const isLong = isHeading && countWords(text) > longestHeading;
  if (isLong) tally.longHeadings++;
  if (isHeading && !isLong) return [{ kind: "heading", depth, text, location }];
  const isListed = paragraph.isListed ?? style.isListed === true;
  const own: Style = story.isNote ? "note" : style.role === "quote" ? "quote" : isListed ? "item" : "text";
  const title = own === "text" ? findBoldTitle(paragraph) : "";
  const rest = text.slice(title.length).trim();
  return [
    ...(title === "" ? [] : [{ kind: "heading" as const, depth: boldDepth, text: title, location }]),
    ...rest
      .split(emptyLine)
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => ({ kind: "paragraph" as const, style: own, text: part, location })),
  ];
}

/** The bold line at the beginning of a paragraph, when it is a line by itself that may be a heading. */
function findBoldTitle({ text, boldLength }: FlowParagraph): string {
  const bold = text.slice(0, boldLength);
  const title = bold.trimEnd();
  const isAlone = boldLength === text.length || bold.includes("\n", title.length);
  return isAlone && isBoldTitle(title) ? title : "";
}
