/** A slice of the material in, one frequency cell per line of its codebook out. */
import type { FrequencyCell, FrequencyFlag } from "../model/frequency.js";
import type { Study } from "../model/study.js";
import { listLines, nameLine, type CodeLine, type LineTally } from "./code-lines.js";
import { fewDocuments, findMargin } from "./margin.js";
import { findLineOutOfScope, findState } from "./scope.js";
import type { Slice } from "./slices.js";
import { pairDocuments } from "./tally.js";

/** Lists the cells of a slice, every line of the codebook once. */
export function listCells(slice: Slice, study: Study): readonly FrequencyCell[] {
  return listLines(slice.codebook).map((line) =>
    createCell(slice, study, line, slice.lines.get(nameLine(line.level, line.code.id)) ?? noHits),
  );
}

function createCell({ base, tally, codebook }: Slice, study: Study, line: CodeLine, hits: LineTally): FrequencyCell {
  const outOfScope = findLineOutOfScope(line, codebook, study, base.type, base.period);
  const state = findState(hits.segments, base.segments, outOfScope);
  const counted = state === "n" || state === "0";
  const { method, ...range } = counted ? findMargin(pairDocuments(tally, hits)) : ({ method: "none" } as const);
  const largest = hits.segments === 0 ? undefined : Math.max(...hits.documents.values()) / hits.segments;
  const flags: FrequencyFlag[] = [];
  if (largest !== undefined && largest > 0.5) flags.push("concentrated");
  if (counted && base.documents < fewDocuments) flags.push("few-documents");
  if (state === "n" && outOfScope !== undefined) flags.push("outside-scope");
  return {
    base,
    code: line.code.id,
    level: line.level,
    state,
    segments: hits.segments,
    documents: hits.documents.size,
    words: hits.words,
    mentions: hits.mentions,
    speakers: hits.speakers,
    ...range,
    margin: method,
    ...(largest === undefined ? {} : { largestDocumentShare: largest }),
    flags,
  };
}

const noHits: LineTally = { segments: 0, documents: new Map(), words: 0, speakers: 0, mentions: 0 };
