/** The whole run on one screen: load → segment → code → override → count → hide → meeting. Files come in as the gate let them through, a Run goes out. */
import { checkFindings } from "./check/check.js";
import { applyCodebooks } from "./code/code.js";
import type { KnownCodings } from "./code/known-codes.js";
import { readCodebooks } from "./codebook/codebook.js";
import { accountForMaterial } from "./count/accounts.js";
import { countCodings } from "./count/count.js";
import { loadStudy, type Loaded } from "./load/load.js";
import { settleWordings } from "./meeting/meeting.js";
import { sortMessages } from "./messages/sort.js";
import type { Message } from "./model/message.js";
import type { CodedStudy, Run } from "./model/run.js";
import type { StudyFiles } from "./model/source.js";
import type { Study } from "./model/study.js";
import { hideSmallGroups } from "./privacy/small-groups/small-groups.js";
import { decideCodings } from "./override/override.js";
import { segmentCorpus } from "./segment/segment.js";

/** Told after every stage, for a progress bar. */
export type OnStage = (stage: "load" | "segment" | "code" | "override" | "count") => void;

/** A coded study with what was loaded for it, and what there is to say so far. */
export interface Coded extends CodedStudy {
  readonly corpus: Loaded;
  readonly messages: readonly Message[];
}

/** What a run may be given beside the study: whom to tell of its stages, and what is known of its codings. */
export interface RunSetting {
  readonly onStage?: OnStage;
  readonly known?: KnownCodings;
}

/** Codes a study: all that comes before counting. The same files give the same codings, whatever the machine, its clock and its language. */
export function codeStudy(study: Study, files: StudyFiles, { onStage = () => undefined, known }: RunSetting = {}): Coded {
  const corpus = loadStudy(files, study);
  onStage("load");

  const { segments, context, messages: segmentation } = segmentCorpus(corpus.documents, study, corpus.templates);
  onStage("segment");

  const { value: codebooks, messages: codebookMessages } = readCodebooks(files.files, study, corpus.attributes);
  const { codings: proposals, reach } = applyCodebooks(codebooks, segments, study, known);
  onStage("code");

  const decisions = decideCodings({ study, files: files.files, codebooks, corpus, segments, codings: proposals });
  const { codings, results: overrides } = decisions;
  onStage("override");

  const messages = [...corpus.messages, ...segmentation, ...codebookMessages, ...decisions.messages];
  return { corpus, study, documents: corpus.documents, segments, context, codebooks, codings, reach, overrides, messages };
}

/** Runs a study. */
export function runPipeline(study: Study, files: StudyFiles, id: string, setting: RunSetting = {}): Run {
  const { corpus, messages: earlier, ...coded } = codeStudy(study, files, setting);

  const { smallestGroup } = study.privacy;
  const counted = countCodings(coded);
  const { value: shown, messages: hidden } = hideSmallGroups({ smallestGroup, ...corpus, ...coded, ...counted });
  const { inventory, rows, messages: accounts } = accountForMaterial({ ...corpus, ...coded });
  setting.onStage?.("count");

  const { value: wordings, messages: wording } = settleWordings({ ...coded, files: files.files });

  const findings = checkFindings({ ...coded, files: files.files });
  const messages = sortMessages([...earlier, ...findings, ...accounts, ...hidden, ...wording]);
  const { participants } = corpus;
  return { id, ...coded, ...counted, ...shown, inventory, rows, participants, smallestGroup, wordings, messages };
}
