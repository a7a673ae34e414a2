/** A paragraph of a word processor's file in, its blocks out: a heading, or text, or a line in bold with text below it. */
import type { Location } from "../../model/location.js";
import { boldDepth, isBoldTitle } from "./bold-lines.js";
import type { ComposedBlock } from "./compose.js";

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

export interface WordParagraph {
  readonly runs: readonly Run[];
  readonly style: Extract<ComposedBlock, { kind: "paragraph" }>["style"];
  /** Where it is a heading. */
  readonly depth?: number;
  readonly location: Location;
}

/** The depths of Markdown; a line in bold is below them. */
const deepest = boldDepth - 1;

/** Makes the blocks of a paragraph; none when it has no text. */
export function composeParagraph({ runs, style, depth, location }: WordParagraph): readonly ComposedBlock[] {
  const text = joinRuns(runs);
  if (text === "") return [];
  if (depth !== undefined) return [{ kind: "heading", depth: Math.min(depth, deepest), text: text.replace(/\s*\n\s*/gu, " "), location }];
  const title = style === "text" ? readBoldLine(runs) : undefined;
  if (title === undefined || !isBoldTitle(title)) return [{ kind: "paragraph", style, text, location }];
  const rest = text.slice(title.length).trim();
  const heading: ComposedBlock = { kind: "heading", depth: boldDepth, text: title, location };
  return rest === "" ? [heading] : [heading, { kind: "paragraph", style, text: rest, location }];
}

export function joinRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** Whether all that has letters in it is in bold. */
export function isAllBold(runs: readonly Run[]): boolean {
  return runs.every(({ text, isBold }) => isBold || text.trim() === "");
}

/** The first line, when it and nothing else on it is in bold. */
function readBoldLine(runs: readonly Run[]): string | undefined {
  let line = "";
  for (const { text, isBold } of runs) {
    const end = text.indexOf("\n");
    const part = end < 0 ? text : text.slice(0, end);
    if (!isBold && part.trim() !== "") return undefined;
    line += part;
    if (end >= 0 && line.trim() !== "") break;
  }
  return line.trim() === "" ? undefined : line.trim();
}
