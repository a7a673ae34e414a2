/** The run in, `overrides.csv` out: one row per row of every override file, with what became of it. */
import type { Run } from "../../model/run.js";
import { wordMessage } from "../../messages/say.js";
import { column, roundFigure, type Table } from "../table.js";

/** Tabulates the decisions. */
export function tabulateOverrides(run: Run): Table {
  return {
    name: "overrides",
    description: "One row per row of an override file, with what became of it.",
    columns: [
      column("file", "string", "Override file"),
      column("line", "integer", "Line in that file"),
      column("document", "string", "Document id as written"),
      column("segment", "string", "Segment id as written"),
      column("action", "string", "add, remove, replace, confirm or seen"),
      column("code", "string", "Code as written"),
      column("to_code", "string", "Code that replaces it"),
      column("coder", "string", "Who decided"),
      column("date", "string", "When"),
      column("outcome", "string", "applied, already-so, moved, needs-review, ambiguous, orphaned, conflict or invalid"),
      column("detail", "string", "What there is to say about it"),
      column("now_segment", "string", "The segment it was applied to, or the best candidate"),
      column("similarity", "number", "Similarity of the quote with the words found, 0 to 1"),
      column("reason", "string", "Why, in the words of who decided"),
    ],
    rows: run.overrides.map(({ row, outcome, details, nowSegment, similarity }) => [
      row.file,
      row.line,
      row.document,
      row.segment,
      row.action,
      row.code,
      row.toCode,
      row.coder,
      row.date,
      outcome,
      details.map((detail) => wordMessage(detail, run.study.language)).join(" "),
      nowSegment ?? "",
      roundFigure(similarity),
      row.reason,
    ]),
  };
}
