/** The run in, `segments.csv` out: one row per codable segment. */
import { ungrouped } from "../../model/frequency.js";
import type { Run } from "../../model/run.js";
import { collectBy } from "../../text/collect.js";
import { wordLocation } from "../../messages/location.js";
import { column, makeRows, type Table } from "../table.js";

/** Tabulates the segments. */
export function tabulateSegments(run: Run): Table {
  const codings = collectBy(run.codings, ({ segmentId }) => segmentId);
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
    rows: makeRows(run.segments, (segment) => [
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
      (codings.get(segment.id) ?? []).map(({ codebookId, codeId }) => `${codebookId}/${codeId}`).join("; "),
      segment.passage.text,
      run.groups.get(segment.id) ?? ungrouped,
      segment.location === undefined ? "" : wordLocation(segment.location, "en"),
    ]),
  };
}
