/** A run and a name in, the explanation of that document, segment or code out, as text; or what was probably meant. */
import { explainWholeCode } from "./explain/code.js";
import { explainDocument } from "./explain/document.js";
import { explainSegment } from "./explain/segment.js";
import type { Code, Codebook } from "./model/codebook.js";
import type { Message } from "./model/message.js";
import type { CodedStudy } from "./model/run.js";
import type { Segment } from "./model/segment.js";
import { say } from "./messages/say.js";
import { findNearest } from "./text/nearest.js";

/** Explains a name, or says that there is no such thing; `only` is a code that is asked about. */
export function explainName(run: CodedStudy, name: string, only?: string): string | Message {
  if (only !== undefined && findCode(run, only) === undefined) return sayUnknown(only, listCodes(run));
  const code = only?.split("/").at(-1);
  const segment = findSegment(run, name);
  if (segment !== undefined) return explainSegment(run, segment, code);
  const document = run.documents.find(({ id }) => id === name);
  if (document !== undefined) return explainDocument(run, document, code);
  const found = findCode(run, name);
  if (found !== undefined) return explainWholeCode(run, ...found);
  return findMissingSegment(run, name) ?? sayUnknown(name, [...run.documents.map(({ id }) => id), ...listCodes(run)]);
}

function sayUnknown(name: string, known: readonly string[]): Message {
  return say("explain/not-found", undefined, { name, nearest: findNearest(name, known) ?? "" });
}

function listCodes(run: CodedStudy): readonly string[] {
  return run.codebooks.flatMap(({ id, codes }) => Array.from(codes.keys()).flatMap((code) => [code, `${id}/${code}`]));
}

/** Finds a segment by its id, or by the document and ordinal alone (`verslag-p1-a:s12`). */
function findSegment(run: CodedStudy, name: string): Segment | undefined {
  return run.segments.find(({ id, documentId, ordinal }) => id === name || `${documentId}:s${ordinal}` === name);
}

/** A document that is there, with a segment that is not: its number is too high, or its text has changed. */
function findMissingSegment(run: CodedStudy, name: string): Message | undefined {
  const [, document = "", ordinal = ""] = /^(.*):s?(\d*)/u.exec(name) ?? [];
  const segments = run.segments.filter(({ documentId }) => documentId === document);
  if (segments.length === 0) return undefined;
  const nearest = segments.find((segment) => String(segment.ordinal) === ordinal);
  return say("explain/no-segment", undefined, { document, name, last: segments.length, nearest: nearest?.id ?? "" });
}

/** A code by its id, or by codebook and id where two codebooks share it. */
function findCode(run: CodedStudy, name: string): [Codebook, Code] | undefined {
  for (const codebook of run.codebooks) {
    const code =
      codebook.codes.get(name) ?? (name.startsWith(`${codebook.id}/`) ? codebook.codes.get(name.slice(codebook.id.length + 1)) : undefined);
    if (code !== undefined) return [codebook, code];
  }
  return undefined;
}
