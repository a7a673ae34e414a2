/** The text of a file beside the documents (an inventory, decisions, a codebook, wording) in, the identifiers in it out, and the text without them. */
import type { Place } from "../model/message.js";
import type { Span } from "../model/passage.js";
import { hashContent } from "../text/hash.js";
import { parseCsv, type CsvRow, type ReadCsv } from "../text/csv.js";
import { indexLines } from "../text/lines.js";
import { documentKeys, findName, overrideHeaders } from "../text/names.js";
import { findSourceSpan } from "../text/passage.js";
import { detectIdentifiers } from "./detect.js";
import { detectInName } from "./detect-in-name.js";
import type { Met } from "./examine-read.js";
import type { Detector } from "./identifiers/detector.js";

/** An identifier beside the documents. */
export interface MetBeside extends Met, Span {
  /** The line or row it stands in, by its content: the rest of the file may change. */
  readonly unit: string;
}

/** Examines such a file: a table cell by cell, below their headers, and anything else as it is. */
export function examineBeside(text: string, path: string, detectors: readonly Detector[]): readonly MetBeside[] {
  const { table, problem } = path.toLowerCase().endsWith(".csv") ? parseCsv(text) : noTable;
  const { rows } = table;
  const columns = readColumns(rows[0], detectors);
  const noColumn = readColumn("", detectors);
  const inRows = rows.flatMap((row, index) =>
    examineRow(row, (column) => (index === 0 ? noColumn : (columns[column] ?? noColumn)), text, path),
  );
  const known = (span: Span): boolean => inRows.some(({ start, end }) => span.start < end && start < span.end);
  // A table is examined as it is too when not all of it could be read as one.
  const isWhole = rows.length > 0 && problem === undefined;
  const others = isWhole ? examineComments(text, detectors) : detectIdentifiers(text, detectors);
  const locate = indexLines(others.length === 0 ? "" : text);
  const inText = others
    .filter((span) => !known(span))
    .map(({ class: name, start, end }): MetBeside => {
      const place: Place = { file: path, ...locate(start) };
      return { class: name, part: "text", place, value: text.slice(start, end), start, end, ...placeInLine(text, start) };
    });
  return [...inRows, ...inText].sort((a, b) => a.start - b.start);
}

const noTable: ReadCsv = { table: { rows: [], delimiter: "" } };

/** What a header tells of the cells below it. */
interface Column {
  /** What tells the meaning of a cell and stands elsewhere. */
  readonly before: string;
  readonly detectors: readonly Detector[];
  /** The columns of ids and paths, which are told wherever a document is. */
  readonly isNamed: boolean;
}

function readColumns(header: CsvRow | undefined, detectors: readonly Detector[]): readonly Column[] {
  return (header?.cells ?? []).map(({ text }) => readColumn(text.trim(), detectors));
}

function readColumn(name: string, detectors: readonly Detector[]): Column {
  const inDecisions = findName(overrideHeaders, name);
  return {
    before: name === "" ? "" : `${name}: `,
    // Whoever decides is named in a decision: that is no identifier of who the study is about.
    detectors: inDecisions === "coder" ? detectors.filter((detector) => detector.class !== "name") : detectors,
    isNamed: inDecisions === "document" || ["id", "path"].includes(findName(documentKeys, name) ?? ""),
  };
}

function examineRow({ cells, line }: CsvRow, columnOf: (at: number) => Column, text: string, path: string): readonly MetBeside[] {
  return cells.flatMap((cell, column) => {
    const { before, detectors, isNamed } = columnOf(column);
    const inCell = detectIdentifiers(`${before}${cell.text}`, detectors).filter(({ end }) => end > before.length);
    const asName = isNamed && inCell.length === 0 ? detectInName(cell.text, detectors) : [];
    return [...inCell, ...asName.map((one) => ({ ...one, start: one.start + before.length, end: one.end + before.length }))].map(
      (found): MetBeside => {
        const from = Math.max(0, found.start - before.length);
        const { start, end } = findSourceSpan(cell, from, found.end - before.length);
        return {
          class: found.class,
          part: "text",
          place: { file: path, line, column: 1 },
          value: text.slice(start, end),
          start,
          end,
          unit: hashContent(cells.map((other) => other.text).join("\n")),
          at: `${column} ${from}`,
        };
      },
    );
  });
}

/** Lines of a table that are no rows. */
function examineComments(text: string, detectors: readonly Detector[]): readonly (Span & Pick<Met, "class">)[] {
  return Array.from(text.matchAll(/^[^\S\r\n]*#[^\r\n]*/gmu)).flatMap(({ 0: comment, index }) =>
    detectIdentifiers(comment, detectors).map((one) => ({ ...one, start: index + one.start, end: index + one.end })),
  );
}

/** The line and where in it; a line may move. */
function placeInLine(text: string, at: number): { readonly unit: string; readonly at: string } {
  const start = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  const length = /[\r\n]/u.exec(text.slice(at))?.index ?? text.length;
  return { unit: hashContent(text.slice(start, at + length)), at: `line ${at - start}` };
}
