/** Every passage stands where it says: in the document's text, in order, without gaps, and word for word where its lengths are the same. */
import type { Document } from "../../../src/model/document.js";
import type { Passage } from "../../../src/model/passage.js";
import type { Check } from "./check.js";

export const passagesInPlace: Check = {
  name: "every passage stands where it says",
  find: ({ run }) => {
    const texts = new Map(run?.documents.map((document) => [document.id, document] as const));
    const blocks = (run?.documents ?? []).flatMap((document) =>
      document.blocks.flatMap((block) => {
        const passages = "cells" in block ? block.cells.map(({ passage }) => passage) : [block.passage];
        return passages.flatMap((passage) => findMisplaced(passage, document, block.kind));
      }),
    );
    const segments = (run?.segments ?? []).flatMap((segment) => {
      const document = texts.get(segment.documentId) as Document;
      const { pieces } = segment.passage;
      const isSpan = segment.start === (pieces[0]?.start ?? 0) && segment.end === (pieces.at(-1)?.end ?? 0) && segment.start <= segment.end;
      return [
        ...findMisplaced(segment.passage, document, segment.id),
        ...(isSpan ? [] : [`${segment.id} has another span than its passage`]),
      ];
    });
    const context = (run?.context ?? []).flatMap(({ documentId, start, end, reason }) => {
      const { text } = texts.get(documentId) as Document;
      return start >= 0 && start <= end && end <= text.length ? [] : [`${reason} at ${start}-${end} of ${text.length}`];
    });
    const marks = (run?.documents ?? []).flatMap(({ path, marks: own, text }) =>
      own.every(({ at }, index) => at >= 0 && at <= text.length && at >= (own[index - 1]?.at ?? 0))
        ? []
        : [`${path} has marks out of order`],
    );
    return [...blocks, ...segments, ...context, ...marks];
  },
};

function findMisplaced({ text, pieces }: Passage, document: Document, what: string): readonly string[] {
  const wrong = (detail: string): readonly string[] => [`${document.path}, ${what}: ${detail} in «${text.slice(0, 60)}»`];
  if (pieces.length === 0) return text === "" ? [] : wrong("no pieces");
  let before = 0;
  for (const [index, { at, start, end }] of pieces.entries()) {
    const next = pieces[index + 1]?.at ?? text.length;
    if (index === 0 && at !== 0) return wrong(`begins at ${at}`);
    if (next < at) return wrong(`a piece at ${at} ends at ${next}`);
    if (start < before || end < start || end > document.text.length)
      return wrong(`a piece from ${start} to ${end}, after ${before}, of ${document.text.length}`);
    const isVerbatim = next - at === end - start;
    const read = text.slice(at, next);
    const written = document.text.slice(start, end);
    if (isVerbatim && read !== written && !mayDiffer(read, written))
      return wrong(`«${read.slice(0, 40)}» is «${written.slice(0, 40)}» in the text`);
    before = end;
  }
  return [];
}

/** One unit of the same length may be read otherwise: white space, or a mark of one letter that stands for another. */
function mayDiffer(read: string, written: string): boolean {
  return (read.trim() === "" && /^[\s|]*$/u.test(written)) || /^[\s|]*$/u.test(read);
}
