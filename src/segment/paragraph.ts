/** A document's outline in, one draft per paragraph, list item, quote and table row out. */
import type { Block, Cell } from "../model/document.js";
import type { Passage } from "../model/passage.js";
import type { DataType } from "../model/study.js";
import { findName, normaliseName, rowColumns } from "../text/names.js";
import { joinPassages, slicePassage, trimPassage } from "../text/passage.js";
import { findSentences } from "../text/sentences.js";
import { hasWords, type Context, type Draft, type Drafts, type Standing } from "./draft.js";
import { findRole } from "./label.js";

/** Makes a segment of every paragraph. */
export function draftParagraphs(outline: readonly Standing[], type: DataType): Drafts {
  const segments: Draft[] = [];
  const context: Context[] = [];
  for (const { block: whole, headings, reason } of outline) {
    const { block, names } = reason === undefined ? setNamesApart(whole, type) : { block: whole, names: [] };
    context.push(...names);
    const passage = trimPassage(readText(block));
    if (!hasWords(passage)) continue;
    const own = reason ?? (block.kind === "header" ? "table-header" : block.kind === "aside" ? "aside" : undefined);
    if (own === undefined) segments.push({ passage, headings, ...findSpeaker(block, type) });
    else context.push({ passage, reason: own });
  }
  return { segments, context, messages: [] };
}

/** Who says a paragraph, where the file itself knows: the name is no text. */
function findSpeaker(block: Block, type: DataType): Pick<Draft, "speaker" | "speakerRole"> {
  if (block.kind !== "paragraph" || block.speaker === undefined) return {};
  return { speaker: block.speaker, speakerRole: findRole(block.speaker, type) };
}

/** Makes a segment of every sentence of every paragraph. */
export function draftSentences(outline: readonly Standing[], type: DataType): Drafts {
  const { segments, ...rest } = draftParagraphs(outline, type);
  return { ...rest, segments: segments.flatMap((draft) => splitSentences(draft.passage).map((passage) => ({ ...draft, passage }))) };
}

/** Takes the cells out of a row that say who it was, unless the study calls their column text. */
function setNamesApart(block: Block, type: DataType): { readonly block: Block; readonly names: readonly Context[] } {
  if (block.kind !== "row") return { block, names: [] };
  const chosen = new Set(type.textColumns.map(normaliseName));
  const isName = ({ header }: Cell): boolean => findName(rowColumns, header) === "personal" && !chosen.has(normaliseName(header));
  const names = block.cells.filter((cell) => isName(cell) && hasWords(cell.passage));
  return {
    block: { ...block, cells: block.cells.filter((cell) => !isName(cell)) },
    names: names.map(({ passage }) => ({ passage: { ...passage, text: "" }, reason: "personal" })),
  };
}

/** The text of any block; the cells of a row with a bar between them. */
export function readText(block: Standing["block"]): Passage {
  if (block.kind !== "row" && block.kind !== "header") return block.passage;
  return joinPassages(block.cells.map(({ passage }) => trimPassage(passage)).filter(hasWords), " | ");
}

function splitSentences(passage: Passage): readonly Passage[] {
  const starts = findSentences(passage.text);
  return starts.map((start, index) => trimPassage(slicePassage(passage, start, starts[index + 1] ?? passage.text.length))).filter(hasWords);
}
