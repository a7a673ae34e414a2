/** A table as CSV in, its header and rows out; lines above the header are set aside. */
import type { Block } from "../model/document.js";
import type { Message } from "../model/message.js";
import { say } from "../messages/say.js";
import { parseCsv, type CsvRow } from "../text/csv.js";
import { joinPassages } from "../text/passage.js";
import { findName, rowColumns, rowTextColumns } from "../text/names.js";
import type { ReadFile, Refusal } from "../model/read-file.js";

/** How far down a header row is looked for. */
const headerDepth = 20;

/** Reads a table. */
export function readTable(text: string, path: string): ReadFile | Refusal {
  const parsed = parseCsv(text);
  if (parsed.problem !== undefined) {
    const { kind, line, column } = parsed.problem;
    return { refused: say("load/table", { file: path, line, column }, { detail: `#problem/${kind}` }) };
  }
  const { rows } = parsed.table;
  const headerIndex = rows.slice(0, headerDepth).findIndex(isHeader);
  const header = rows[headerIndex];
  if (header === undefined) return { refused: say("load/no-header", { file: path, line: 1, column: 1 }) };
  const names = header.cells.map(({ text: name }) => name.trim());
  const blocks: Block[] = rows.slice(0, headerIndex).map(({ cells }) => ({ kind: "aside", passage: joinPassages(cells, " ") }));
  blocks.push({ kind: "header", cells: header.cells.map((passage, index) => ({ header: names[index] as string, passage })) });
  const messages: Message[] = [];
  for (const { cells, line } of rows.slice(headerIndex + 1)) {
    if (cells.length !== names.length)
      messages.push(say("load/ragged-row", { file: path, line, column: 1 }, { found: cells.length, expected: names.length }));
    blocks.push({ kind: "row", cells: cells.map((passage, index) => ({ header: names[index] ?? "", passage })) });
  }
  return { text, isSource: true, marks: [], properties: new Map(), blocks, messages };
}

function isHeader({ cells }: CsvRow): boolean {
  const known = cells.filter(({ text }) => findName(rowColumns, text) !== undefined || findName(rowTextColumns, text) !== undefined);
  return known.length >= 2 || (known.length === 1 && cells.length === 1);
}
