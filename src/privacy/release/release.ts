/** A run and what was given out before in, the run as it may be given out: without texts, speakers and what could be subtracted. */
import { ungrouped, type Base } from "../../model/frequency.js";
import type { HeldBack, Release, ReleasedBlock } from "../../model/release.js";
import type { Run } from "../../model/run.js";
import { countFewestSpeakers } from "../../text/speaker.js";
import { listBlocks } from "./blocks.js";
import { compareReleases, type CountPeople } from "./subtraction.js";

export interface PreparedRelease {
  /** With nothing in it but what may leave the project. */
  readonly run: Run;
  readonly heldBack: readonly HeldBack[];
  /** What the study is to remember of it. */
  readonly record: Release;
}

/** Prepares a release of a run that was counted with the release's own smallest group. */
export function prepareRelease(run: Run, earlier: readonly Release[]): PreparedRelease {
  const whole: Release = { run: run.id, smallestGroup: run.smallestGroup, blocks: listBlocks(run) };
  const heldBack = compareReleases(whole, earlier, countBehind(run));
  const shareOf = ({ codebook, type, period }: Pick<Base, "codebook" | "type" | "period">): HeldBack["share"] | undefined =>
    heldBack.find(({ block }) => block.codebook === codebook && block.type === type && block.period === period)?.share;
  const isShared = (base: Base): boolean => {
    const share = shareOf(base);
    return share === undefined || (share === "no-groups" && base.group === ungrouped);
  };
  const isGiven = ({ base }: { readonly base: Base }): boolean => isShared(base);
  return {
    run: {
      ...run,
      bases: run.bases.filter(isShared).map(forgetSpeakers),
      cells: run.cells.filter(isGiven).map((cell) => ({ ...cell, base: forgetSpeakers(cell.base) })),
      changes: run.changes.filter(({ from, to, ...change }) => [from, to].every((period) => shareOf({ ...change, period }) !== "nothing")),
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
  meetings: [],
  messages: [],
} as const;

function rememberBlock({ hidden, ...block }: ReleasedBlock, share: HeldBack["share"] | undefined): readonly ReleasedBlock[] {
  if (share === "nothing") return [];
  return [share === "no-groups" || hidden === undefined ? block : { ...block, hidden }];
}

/** How many speak is a number of people: it is no figure to give out. */
function forgetSpeakers(base: Base): Base {
  return { ...base, speakers: 0 };
}

/** People behind some documents, at least: those who speak in them, and no more than took part in the one with most. */
function countBehind({ segments, documents }: Pick<Run, "segments" | "documents">): CountPeople {
  return (ids, { type, period }) => {
    const own = segments.filter((segment) => ids.includes(segment.documentId) && segment.type === type && segment.period === period);
    const heard = countFewestSpeakers(own);
    const declared = documents
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ attributes }) =>
        /^\d{1,4}$/u.test(attributes.get("participants") ?? "") ? [Number(attributes.get("participants"))] : [],
      );
    const most = declared.length === 0 ? undefined : Math.max(...declared);
    return heard === undefined || most === undefined ? (heard ?? most) : Math.min(heard, most);
  };
}
