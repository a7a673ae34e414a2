/** What was given out of a study, as the study itself remembers it, so that a later release can't be subtracted from it. */

/** The material of one codebook and data type in one period. */
export interface ReleasedBlock {
  readonly codebook: string;
  readonly type: string;
  readonly period: string;
  /** Each document by its id, with a hash of the segments it gave here and of the groups they are in. */
  readonly documents: ReadonlyMap<string, string>;
  /** A hash of which cells by group were hidden; absent when nothing was given out by group. */
  readonly hidden?: string;
}

export interface Release {
  readonly run: string;
  /** Fewest people of a group that was shown. */
  readonly smallestGroup: number;
  readonly blocks: readonly ReleasedBlock[];
}

/** What of a block is given out: everything, only the lines without groups, or nothing. */
export type Share = "whole" | "no-groups" | "nothing";

/** A block of which not everything is given out, with the earlier release that is the reason. */
export interface HeldBack {
  readonly block: Pick<ReleasedBlock, "codebook" | "type" | "period">;
  readonly share: Exclude<Share, "whole">;
  readonly earlier: string;
}
