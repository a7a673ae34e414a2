/** The run in, every document as it was read as mark-up out, folded: where a passage stands in its context. */
import type { Document } from "../../model/document.js";
import type { Run } from "../../model/run.js";
import type { ContextPassage, Segment } from "../../model/segment.js";
import { collectBy } from "../../text/collect.js";
import { escapeText, printTag, type Markup } from "../../text/html-print.js";
import { anchorSegment } from "../anchors.js";
import { nameContext } from "../names.js";
import { labelPeriod } from "../periods.js";
import { printHeading, printSummary, type PageContext } from "./page-context.js";

/** Who was there and who filled a form in is nobody's context: only that it stands there is told. */
const untold = new Set<ContextPassage["reason"]>(["attendance", "personal"]);

/** Prints the documents, in the order of the run. */
export function* printDocumentTexts(page: PageContext): Iterable<Markup> {
  const { run, words, extent } = page;
  if (!extent.hasDocuments) return;
  yield printHeading(2, words.documentTexts, page);
  yield printTag("p", {}, escapeText(words.documentTextsNote));
  const codes = nameCodes(run);
  const segments = collectBy(run.segments, ({ documentId }) => documentId);
  const context = collectBy(run.context, ({ documentId }) => documentId);
  for (const document of run.documents) {
    const own = segments.get(document.id) ?? [];
    const parts = [
      ...own.map((segment) => ({ start: segment.start, printed: printSegment(segment, codes.get(segment.id) ?? []) })),
      ...(context.get(document.id) ?? []).map((passage) => ({ start: passage.start, printed: printContext(passage, run) })),
    ].sort((a, b) => a.start - b.start);
    yield printTag(
      "details",
      { class: "text" },
      printSummary(describeDocument(document, own, page), page),
      printTag("div", { class: "stretch" }, ...parts.map(({ printed }) => printed)),
    );
  }
}

function describeDocument({ id, title, type }: Document, segments: readonly Segment[], { run, words }: PageContext): string {
  const periods = new Set(segments.map(({ period }) => period));
  const labels = Array.from(periods, (period) => labelPeriod(period, run.study, words));
  return Array.from(new Set([title, id, type, ...labels])).join(" · ");
}

function printSegment({ id, speaker, passage }: Segment, codes: readonly string[]): Markup {
  const who = speaker === undefined ? [] : [printTag("strong", {}, escapeText(`${speaker}: `))];
  const told = codes.length === 0 ? [] : [escapeText(" "), printTag("span", { class: "why" }, escapeText(codes.join(", ")))];
  return printTag("p", { id: anchorSegment(id) }, ...who, escapeText(passage.text), ...told);
}

function printContext({ reason, text }: ContextPassage, { study: { language } }: Run): Markup {
  const name = nameContext(reason, language);
  return printTag("p", { class: "context" }, escapeText(untold.has(reason) ? `[${name}]` : `${text} (${name})`));
}

/** The labels of the codes on each segment; codings stand in the order of the codebooks and of their codes. */
function nameCodes({ codebooks, codings }: Run): ReadonlyMap<string, readonly string[]> {
  const books = new Map(codebooks.map(({ id, codes }) => [id, codes]));
  const labels = new Map<string, string[]>();
  for (const { segmentId, codebookId, codeId } of codings) {
    const label = books.get(codebookId)?.get(codeId)?.label ?? codeId;
    const own = labels.get(segmentId);
    if (own === undefined) labels.set(segmentId, [label]);
    else own.push(label);
  }
  return labels;
}
