/** The documents of a study, their segments and what each codebook gave on them in, the coded study out. */
import type { Codebook } from "./model/codebook.js";
import type { Document } from "./model/document.js";
import type { Message } from "./model/message.js";
import type { CodedStudy } from "./model/run.js";
import type { Study } from "./model/study.js";

/** What one codebook gave, the decisions of people applied. */
export interface CodedWith extends Pick<CodedStudy, "codings" | "reach" | "overrides"> {
  readonly codebook: Codebook;
  readonly messages: readonly Message[];
}

/** Puts what the codebooks gave one after another. */
export function joinCoded(
  study: Study,
  documents: readonly Document[],
  { segments, context }: Pick<CodedStudy, "segments" | "context">,
  coded: readonly CodedWith[],
): CodedStudy {
  return {
    study,
    documents,
    segments,
    context,
    codebooks: coded.map(({ codebook }) => codebook),
    codings: coded.flatMap(({ codings }) => codings),
    reach: coded.flatMap(({ reach }) => reach),
    overrides: coded.flatMap(({ overrides }) => overrides),
  };
}
