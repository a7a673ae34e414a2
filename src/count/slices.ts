/** The coded segments of a codebook in, cut by data type, group and period out, each with what there was to code. */
import type { Codebook } from "../model/codebook.js";
import { ungrouped, type Base } from "../model/frequency.js";
import { outsidePeriods, undated } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { findGroup } from "../text/group.js";
import type { CodedSegment, CodedSegments } from "./coded-segments.js";
import { collectLines, type LineTally } from "./code-lines.js";
import { findQuartiles } from "./quartiles.js";
import { tallySegments, type Tally } from "./tally.js";

export interface Slice {
  readonly codebook: Codebook;
  readonly base: Base;
  readonly segments: readonly CodedSegment[];
  /** All segments together. */
  readonly tally: Tally;
  /** The segments of each line of the codebook, by `nameLine`; lines without a hit are left out. */
  readonly lines: ReadonlyMap<string, LineTally>;
}

/**
 * Cuts a codebook's segments. Every data type gets every group and period of the codebook, also where there is nothing, so
 * that "no material" is a line and not a gap; undated material and material outside the periods are periods of their own
 * where there is such material.
 */
export function sliceSegments(codebook: Codebook, study: Study, { types, segments }: CodedSegments): readonly Slice[] {
  const cut = new Map<string, CodedSegment[]>();
  const periods = listPeriods(study, segments);
  const groups = new Set<string>();
  for (const coded of segments) {
    const { type, period } = coded.segment;
    if (!periods.includes(period)) throw new Error(`segment ${coded.segment.id} has the unknown period ${period}`);
    const group = findGroup(coded.segment, study.groupBy);
    if (group !== ungrouped) groups.add(group);
    for (const name of new Set([ungrouped, group])) {
      const key = nameSlice(type, name, period);
      const slice = cut.get(key);
      if (slice === undefined) cut.set(key, [coded]);
      else slice.push(coded);
    }
  }
  return types.flatMap((type) =>
    [ungrouped, ...Array.from(groups).sort()].flatMap((group) =>
      periods.map((period) => createSlice(codebook, type, group, period, cut.get(nameSlice(type, group, period)) ?? [])),
    ),
  );
}

function createSlice(codebook: Codebook, type: string, group: string, period: string, segments: readonly CodedSegment[]): Slice {
  const tally = tallySegments(segments);
  const wordQuartiles = findQuartiles(segments.map(({ segment }) => segment.words));
  const base: Base = {
    codebook: codebook.id,
    type,
    group,
    period,
    segments: tally.segments,
    documents: tally.documents.size,
    words: tally.words,
    speakers: tally.speakers,
    uncodedSegments: segments.filter(({ mentions }) => mentions.size === 0).length,
    ...(wordQuartiles === undefined ? {} : { wordQuartiles }),
  };
  return { codebook, base, segments, tally, lines: collectLines(codebook, segments) };
}

function listPeriods(study: Study, segments: readonly CodedSegment[]): readonly string[] {
  const present = new Set(segments.map(({ segment }) => segment.period));
  return [...study.periods.map(({ id }) => id), ...[undated, outsidePeriods].filter((period) => present.has(period))];
}

function nameSlice(type: string, group: string, period: string): string {
  return [type, group, period].join("\n");
}
