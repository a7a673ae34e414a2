/** The run in, `codings.csv` out: one row per segment and code, with the reason for it. */
import type { Codebook } from "../../model/codebook.js";
import { countMentions, type Coding } from "../../model/coding.js";
import type { Span } from "../../model/passage.js";
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import { column, makeRows, type Table } from "../table.js";

/** Tabulates the codings. */
export function tabulateCodings(run: Run): Table {
  const segments = new Map(run.segments.map((segment) => [segment.id, segment]));
  const books = new Map(run.codebooks.map(({ id, codes }) => [id, codes]));
  return {
    name: "codings",
    description: "One row per segment and code: which rule proposed it, which person decided.",
    columns: [
      column("document", "string", "Document id"),
      column("period", "string", "Period id, or undated, or outside"),
      column("type", "string", "Data type"),
      column("segment", "string", "Segment id: document, ordinal and short hash of the text"),
      column("start", "integer", "UTF-16 offset in the document's text as loaded"),
      column("end", "integer", "UTF-16 offset, exclusive"),
      column("codebook", "string", "Codebook id"),
      column("code", "string", "Code id"),
      column("main_code", "string", "The main code the code belongs to, or the code itself"),
      column("origin", "string", "rule or override"),
      column("rule", "string", "Ids of the rules that hit, separated by semicolons"),
      column("rule_line", "string", "Lines of those rules in the codebook"),
      column("matches", "string", "The words that were hit, as they stand in the text"),
      column("action", "string", "What a person decided: add, replace or confirm; empty when nobody did"),
      column("coder", "string", "Who decided"),
      column("date", "date", "When"),
      column("reason", "string", "Why"),
      column("mentions", "integer", "Separate matches; 1 for a decision without a rule behind it"),
    ],
    rows: makeRows(run.codings, (coding) => tabulate(coding, segments.get(coding.segmentId) as Segment, books)),
  };
}

function tabulate(coding: Coding, segment: Segment, books: ReadonlyMap<string, Codebook["codes"]>): readonly (string | number)[] {
  const { matches, decision } = coding.because;
  const code = books.get(coding.codebookId)?.get(coding.codeId);
  const rules = unite(matches.map(({ rule }) => rule));
  const words = matches.map(({ spans }) => spellSpans(spans, segment)).filter((word) => word !== "");
  return [
    segment.documentId,
    segment.period,
    segment.type,
    segment.id,
    segment.start,
    segment.end,
    coding.codebookId,
    coding.codeId,
    code?.parent ?? coding.codeId,
    matches.length > 0 ? "rule" : "override",
    rules.map(({ id }) => id).join("; "),
    rules.map(({ line }) => line).join("; "),
    unite(words).join("; "),
    decision?.action ?? "",
    decision?.coder ?? "",
    decision?.date ?? "",
    decision?.reason ?? "",
    countMentions(coding),
  ];
}

function spellSpans(spans: readonly Span[], { passage }: Segment): string {
  return spans.map(({ start, end }) => passage.text.slice(start, end).replace(/\s+/gu, " ")).join(" … ");
}

/** Each once; nearly all codings have one match. */
function unite<Value>(values: readonly Value[]): readonly Value[] {
  return values.length < 2 ? values : Array.from(new Set(values));
}
