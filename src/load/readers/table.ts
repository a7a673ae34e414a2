/** A table as CSV in, its header and rows out; lines above the header are set aside. */
import type { Block } from "../../model/document.js";
import type { Message } from "../../model/message.js";
import type { ReadFile, Refusal } from "../../model/read-file.js";
import { say } from "../../messages/say.js";
import { parseCsv } from "../../text/csv.js";
import { joinPassages } from "../../text/passage.js";
import { nameRows } from "./find-header.js";
import { mostCells, mostRows, refuseSize } from "./table-size.js";

/** Reads a table. */
export function readTable(text: string, path: string): ReadFile | Refusal {
  const parsed = parseCsv(text, mostRows);
  const isTooLarge = parsed.isTooLong === true || parsed.table.rows.reduce((sum, { cells }) => sum + cells.length, 0) > mostCells;
  if (isTooLarge) return refuseSize({ file: path });
  if (parsed.problem !== undefined) {
    const { kind, line, column } = parsed.problem;
    return { refused: say("load/table", { file: path, line, column }, { detail: `#problem/${kind}` }) };
  }
  const rows = nameRows(parsed.table.rows);
  if (rows === undefined) return { refused: say("load/no-header", { file: path, line: 1, column: 1 }) };
  const messages: Message[] = [];
  let expected = 0;
  const blocks = rows.map(({ kind, row: { cells, line }, headers }): Block => {
    if (kind === "aside") return { kind, passage: joinPassages(cells, " ") };
    if (kind === "header") expected = cells.length;
    if (cells.length !== expected)
      messages.push(say("load/ragged-row", { file: path, line, column: 1 }, { found: cells.length, expected }));
    return { kind, cells: cells.map((passage, index) => ({ header: headers[index] as string, passage })) };
  });
  return { text, isSource: true, marks: [], properties: new Map(), blocks, messages };
}
