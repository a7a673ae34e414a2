/** The run in, every document as it was read as page elements out, folded: where a passage stands in its context. */
import type { Element } from "hast";
import type { Document } from "../../model/document.js";
import type { Run } from "../../model/run.js";
import type { ContextPassage, Segment } from "../../model/segment.js";
import { anchorSegment } from "../anchors.js";
import { element } from "../elements.js";
import { nameContext } from "../names.js";
import { labelPeriod } from "../periods.js";
import type { Words } from "../words.js";

/** Who was there and who filled a form in is nobody's context: only that it stands there is told. */
const untold = new Set<ContextPassage["reason"]>(["attendance", "personal"]);

/** Lists the documents, in the order of the run. */
export function listDocumentTexts(run: Run, words: Words): readonly Element[] {
  const codes = nameCodes(run);
  return [
    element("h2", {}, words.documentTexts),
    element("p", {}, words.documentTextsNote),
    ...run.documents.map((document) => showDocument(document, run, codes, words)),
  ];
}

function showDocument({ id, title, type }: Document, run: Run, codes: ReadonlyMap<string, readonly string[]>, words: Words): Element {
  const segments = run.segments.filter(({ documentId }) => documentId === id);
  const periods = Array.from(new Set(segments.map(({ period }) => labelPeriod(period, run.study, words))));
  const context = run.context.filter(({ documentId }) => documentId === id);
  const parts = [
    ...segments.map((segment) => ({ start: segment.start, shown: showSegment(segment, codes.get(segment.id) ?? []) })),
    ...context.map((passage) => ({ start: passage.start, shown: showContext(passage, run) })),
  ].sort((a, b) => a.start - b.start);
  const summary = [title, id, type, ...periods].filter((part, index, all) => all.indexOf(part) === index).join(" · ");
  return element(
    "details",
    { className: ["text"] },
    element("summary", {}, summary),
    element("div", { className: ["stretch"] }, ...parts.map(({ shown }) => shown)),
  );
}

function showSegment({ id, speaker, passage }: Segment, codes: readonly string[]): Element {
  const who = speaker === undefined ? [] : [element("strong", {}, `${speaker}: `)];
  const told = codes.length === 0 ? [] : [" ", element("span", { className: ["why"] }, codes.join(", "))];
  return element("p", { id: anchorSegment(id) }, ...who, passage.text, ...told);
}

function showContext({ reason, text }: ContextPassage, { study: { language } }: Run): Element {
  const name = nameContext(reason, language);
  return element("p", { className: ["context"] }, untold.has(reason) ? `[${name}]` : `${text} (${name})`);
}

/** The labels of the codes on each segment, in the order of the codebooks. */
function nameCodes({ codebooks, codings }: Run): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { segmentId, codebookId, codeId } of codings) {
    const ids = found.get(segmentId);
    if (ids === undefined) found.set(segmentId, new Set([`${codebookId}/${codeId}`]));
    else ids.add(`${codebookId}/${codeId}`);
  }
  const all = codebooks.flatMap(({ id, codes }) => Array.from(codes.values(), (code) => [`${id}/${code.id}`, code.label] as const));
  return new Map(Array.from(found, ([segment, ids]) => [segment, all.flatMap(([id, label]) => (ids.has(id) ? [label] : []))]));
}
