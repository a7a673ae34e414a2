/** The whole run on one screen: load → segment → code → override → count → hide → meeting. Files come in as the gate let them through, a Run goes out. */
import { checkFindings } from "./check/check.js";
import { applyCodebooks } from "./code/code.js";
import { readCodebooks } from "./codebook/codebook.js";
import { accountForMaterial } from "./count/accounts.js";
import { countCodings } from "./count/count.js";
import { loadStudy } from "./load/load.js";
import { settleWordings } from "./meeting/meeting.js";
import { sortMessages } from "./messages/sort.js";
import type { Run } from "./model/run.js";
import type { StudyFiles } from "./model/source.js";
import type { Study } from "./model/study.js";
import { hideSmallGroups } from "./privacy/small-groups/small-groups.js";
import { decideCodings } from "./override/override.js";
import { segmentCorpus } from "./segment/segment.js";

/** Told after every stage, for a progress bar. */
export type OnStage = (stage: "load" | "segment" | "code" | "override" | "count") => void;

/** Runs a study. The same files give the same run, whatever the machine, its clock and its language. */
export function runPipeline(study: Study, files: StudyFiles, id: string, onStage: OnStage = () => undefined): Run {
  const corpus = loadStudy(files, study);
  onStage("load");

  const { segments, context, messages: segmentation } = segmentCorpus(corpus.documents, study, corpus.templates);
  onStage("segment");

  const { value: codebooks, messages: codebookMessages } = readCodebooks(files.files, study, corpus.attributes);
  const { codings: proposals, reach } = applyCodebooks(codebooks, segments, study);
  onStage("code");

  const decisions = decideCodings({ study, files: files.files, codebooks, corpus, segments, codings: proposals });
  const { codings, results: overrides } = decisions;
  onStage("override");

  const { documents, participants } = corpus;
  const { smallestGroup } = study.privacy;
  const counted = countCodings({ study, codebooks, documents, segments, codings });
  const grouped = { study, smallestGroup, ...corpus, segments, codebooks, codings, ...counted };
  const { value: shown, messages: hidden } = hideSmallGroups(grouped);
  const counts = { ...counted, ...shown };
  const { inventory, rows, messages: accounts } = accountForMaterial({ ...corpus, study, segments, context, codings });
  onStage("count");

  const { value: wordings, messages: wording } = settleWordings({ study, files: files.files, codebooks, segments, codings });

  const messages = sortMessages([
    ...corpus.messages,
    ...segmentation,
    ...codebookMessages,
    ...decisions.messages,
    ...checkFindings({ study, files: files.files, codebooks, segments, reach }),
    ...accounts,
    ...hidden,
    ...wording,
  ]);
  return {
    id,
    study,
    codebooks,
    documents,
    segments,
    context,
    codings,
    reach,
    overrides,
    ...counts,
    inventory,
    rows,
    participants,
    smallestGroup,
    wordings,
    messages,
  };
}
