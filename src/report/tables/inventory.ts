/** The run in, `inventory.csv` out: every document declared or found with its signal rows, and where each ended. */
import type { InventoryLine, RowLine } from "../../model/inventory.js";
import type { Run } from "../../model/run.js";
import { wordLocation } from "../../messages/location.js";
import { column, type Row, type Table } from "../table.js";

/** Tabulates the inventory. */
export function tabulateInventory(run: Run): Table {
  const rows = new Map<string, RowLine[]>();
  for (const row of run.rows) {
    const own = rows.get(row.path);
    if (own === undefined) rows.set(row.path, [row]);
    else own.push(row);
  }
  return {
    name: "inventory",
    description:
      "One row per document declared or found, followed by one for each of its signal rows, and where each ended. Sum either the lines without a row or those with one.",
    columns: [
      column("document", "string", "Document id"),
      column("path", "string", "Path in the study folder"),
      column("type", "string", "Data type"),
      column("period", "string", "Period id, or undated, or outside"),
      column("declared", "boolean", "Whether the inventory names it; empty for a row, which no inventory names"),
      column("found", "boolean", "Whether the file is there"),
      column("state", "string", "coded, uncoded, excluded, quarantined, missing or refused"),
      column("reason", "string", "Why it is not coded: the researchers' words, or the id of the message that tells"),
      column("segments", "integer", "Codable segments"),
      column("words", "integer", "Words in them"),
      column("context_passages", "integer", "Passages kept as context, not codable; empty for a row"),
      column("row", "integer", "Which row of the document, from 1; empty for the document itself"),
      column("line", "integer", "Line of the file on which the row begins; empty for the document itself"),
      column("segment", "string", "Id of the segment that the row is; empty for a document, and for a row that is none"),
      column("location", "string", "Page, paragraph, sheet and cell, or time, in a file whose lines tell little"),
    ],
    rows: run.inventory.flatMap((line) => [tabulateDocument(line), ...(rows.get(line.path) ?? []).map(tabulateRow)]),
  };
}

function tabulateDocument(line: InventoryLine): Row {
  const { document, path, type, period, state, reason, segments, words, context } = line;
  const [declared, found] = [line.declared, line.found].map((is) => (is ? "true" : "false"));
  return [
    document,
    path,
    type,
    period,
    declared,
    found,
    state,
    reason,
    segments,
    words,
    context,
    undefined,
    undefined,
    undefined,
    undefined,
  ];
}

function tabulateRow({ document, path, type, period, state, reason, segment, words, row, line, location }: RowLine): Row {
  const where = location === undefined ? undefined : wordLocation(location, "en");
  return [
    document,
    path,
    type,
    period,
    undefined,
    "true",
    state,
    reason,
    segment === "" ? 0 : 1,
    words,
    undefined,
    row,
    line,
    segment,
    where,
  ];
}
