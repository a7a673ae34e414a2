/** What was given out of a study, as the study itself remembers it, so that a later release can't be subtracted from it. */

/** What a document gave to a block. */
export interface ReleasedDocument {
  /** Short hashes of its segments' texts, in their order. */
  readonly texts: readonly string[];
  /** How many took part; absent where the study does not tell, or where some of the document stands in another block. */
  readonly people?: number;
  /** How many speakers are told apart in it. */
  readonly speakers: number;
  /** Hashes of the pseudonyms among them, who are the same person in every document. */
  readonly pseudonyms: readonly string[];
}

/** The material of one data type in one period; all codebooks code the same. */
export interface ReleasedBlock {
  readonly type: string;
  readonly period: string;
  /** Each document by its id. */
  readonly documents: ReadonlyMap<string, ReleasedDocument>;
  /** A hash of all that was given out by group; absent when nothing was. */
  readonly groups?: string;
}

export interface Release {
  readonly run: string;
  /** Fewest people of a group that was shown. */
  readonly smallestGroup: number;
  readonly blocks: readonly ReleasedBlock[];
}

/** What of a block is given out: everything, only the lines without groups, or nothing. */
export type Share = "whole" | "no-groups" | "nothing";

/** A block of which not everything is given out, with the earlier release that is the reason; without one it is about too few people. */
export interface HeldBack {
  readonly block: Pick<ReleasedBlock, "type" | "period">;
  readonly share: Exclude<Share, "whole">;
  readonly earlier?: string;
}
