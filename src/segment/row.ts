/** A signal map's outline in, one draft per row out, with the row's own date and attributes. */
import type { Cell } from "../model/document.js";
import type { Message } from "../model/message.js";
import type { DataType } from "../model/study.js";
import { say } from "../messages/say.js";
import { parseRowDate } from "../text/dates.js";
import { findName, normaliseName, rowColumns } from "../text/names.js";
import { joinPassages, trimPassage } from "../text/passage.js";
import { countWords } from "../text/words.js";
import { hasWords, type Context, type Draft, type Drafts, type PlaceOf, type Standing } from "./draft.js";
import { readText } from "./paragraph.js";

/** Makes a segment of every row; prose around the table is context. */
export function draftRows(outline: readonly Standing[], type: DataType, placeOf: PlaceOf): Drafts {
  const segments: Draft[] = [];
  const context: Context[] = [];
  const messages: Message[] = [];
  let wordsOutside = 0;
  for (const { block, headings, reason } of outline) {
    if (block.kind === "row" && reason === undefined) {
      const row = readRow(block.cells, headings, type, placeOf);
      messages.push(...row.messages);
      context.push(...row.context);
      const first = block.cells.find(({ passage }) => hasWords(passage));
      if (hasWords(row.draft.passage)) segments.push(row.draft);
      else if (first !== undefined) messages.push(say("segment/empty-row", placeOf(first.passage)));
      continue;
    }
    const passage = trimPassage(readText(block));
    if (!hasWords(passage)) continue;
    const own = reason ?? (block.kind === "header" ? "table-header" : block.kind === "aside" ? "aside" : "outside-table");
    if (own === "outside-table") wordsOutside += countWords(passage.text);
    context.push({ passage, reason: own });
  }
  if (segments.length === 0) messages.push(say("segment/no-rows", placeOf()));
  else if (wordsOutside > 0) messages.push(say("segment/outside-table", placeOf(), { words: wordsOutside }));
  return { segments, context, messages };
}

function readRow(
  cells: readonly Cell[],
  headings: readonly string[],
  type: DataType,
  placeOf: PlaceOf,
): { readonly draft: Draft; readonly context: readonly Context[]; readonly messages: readonly Message[] } {
  const text: Cell[] = [];
  const context: Context[] = [];
  const messages: Message[] = [];
  const attributes = new Map<string, string>();
  let date: string | undefined;
  let period: string | undefined;
  const isDated = cells.some(({ header }) => ["date", "period"].includes(findName(rowColumns, header) ?? ""));
  const chosen = new Set(type.textColumns.map(normaliseName));
  for (const cell of cells) {
    const value = cell.passage.text.trim();
    if (value === "") continue;
    const column = findName(rowColumns, cell.header);
    if (chosen.has(normaliseName(cell.header)) || (chosen.size === 0 && column === undefined)) {
      text.push(cell);
      continue;
    }
    if (column === "personal") context.push({ passage: { ...cell.passage, text: "" }, reason: "personal" });
    else if (column === "date") {
      date = parseRowDate(value);
      if (date === undefined) messages.push(say("load/row-date", placeOf(cell.passage), { value }));
    } else if (column === "period") period = value;
    // A row's own kind is not the document's data type, so it goes by its full name.
    else attributes.set(column === undefined ? normaliseName(cell.header) : (rowAttributes.get(column) ?? column), value);
  }
  const passage = joinPassages(
    text.map((cell) => trimPassage(cell.passage)),
    " | ",
  );
  return {
    draft: { passage, headings, attributes, isDated, ...(date === undefined ? {} : { date }), ...(period === undefined ? {} : { period }) },
    context,
    messages,
  };
}

const rowAttributes = new Map([
  ["kind", "rijsoort"],
  ["number", "rijnummer"],
]);
