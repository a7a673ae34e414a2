/** A study in, its codings as the last run kept them out, when nothing changed since. */
import { joinCoded } from "../coded-study.js";
import { openCache } from "../files/cache.js";
import { readStudyFiles } from "../files/read-study.js";
import type { Loaded } from "../load/load.js";
import type { CodedStudy } from "../model/run.js";
import type { Study } from "../model/study.js";
import { recallSegmentation } from "./cut-segmentation.js";
import { hashFound } from "./hash-found.js";
import { openParadigms } from "./known-rules.js";
import { recallCoded } from "./pack-coded.js";

/** By what it is known that nothing changed. */
export interface Origin {
  /** The files that the study names outside its folders. */
  readonly extra: readonly string[];
  /** The hash of all that was found in the study. */
  readonly found: string;
}

/** A study, and where its work was kept. */
export interface KeptStudy extends Origin {
  /** The program. */
  readonly build: string;
  readonly study: Study;
  /** The hash of all that the gate depended on. */
  readonly looking: string;
  readonly loaded: string;
  readonly segmented: string;
  /** In the order of the study. */
  readonly coded: readonly string[];
}

const entry = "study";

/**
 * Recalls the codings of a study; nothing when something changed, or when they were not kept. Who asks about the segments of one
 * document gets these with their codings, no documents, and not what the rules reached.
 */
export async function recallStudy(root: string, build: string | undefined, document?: string): Promise<CodedStudy | undefined> {
  const cache = openCache(root);
  const kept = cache.recall(entry) as KeptStudy | undefined;
  if (build === undefined || kept?.build !== build) return undefined;
  if (hashFound(await readStudyFiles(root, kept.extra)) !== kept.found) return undefined;
  const documents = document === undefined ? (cache.recall(kept.loaded) as Loaded | undefined)?.documents : [];
  const segmented = recallSegmentation(cache, kept.segmented, document);
  const coded = kept.coded.map((name) => recallCoded(cache, name, document));
  if (documents === undefined || segmented === undefined || !coded.every((one) => one !== undefined)) return undefined;
  openParadigms(cache, kept.looking);
  return joinCoded(kept.study, documents, segmented, coded);
}

/** Keeps where the work on a study was kept. */
export function keepStudy(root: string, study: KeptStudy): void {
  openCache(root).keep(entry, study);
}
