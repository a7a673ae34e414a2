/** A run and what was given out before in, the run as it may be given out: without texts, speakers and what could be subtracted. */
import { ungrouped, type Base } from "../../model/frequency.js";
import type { HeldBack, Release, ReleasedBlock } from "../../model/release.js";
import type { Run } from "../../model/run.js";
import { listBlocks } from "./blocks.js";
import { countMost } from "./people.js";
import { forgetDocuments } from "./single-documents.js";
import { compareReleases } from "./subtraction.js";

export interface PreparedRelease {
  /** With nothing in it but what may leave the project. */
  readonly run: Run;
  readonly heldBack: readonly HeldBack[];
  /** What the study is to remember of it. */
  readonly record: Release;
}

/** Prepares a release of a run that was counted with the release's own smallest group. */
export function prepareRelease(run: Run, earlier: readonly Release[]): PreparedRelease {
  const blocks = listBlocks(run);
  const most = countMost(run);
  const isFew = (block: ReleasedBlock): boolean => (most(block) ?? run.smallestGroup) < run.smallestGroup;
  const whole: Release = { run: run.id, smallestGroup: run.smallestGroup, blocks: blocks.filter((block) => !isFew(block)) };
  const heldBack = [
    ...blocks.filter(isFew).map(({ type, period }): HeldBack => ({ block: { type, period }, share: "nothing" })),
    ...compareReleases(whole, earlier),
  ];
  const shareOf = ({ type, period }: Pick<Base, "type" | "period">): HeldBack["share"] | undefined =>
    heldBack.find(({ block }) => block.type === type && block.period === period)?.share;
  const isShared = (base: Base): boolean => {
    const share = shareOf(base);
    return share === undefined || (share === "no-groups" && base.group === ungrouped);
  };
  const isGiven = ({ base }: { readonly base: Base }): boolean => isShared(base);
  return {
    run: {
      ...run,
      bases: run.bases.filter(isShared).map(forgetSpeakers),
      cells: run.cells.filter(isGiven).map((cell) => ({ ...forgetDocuments(cell), base: forgetSpeakers(cell.base) })),
      changes: run.changes.filter(({ from, to, type }) => [from, to].every((period) => shareOf({ type, period }) !== "nothing")),
      facets: run.facets.filter(isGiven).map((cell) => ({ ...cell, segmentIds: [] })),
      crossings: run.crossings.filter(isGiven).map((cell) => ({ ...cell, segmentIds: [] })),
      ...nothing,
    },
    heldBack,
    record: { ...whole, blocks: whole.blocks.flatMap((block) => rememberBlock(block, shareOf(block))) },
  };
}

/** What speaks of documents, passages, speakers or the people who coded. */
const nothing = {
  documents: [],
  segments: [],
  context: [],
  codings: [],
  reach: [],
  overrides: [],
  coOccurrences: [],
  saturations: [],
  inventory: [],
  rows: [],
  participants: [],
  groups: new Map<string, string>(),
  wordings: [],
  messages: [],
} as const;

function rememberBlock({ groups, ...block }: ReleasedBlock, share: HeldBack["share"] | undefined): readonly ReleasedBlock[] {
  if (share === "nothing") return [];
  return [share === "no-groups" || groups === undefined ? block : { ...block, groups }];
}

/** How many speak is a number of people: it is no figure to give out. */
function forgetSpeakers(base: Base): Base {
  return { ...base, speakers: 0 };
}
