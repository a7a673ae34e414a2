/** Blocks in the order of reading in, one text with their passages in it out: for files whose own bytes are no readable text. */
import type { Block, Cell } from "../../model/document.js";
import type { Location, Mark } from "../../model/location.js";
import type { Message } from "../../model/message.js";
import type { Passage } from "../../model/passage.js";
import type { Property, ReadFile, Refusal } from "../../model/read-file.js";
import { takePassage } from "../../text/passage.js";
import { readFrontMatter } from "./front-matter.js";

type Style = Extract<Block, { kind: "paragraph" }>["style"];

export interface ComposedCell {
  /** The column's header; empty when the table has none. */
  readonly header: string;
  readonly text: string;
  readonly location?: Location;
}

/** A block before its text has a place. */
export type ComposedBlock =
  | { readonly kind: "heading"; readonly depth: number; readonly text: string; readonly location?: Location }
  | { readonly kind: "paragraph"; readonly style: Style; readonly text: string; readonly location?: Location; readonly speaker?: string }
  | { readonly kind: "aside"; readonly text: string; readonly location?: Location }
  | { readonly kind: "header" | "row"; readonly cells: readonly ComposedCell[]; readonly location?: Location };

/** Makes a paragraph of a heading; any other block stays as it is. */
export function toText(block: ComposedBlock): ComposedBlock {
  if (block.kind !== "heading") return block;
  const { text, location } = block;
  return { kind: "paragraph", style: "text", text, ...(location === undefined ? {} : { location }) };
}

export interface Composition {
  readonly path: string;
  readonly blocks: readonly ComposedBlock[];
  readonly messages?: readonly Message[];
  readonly fileProperties?: ReadonlyMap<string, Property>;
}

/**
 * Composes the text: an empty line between blocks, a tab between cells. What stands between two lines of hyphens at the
 * very beginning is front matter, as it is in a text file.
 */
export function composeFile({ path, blocks: all, messages = [], fileProperties }: Composition): ReadFile | Refusal {
  const front = findFrontMatter(all);
  const read = front === undefined ? undefined : readFrontMatter(front.yaml, path, 1);
  if (read !== undefined && "refused" in read) return { refused: { ...read.refused, ...withoutLine } };
  const properties = read?.properties ?? new Map<string, Property>();
  const composed = composeText(front === undefined ? all : all.slice(front.length));
  return {
    ...composed,
    isSource: false,
    properties: new Map(Array.from(properties, ([name, { value }]) => [name, { value, place: { file: path } }])),
    ...(fileProperties === undefined ? {} : { fileProperties }),
    messages: [...messages, ...(read?.messages ?? []).map((message) => ({ ...message, ...withoutLine }))],
  };
}

/** The lines of front matter are those of no file. */
const withoutLine = { line: undefined, column: undefined } as unknown as Partial<Message>;

function composeText(all: readonly ComposedBlock[]): Pick<ReadFile, "text" | "marks" | "blocks"> {
  const parts: string[] = [];
  const marks: Mark[] = [];
  const places: { readonly start: number; readonly end: number }[] = [];
  let length = 0;
  const add = (text: string, location: Location | undefined): void => {
    if (location !== undefined) marks.push({ at: length, location });
    places.push({ start: length, end: length + text.length });
    parts.push(text);
    length += text.length;
  };
  const separate = (separator: string): void => {
    if (length === 0) return;
    parts.push(separator);
    length += separator.length;
  };
  for (const block of all) {
    separate("\n\n");
    if ("text" in block) add(block.text, block.location);
    else
      block.cells.forEach((cell, index) => {
        if (index > 0) separate("\t");
        add(cell.text, cell.location ?? block.location);
      });
  }
  const text = parts.join("");
  let next = 0;
  const take = (): Passage => {
    const { start, end } = places[next++] as { readonly start: number; readonly end: number };
    return takePassage(text, start, end);
  };
  const blocks = all.map((block): Block => {
    switch (block.kind) {
      case "heading":
        return { kind: "heading", depth: block.depth, passage: take() };
      case "aside":
        return { kind: "aside", passage: take() };
      case "paragraph":
        return {
          kind: "paragraph",
          style: block.style,
          passage: take(),
          ...(block.speaker === undefined ? {} : { speaker: block.speaker }),
        };
      default:
        return { kind: block.kind, cells: block.cells.map(({ header }): Cell => ({ header, passage: take() })) };
    }
  });
  return { text, marks, blocks };
}

/** Word makes one long dash of three hyphens, or a line. */
const fence = /^(?:-{3,}|[–—]-?|_{3,})$/u;
/** Front matter is short. */
const longestFront = 60;

/** Finds the front matter: paragraphs between two fences at the beginning, or one paragraph that holds both. */
function findFrontMatter(blocks: readonly ComposedBlock[]): { readonly yaml: string; readonly length: number } | undefined {
  const lines: string[] = [];
  for (const [index, block] of blocks.slice(0, longestFront).entries()) {
    if (!("text" in block)) return undefined;
    for (const line of block.text.split("\n")) {
      const isFence = fence.test(line.trim());
      if (index === 0 && lines.length === 0 && !isFence) return undefined;
      if (isFence && lines.length > 0) return { yaml: lines.slice(1).join("\n"), length: index + 1 };
      lines.push(line);
    }
  }
  return undefined;
}
