/** The whole run on one screen: load → segment → code → override → count → hide → meeting. Files come in as the gate let them through, a Run goes out. */
import { checkFindings } from "./check/check.js";
import { applyCodebook } from "./code/code.js";
import { findCodebooks, readCodebookFile } from "./codebook/codebook.js";
import { joinCoded, type CodedWith } from "./coded-study.js";
import { accountForMaterial } from "./count/accounts.js";
import { countCodebook, joinCounts } from "./count/count.js";
import { nothingKnown, type KnownWork } from "./known-work.js";
import { forgetTexts, loadStudy, type Loaded } from "./load/load.js";
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
export type OnStage = (stage: "load" | "segment" | "code" | "count") => void;

/** What a run may be given beside the study: whom to tell of its stages, and what is known of its work. */
export interface RunSetting {
  readonly onStage?: OnStage;
  readonly known?: KnownWork;
}

/** A coded study with what was loaded for it, and what there is to say so far. */
export interface Coded extends CodedStudy {
  readonly corpus: Loaded;
  readonly messages: readonly Message[];
}

/** Codes a study: all that comes before counting. The same files give the same codings, whatever the machine, its clock and its language. */
export function codeStudy(study: Study, files: StudyFiles, { onStage = () => undefined, known = nothingKnown }: RunSetting = {}): Coded {
  let loading: Loaded | undefined;
  const load = (): Loaded => (loading ??= loadStudy(files, study));
  const segmented = known.recall({ stage: "segmented" }, () => {
    const { documents, templates } = load();
    onStage("load");
    return segmentCorpus(documents, study, templates);
  });
  const corpus = known.recall({ stage: "loaded" }, () => forgetTexts(load(), study));
  onStage("segment");

  const { segments } = segmented;
  const codeWith = (folder: string): CodedWith => {
    const { value: codebook, messages } = readCodebookFile(files.files, folder, study, corpus.attributes);
    const { codings: proposals, reach } = applyCodebook(codebook, segments, study, known.codings);
    const decided = decideCodings({ study, files: files.files, codebooks: [codebook], corpus, segments, codings: proposals });
    return { codebook, reach, codings: decided.codings, overrides: decided.results, messages: [...messages, ...decided.messages] };
  };
  const { value: folders, messages: missing } = findCodebooks(files.files, study);
  const coded = folders.map((codebook) => known.recall({ stage: "coded", codebook }, () => codeWith(codebook)));
  onStage("code");

  const messages = [...corpus.messages, ...segmented.messages, ...missing, ...coded.flatMap((one) => one.messages)];
  return { ...joinCoded(study, corpus.documents, segmented, coded), corpus, messages };
}

/** Runs a study. */
export function runPipeline(study: Study, files: StudyFiles, id: string, setting: RunSetting = {}): Run {
  const { corpus, messages: earlier, ...coded } = codeStudy(study, files, setting);
  const { known = nothingKnown, onStage } = setting;

  const { smallestGroup } = study.privacy;
  const counts = coded.codebooks.map((one) => known.recall({ stage: "counted", codebook: one.id }, () => countCodebook(one, coded)));
  const counted = joinCounts(counts);
  const { value: shown, messages: hidden } = hideSmallGroups({ smallestGroup, ...corpus, ...coded, ...counted });
  const { inventory, rows, messages: accounts } = accountForMaterial({ ...corpus, ...coded });
  onStage?.("count");

  const { value: wordings, messages: wording } = settleWordings({ ...coded, files: files.files });

  const findings = checkFindings({ ...coded, files: files.files });
  const messages = sortMessages([...earlier, ...findings, ...accounts, ...hidden, ...wording]);
  return { id, ...coded, ...counted, ...shown, inventory, rows, participants: corpus.participants, smallestGroup, wordings, messages };
}
