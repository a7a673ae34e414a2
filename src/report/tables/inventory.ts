/** The run in, `inventory.csv` out: every document declared or found, and where it ended. */
import type { Run } from "../../model/run.js";
import { column, type Table } from "../table.js";

/** Tabulates the inventory. */
export function tabulateInventory(run: Run): Table {
  return {
    name: "inventory",
    description: "Every document declared or found, and where it ended.",
    columns: [
      column("document", "string", "Document id"),
      column("path", "string", "Path in the study folder"),
      column("type", "string", "Data type"),
      column("period", "string", "Period id, or undated, or outside"),
      column("declared", "boolean", "Whether the inventory names it"),
      column("found", "boolean", "Whether the file is there"),
      column("state", "string", "coded, uncoded, excluded, quarantined, missing or refused"),
      column("reason", "string", "Why it is not coded: the researchers' words, or the id of the message that tells"),
      column("segments", "integer", "Codable segments"),
      column("words", "integer", "Words in them"),
      column("context_passages", "integer", "Passages kept as context, not codable"),
    ],
    rows: run.inventory.map((line) => [
      line.document,
      line.path,
      line.type,
      line.period,
      line.declared ? "true" : "false",
      line.found ? "true" : "false",
      line.state,
      line.reason,
      line.segments,
      line.words,
      line.context,
    ]),
  };
}
