/** A run and a document in, its segments with their codes and its context out, as text. */
import type { Document } from "../model/document.js";
import type { CodedStudy } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import { wordMessage } from "../messages/say.js";
import { nameContext } from "../report/names.js";
import { chooseWords } from "../report/words.js";

/** Explains a document; with a code, only where that code stands. */
export function explainDocument(run: CodedStudy, { id, title, path }: Document, only: string | undefined): string {
  const { language } = run.study;
  const codesOf = (segment: Segment): readonly string[] =>
    run.codings.filter(({ segmentId }) => segmentId === segment.id).map(({ codeId }) => codeId);
  const segments = run.segments.filter(({ documentId }) => documentId === id);
  const shown = only === undefined ? segments : segments.filter((segment) => codesOf(segment).includes(only));
  const lines = [
    `${id}: ${title} (${path})`,
    ...shown.map((segment) => {
      const codes = codesOf(segment);
      return `  s${segment.ordinal}  ${codes.length === 0 ? `(${chooseWords(language).uncoded})` : codes.join(", ")}  ${shorten(segment.passage.text)}`;
    }),
  ];
  if (only !== undefined) {
    const values = { code: only, found: shown.length, all: segments.length, segment: `${id}:s1` };
    return [...lines, wordMessage({ id: "explain/code-in-document", values }, language), ""].join("\n");
  }
  const context = run.context.filter(({ documentId }) => documentId === id);
  return [...lines, ...context.map(({ reason, text }) => `  –  [${nameContext(reason, language)}] ${shorten(text)}`), ""].join("\n");
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= 70 ? line : `${line.slice(0, 69)}…`;
}
