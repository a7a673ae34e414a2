/** The text of the allow-list in, what persons said may stay where it stands out, and what is to be said of the list. */
import type { Message, Told } from "../model/message.js";
import type { IdentifierClass } from "../model/privacy.js";
import { say } from "../messages/say.js";
import { parseCsv } from "../text/csv.js";
import { parseDate } from "../text/dates.js";
import { allowedHeaders, findName, identifierNames, listNames } from "../text/names.js";

/** One identifier of one document, as long as that document does not change. */
export interface AllowedFind {
  readonly line: number;
  readonly fingerprint: string;
  readonly class: IdentifierClass;
  readonly document: string;
}

const columns = ["hash", "class", "document", "reason", "who", "date"] as const;

/** Reads the allow-list. A row that lacks anything is refused: somebody has to answer for it, with a reason and a day. */
export function readAllowList(text: string, file: string): Told<readonly AllowedFind[]> {
  const { table, problem } = parseCsv(text);
  if (problem !== undefined) {
    const { line, column, kind } = problem;
    return { value: [], messages: [say("privacy/allowed-unreadable", { file, line, column }, { detail: `#problem/${kind}` })] };
  }
  const [header, ...rows] = table.rows;
  if (header === undefined) return { value: [], messages: [] };
  const names = header.cells.map((cell) => findName(allowedHeaders, cell.text));
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const place = { file, line: header.line, column: 1 };
    const values = { missing: missing.map(spellColumn).join(", "), expected: listNames(allowedHeaders) };
    return { value: [], messages: [say("privacy/allowed-header", place, values)] };
  }
  const messages: Message[] = [];
  const value = rows.flatMap(({ cells, line }): readonly AllowedFind[] => {
    const read = (column: (typeof columns)[number]): string => cells[names.indexOf(column)]?.text.trim() ?? "";
    const place = { file, line, column: 1 };
    const empty = columns.filter((column) => read(column) === "");
    if (empty.length > 0) {
      messages.push(say("privacy/allowed-incomplete", place, { missing: empty.map(spellColumn).join(", ") }));
      return [];
    }
    const named = findName(identifierNames, read("class"));
    if (named === undefined) messages.push(say("privacy/allowed-class", place, { expected: listNames(identifierNames) }));
    const hasDate = parseDate(read("date")) !== undefined;
    if (!hasDate) messages.push(say("privacy/allowed-date", place));
    if (named === undefined || !hasDate) return [];
    return [{ line, fingerprint: read("hash"), class: named as IdentifierClass, document: read("document") }];
  });
  return { value, messages };
}

function spellColumn(column: (typeof columns)[number]): string {
  return Array.from(allowedHeaders).find(([, canonical]) => canonical === column)?.[0] ?? column;
}

/** The rows that allow nothing any more, since no find has their fingerprint: their document changed, or is not there. */
export function tellExpired(entries: readonly AllowedFind[], used: ReadonlySet<string>, file: string): readonly Message[] {
  return entries
    .filter(({ fingerprint }) => !used.has(fingerprint))
    .map(({ line }) => say("privacy/allowed-expired", { file, line, column: 1 }));
}
