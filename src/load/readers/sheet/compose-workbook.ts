/** A workbook in, the file it reads as out: its sheets in their order, each below its name when there are several. */
import type { Message } from "../../../model/message.js";
import type { HiddenPart } from "../../../model/privacy.js";
import type { ReadFile, Refusal } from "../../../model/read-file.js";
import { say } from "../../../messages/say.js";
import { composeFile, type ComposedBlock } from "../compose.js";
import { refuseSize, TooLarge, type Budget } from "../table-size.js";
import { nameCell } from "./cell-name.js";
import { composeSheet } from "./compose-sheet.js";
import type { Workbook } from "./sheet.js";

/** Composes the file; refused when no sheet that can be seen has a header. */
export function composeWorkbook(
  { sheets: all, hidden, others, fileProperties }: Workbook,
  path: string,
  budget: Budget,
): ReadFile | Refusal {
  const sheets = all.filter(({ rows, notes }) => rows.length + notes.length > 0);
  if (sheets.length === 0) return { refused: say("load/no-cells", { file: path }, { hidden: hidden.length }) };
  const composed = sheets.map((sheet) => ({ sheet, ...composeSheet(sheet, path, budget) }));
  if (!composed.some(({ hasHeader }) => hasHeader)) return { refused: say("load/no-header", { file: path }) };
  const messages: Message[] = [];
  const blocks: ComposedBlock[] = [];
  for (const { sheet, hasHeader, ...own } of composed) {
    const location = { sheet: sheet.name };
    if (sheets.length > 1) blocks.push({ kind: "heading", depth: 1, text: sheet.name, location });
    for (const block of own.blocks) blocks.push(block);
    if (!hasHeader && sheet.rows.length > 0)
      messages.push(say("load/sheet-without-header", { file: path, location }, { rows: sheet.rows.length }));
    messages.push(...own.messages);
  }
  for (const { name, rows } of hidden)
    if (rows.length > 0) messages.push(say("load/hidden-sheet", { file: path, location: { sheet: name } }, { rows: rows.length }));
  for (const name of others) messages.push(say("load/other-sheet", { file: path, location: { sheet: name } }));
  const file = composeFile({ path, blocks, messages, fileProperties });
  return "refused" in file || hidden.length === 0 ? file : { ...file, hidden: hidden.flatMap(listHidden) };
}

/** The cells of a sheet that can't be seen, as they would be seen. */
function listHidden({ name, rows, notes }: Workbook["hidden"][number]): readonly HiddenPart[] {
  return [
    ...rows.flatMap(({ row, cells }) =>
      cells.map(({ column, text }): HiddenPart => ({ kind: "hidden", text, location: { sheet: name, cell: nameCell({ row, column }) } })),
    ),
    ...notes.map(({ text }): HiddenPart => ({ kind: "hidden", text, location: { sheet: name } })),
  ];
}

/** Reads a workbook with an end to its size. */
export async function readWithin(path: string, read: () => Promise<ReadFile | Refusal>): Promise<ReadFile | Refusal> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TooLarge) return refuseSize({ file: path });
    throw error;
  }
}
