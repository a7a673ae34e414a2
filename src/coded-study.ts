/** The material of a study and what each codebook gave on it in, the coded study out. */
import type { Loaded } from "./load/load.js";
import type { Codebook } from "./model/codebook.js";
import type { Message } from "./model/message.js";
import type { CodedStudy } from "./model/run.js";
import type { ContextPassage, Segment } from "./model/segment.js";
import type { Study } from "./model/study.js";

/** What was loaded, cut in segments. */
export interface Material {
  readonly corpus: Loaded;
  readonly segments: readonly Segment[];
  readonly context: readonly ContextPassage[];
  readonly messages: readonly Message[];
}

/** What one codebook gave, the decisions of people applied. */
export interface CodedWith extends Pick<CodedStudy, "codings" | "reach" | "overrides"> {
  readonly codebook: Codebook;
  readonly messages: readonly Message[];
}

/** Puts what the codebooks gave one after another. */
export function joinCoded(study: Study, { corpus, segments, context }: Material, coded: readonly CodedWith[]): CodedStudy {
  return {
    study,
    documents: corpus.documents,
    segments,
    context,
    codebooks: coded.map(({ codebook }) => codebook),
    codings: coded.flatMap(({ codings }) => codings),
    reach: coded.flatMap(({ reach }) => reach),
    overrides: coded.flatMap(({ overrides }) => overrides),
  };
}
