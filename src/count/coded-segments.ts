/** Segments and codings in, the segments of one codebook with their codes out: the only place where codings are looked up. */
import type { Codebook } from "../model/codebook.js";
import { countMentions, type Coding } from "../model/coding.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { findSpeaker } from "../text/speaker.js";

export interface CodedSegment {
  readonly segment: Segment;
  /** The codes put on it, with their mentions; empty when uncoded. */
  readonly mentions: ReadonlyMap<string, number>;
  /** Who speaks, so that the same person is the same text; see `findSpeaker`. */
  readonly speaker: string | undefined;
}

/** The segments a codebook has to do with: those of its own data types, and of any other type that a person coded with it. */
export interface CodedSegments {
  /** The codebook's data types in the order of the study, then the others. */
  readonly types: readonly string[];
  readonly segments: readonly CodedSegment[];
}

/** Puts the codings of one codebook with their segments; a coding without its segment or code is a mistake of the program. */
export function codeSegments(codebook: Codebook, study: Study, segments: readonly Segment[], codings: readonly Coding[]): CodedSegments {
  const mentions = new Map<string, Map<string, number>>();
  for (const coding of codings) {
    const { codebookId, codeId, segmentId } = coding;
    if (codebookId !== codebook.id) continue;
    if (!codebook.codes.has(codeId)) throw new Error(`coding with unknown code ${codeId} of ${codebookId}`);
    const codes = mentions.get(segmentId) ?? new Map<string, number>();
    codes.set(codeId, (codes.get(codeId) ?? 0) + countMentions(coding));
    mentions.set(segmentId, codes);
  }
  const own = Array.from(study.types.values()).flatMap((type) => (type.codebook === codebook.id ? [type.id] : []));
  const coded = segments.filter(({ id }) => mentions.has(id));
  if (coded.length !== mentions.size) throw new Error(`coding of ${codebook.id} on an unknown segment, or two segments with one id`);
  const others = Array.from(new Set(coded.map(({ type }) => type)))
    .filter((type) => !own.includes(type))
    .sort();
  const types = [...own, ...others];
  const all = segments.filter(({ type }) => types.includes(type));
  return {
    types,
    segments: all.map((segment) => ({ segment, mentions: mentions.get(segment.id) ?? uncoded, speaker: findSpeaker(segment) })),
  };
}

const uncoded: ReadonlyMap<string, number> = new Map();
