/** The documents in, all their segments out, with the text that stayed context. */
import type { Block, Document } from "../model/document.js";
import type { Study } from "../model/study.js";
import { segmentDocument, type Segmentation } from "./document.js";
import { readTemplate } from "./template.js";

/** Segments all documents; `forms` are the blocks of the blank forms by path. */
export function segmentCorpus(documents: readonly Document[], study: Study, forms: ReadonlyMap<string, readonly Block[]>): Segmentation {
  const templates = new Map(Array.from(forms, ([path, blocks]) => [path, readTemplate(blocks)]));
  const all = documents.map((document) => segmentDocument(document, study, templates));
  return {
    segments: all.flatMap(({ segments }) => segments),
    context: all.flatMap(({ context }) => context),
    messages: all.flatMap(({ messages }) => messages),
  };
}
