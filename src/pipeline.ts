/** The whole run on one screen: load → segment → code → override → count. Files come in as bytes, a Run goes out. */
import { checkReach } from "./check/reach.js";
import { checkReferences } from "./codebook/check-references.js";
import { readCodebooks } from "./codebook/codebooks.js";
import { proposeCodings } from "./code/propose.js";
import { scanSegments } from "./code/scan-segments.js";
import { countCodings } from "./count/count.js";
import { listInventory, reconcileInventory } from "./count/inventory.js";
import { listRows, reconcileRows, remarkRows } from "./count/rows.js";
import { loadCorpus } from "./load/corpus.js";
import { loadDeclarations } from "./load/declarations.js";
import type { Message } from "./model/message.js";
import type { Run } from "./model/run.js";
import type { StudyFiles } from "./model/source.js";
import type { Study } from "./model/study.js";
import { decideCodings } from "./override/override.js";
import { segmentCorpus } from "./segment/corpus.js";

/** Told after every stage, for a progress bar. */
export type OnStage = (stage: "load" | "segment" | "code" | "override" | "count") => void;

/** Runs a study. The same files give the same run, whatever the machine, its clock and its language. */
export function runPipeline(study: Study, { files, litter }: StudyFiles, id: string, onStage: OnStage = () => undefined): Run {
  const declared = loadDeclarations(files, study);
  const corpus = loadCorpus(declared.corpusFiles, declared.inventory, study, litter);
  onStage("load");

  const segmentation = segmentCorpus(corpus.documents, study, declared.templates);
  onStage("segment");

  const codebooks = readCodebooks(files, study);
  const references = codebooks.value.flatMap((codebook) => checkReferences(codebook, study, corpus.attributes));
  const scanned = scanSegments(segmentation.segments);
  const proposals = codebooks.value.map((codebook) => proposeCodings(codebook, scanned, study));
  onStage("code");

  const decided = decideCodings({
    study,
    files,
    codebooks: codebooks.value,
    corpus,
    segments: segmentation.segments,
    codings: proposals.flatMap(({ codings }) => codings),
  });
  onStage("override");

  const counted = countCodings({ study, codebooks: codebooks.value, segments: segmentation.segments, codings: decided.codings });
  const reach = proposals.flatMap((proposal) => proposal.reach);
  const accounts = {
    ...corpus,
    periods: study.periods,
    segments: segmentation.segments,
    context: segmentation.contextCounts,
    codings: decided.codings,
  };
  const inventory = listInventory(accounts);
  const rows = listRows({ ...accounts, types: study.types, context: segmentation.context });
  onStage("count");

  return {
    id,
    study,
    codebooks: codebooks.value,
    documents: corpus.documents,
    segments: segmentation.segments,
    context: segmentation.context,
    codings: decided.codings,
    reach,
    overrides: decided.results,
    ...counted,
    inventory,
    rows,
    participants: declared.participants,
    messages: sortMessages([
      ...declared.messages,
      ...corpus.messages,
      ...segmentation.messages,
      ...codebooks.messages,
      ...references,
      ...decided.messages,
      ...checkReach(reach, codebooks.value),
      ...reconcileInventory(inventory, accounts),
      ...reconcileRows(rows, segmentation.segments),
      ...remarkRows(rows, study.types),
    ]),
  };
}

/** By file, line and column; what is said of the run as a whole comes first. */
function sortMessages(messages: readonly Message[]): readonly Message[] {
  return Array.from(messages).sort(
    (a, b) =>
      compare(a.file ?? "", b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
