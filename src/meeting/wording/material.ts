/** A run's study, codebooks, segments and codings in, what a wording is checked against out: findable by id, words and codes. */
import type { Codebook } from "../../model/codebook.js";
import type { Coding } from "../../model/coding.js";
import type { CodeReference } from "../../model/meeting.js";
import type { Segment } from "../../model/segment.js";
import type { Study } from "../../model/study.js";
import type { Folded } from "../../text/fold.js";
import { foldVerbatim } from "./fold-verbatim.js";

export interface Material {
  readonly study: Study;
  readonly codebooks: readonly Codebook[];
  readonly segments: ReadonlyMap<string, Segment>;
  /** The folded text of a segment. */
  readonly fold: (segment: Segment) => Folded;
  /** Whether a segment has one of these codes; a main code is there with each of its sub-codes. */
  readonly hasCode: (segment: Segment, codes: readonly CodeReference[]) => boolean;
}

export interface MaterialInput {
  readonly study: Study;
  readonly codebooks: readonly Codebook[];
  readonly segments: readonly Segment[];
  readonly codings: readonly Coding[];
}

/** Prepares the material; a segment is folded when it is first asked for. */
export function prepareMaterial({ study, codebooks, segments, codings }: MaterialInput): Material {
  const folded = new Map<string, Folded>();
  return {
    study,
    codebooks,
    segments: new Map(segments.map((segment) => [segment.id, segment])),
    fold: ({ id, passage }) => {
      const known = folded.get(id) ?? foldVerbatim(passage.text);
      folded.set(id, known);
      return known;
    },
    // A wording has a handful of quotes: no index of all codings is worth making for them.
    hasCode: ({ id }, codes) =>
      codings.some((coding) => coding.segmentId === id && codes.some((code) => countsFor(coding, code, codebooks))),
  };
}

function countsFor({ codebookId, codeId }: Coding, { codebook, code }: CodeReference, codebooks: readonly Codebook[]): boolean {
  if (codebookId !== codebook) return false;
  return codeId === code || codebooks.find(({ id }) => id === codebook)?.codes.get(codeId)?.parent === code;
}
