/** A table beside the documents (the inventory, the participants) in, its rows by the names of their columns out. */
import type { Message, Told } from "../model/message.js";
import { say } from "../messages/say.js";
import { parseCsv } from "../text/csv.js";
import { findRepeats } from "../text/names.js";

export interface DeclaredRow {
  readonly line: number;
  /** The cells by canonical name; of columns with one name the first counts. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface TableForm {
  readonly file: string;
  /** The canonical name of a column; a column without one is not read. */
  readonly nameColumn: (written: string) => string | undefined;
  /** Without these columns nothing can be read. */
  readonly required: readonly string[];
  /** The columns as a person writes them. */
  readonly expected: string;
}

/** Reads the table; what is wrong with the table as a whole is said at its place, and then it has no rows. */
export function readDeclaredTable(text: string, { file, nameColumn, required, expected }: TableForm): Told<readonly DeclaredRow[]> {
  const { table, problem } = parseCsv(text);
  if (problem !== undefined)
    return {
      value: [],
      messages: [say("inventory/unreadable", { file, line: problem.line, column: problem.column }, { detail: `#problem/${problem.kind}` })],
    };
  const [header, ...rows] = table.rows;
  const place = { file, line: header?.line ?? 1, column: 1 };
  const names = (header?.cells ?? []).map((cell) => nameColumn(cell.text));
  const missing = required.find((name) => !names.includes(name));
  if (missing !== undefined) return { value: [], messages: [say("inventory/header", place, { column: missing, expected })] };
  const messages: Message[] = findRepeats(names).map((at) =>
    say("inventory/repeated-header", place, { column: header?.cells[at]?.text.trim() ?? "" }),
  );
  const unnamed = (header?.cells ?? []).flatMap((cell, at) => (cell.text.trim() === "" ? [at] : []));
  for (const at of unnamed) {
    const filled = rows.filter(({ cells }) => (cells[at]?.text.trim() ?? "") !== "").length;
    if (filled > 0) messages.push(say("inventory/unnamed-column", place, { number: at + 1, count: filled }));
  }
  const value = rows.map(({ cells, line }): DeclaredRow => {
    if (cells.length !== names.length)
      messages.push(say("inventory/ragged", { file, line, column: 1 }, { found: cells.length, expected: names.length }));
    const named = new Map<string, string>();
    names.forEach((name, at) => {
      if (name !== undefined && !named.has(name)) named.set(name, cells[at]?.text.trim() ?? "");
    });
    return { line, cells: named };
  });
  return { value, messages };
}
