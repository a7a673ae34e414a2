/** The run in, `segments.csv` out: one row per codable segment. */
import { ungrouped } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { wordLocation } from "../../messages/location.js";
import { column, type Table } from "../table.js";

/** Tabulates the segments. */
export function tabulateSegments(run: Run): Table {
  const codes = new Map<string, string[]>();
  for (const { segmentId, codebookId, codeId } of run.codings)
    codes.set(segmentId, [...(codes.get(segmentId) ?? []), `${codebookId}/${codeId}`]);
  return {
    name: "segments",
    description: "One row per codable segment, coded or not.",
    columns: [
      column("document", "string", "Document id"),
      column("period", "string", "Period id, or undated, or outside"),
      column("type", "string", "Data type"),
      column("segment", "string", "Segment id"),
      column("start", "integer", "UTF-16 offset in the document's text as loaded"),
      column("end", "integer", "UTF-16 offset, exclusive"),
      column("unit", "string", "paragraph, turn, row, field or sentence"),
      column("speaker", "string", "Speaker of a turn"),
      column("heading", "string", "The headings above it, outermost first"),
      column("words", "integer", "Number of words"),
      column("codes", "string", "Codebook and code of each coding, separated by semicolons"),
      column("text", "string", "The text, mark-up gone"),
      column(
        "group",
        "string",
        "Value of the attribute the study groups by, (hidden) where it may not be told; empty when the study does not group",
      ),
      column("location", "string", "Page, paragraph, sheet and cell, or time, in a file whose lines tell little"),
    ],
    rows: run.segments.map((segment) => [
      segment.documentId,
      segment.period,
      segment.type,
      segment.id,
      segment.start,
      segment.end,
      segment.unit,
      segment.speaker ?? "",
      segment.headings.join(" > "),
      segment.words,
      (codes.get(segment.id) ?? []).join("; "),
      segment.passage.text,
      run.groups.get(segment.id) ?? ungrouped,
      segment.location === undefined ? "" : wordLocation(segment.location, "en"),
    ]),
  };
}
