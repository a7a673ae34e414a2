/** Paragraphs and tables in, their text line by line out, and what hangs on them: for a cell, a header, a comment. */
import type { Attached, Flow, FlowParagraph } from "./flow.js";

/** The text, a paragraph a line; the cells of a table inside come in their order. */
export function readFlowText(flow: readonly Flow[]): string {
  return listParagraphs(flow)
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("\n");
}

/** The text with that of the text boxes in it. */
export function readWholeText(flow: readonly Flow[]): string {
  return listParagraphs(flow)
    .flatMap(({ text, attached }) => [text, ...attached.map((one) => (one.kind === "box" ? readWholeText(one.flow) : ""))])
    .filter((text) => text !== "")
    .join("\n");
}

/** What hangs on the paragraphs. */
export function listAttached(flow: readonly Flow[]): readonly Attached[] {
  return listParagraphs(flow).flatMap(({ attached }) => attached);
}

/** All paragraphs, those in tables included. */
export function listParagraphs(flow: readonly Flow[], paragraphs: FlowParagraph[] = []): readonly FlowParagraph[] {
  for (const one of flow)
    if (one.kind === "paragraph") paragraphs.push(one);
    else for (const { cells } of one.rows) for (const cell of cells) listParagraphs(cell.flow, paragraphs);
  return paragraphs;
}
