/** The documents in, all their segments out, with the text that stayed context. */
import type { Block, Document } from "../model/document.js";
import type { Study } from "../model/study.js";
import { segmentDocument, type Segmentation } from "./segment.js";
import { readTemplate } from "./template.js";

export interface SegmentedCorpus extends Segmentation {
  /** Number of context passages by document. */
  readonly contextCounts: ReadonlyMap<string, number>;
}

/** Segments all documents; `forms` are the blocks of the blank forms by path. */
export function segmentCorpus(documents: readonly Document[], study: Study, forms: ReadonlyMap<string, readonly Block[]>): SegmentedCorpus {
  const templates = new Map(Array.from(forms, ([path, blocks]) => [path, readTemplate(blocks)]));
  const all = documents.map((document) => segmentDocument(document, study, templates));
  return {
    segments: all.flatMap(({ segments }) => segments),
    context: all.flatMap(({ context }) => context),
    contextCounts: new Map(documents.map(({ id }, index) => [id, all[index]?.context.length ?? 0])),
    messages: all.flatMap(({ messages }) => messages),
  };
}
