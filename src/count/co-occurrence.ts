/** The slices of one codebook in, per data type every two codes that stand on the same segment out. */
import type { Code, Codebook } from "../model/codebook.js";
import { ungrouped } from "../model/frequency.js";
import { fewestTogether, type CoOccurrence, type PairedCode, type PairFlag } from "../model/looking-around.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { nameLine } from "./code-lines.js";
import { findLineOutOfScope } from "./scope.js";
import { listIds } from "./segment-ids.js";
import type { Slice } from "./slices.js";

/** Where one code is more often than so many times the other, the coefficient is small whatever they share. */
const mostUnequal = 5;

/** A period of one data type, with the codes that were looked for there. */
interface Part {
  readonly slice: Slice;
  readonly searched: ReadonlySet<Code>;
}

/**
 * Pairs the codes of a codebook per data type, all periods together: per period most pairs would be too few to say anything
 * of. Only periods count in which both codes were looked for, so that a code is not blamed for missing where it could not be.
 */
export function pairCodes(codebook: Codebook, slices: readonly Slice[], study: Study): readonly CoOccurrence[] {
  const parts = slices
    .filter(({ base }) => base.group === ungrouped)
    .map((slice): Part => ({ slice, searched: findSearched(codebook, slice, study) }));
  const types = new Set(parts.map(({ slice }) => slice.base.type));
  return Array.from(types).flatMap((type) =>
    pairWithinType(
      codebook,
      parts.filter(({ slice }) => slice.base.type === type),
    ),
  );
}

function pairWithinType(codebook: Codebook, parts: readonly Part[]): readonly CoOccurrence[] {
  const together = collectTogether(codebook, parts);
  const codes = Array.from(codebook.codes.values());
  return codes.flatMap((first, index) =>
    codes.slice(index + 1).flatMap((second) => {
      const segments = together.get(first)?.get(second);
      return segments === undefined || second.parent === first.id ? [] : [describePair(first, second, segments, parts)];
    }),
  );
}

/** The segments with both codes; the first of a pair is the one that comes first in the codebook. */
function collectTogether(codebook: Codebook, parts: readonly Part[]): ReadonlyMap<Code, ReadonlyMap<Code, readonly Segment[]>> {
  const together = new Map<Code, Map<Code, Segment[]>>();
  for (const { slice, searched } of parts)
    for (const { segment, mentions } of slice.segments) {
      const hits = listHits(codebook, mentions).filter((code) => searched.has(code));
      for (const [index, first] of hits.entries()) {
        const others = together.get(first) ?? new Map<Code, Segment[]>();
        for (const second of hits.slice(index + 1)) {
          const known = others.get(second);
          if (known === undefined) others.set(second, [segment]);
          else known.push(segment);
        }
        together.set(first, others);
      }
    }
  return together;
}

/** The codes that a segment counts for, in the order of the codebook: those on it, and the main codes of those. */
function listHits({ codes }: Codebook, mentions: ReadonlyMap<string, number>): readonly Code[] {
  if (mentions.size === 0) return [];
  const ids = new Set(Array.from(mentions.keys()).flatMap((id) => [id, codes.get(id)?.parent ?? id]));
  return Array.from(codes.values()).filter(({ id }) => ids.has(id));
}

function describePair(first: Code, second: Code, segments: readonly Segment[], parts: readonly Part[]): CoOccurrence {
  const together = segments.length;
  const shared = parts.filter(({ searched }) => searched.has(first) && searched.has(second)).map(({ slice }) => slice);
  const [{ base }] = shared as [Slice];
  const [one, other] = [describeCode(first, shared), describeCode(second, shared)];
  const flags: PairFlag[] = [];
  if (together < fewestTogether) flags.push("few-together");
  if (Math.max(one.segments, other.segments) > mostUnequal * Math.min(one.segments, other.segments)) flags.push("unequal");
  return {
    codebook: base.codebook,
    type: base.type,
    first: one,
    second: other,
    baseSegments: shared.reduce((sum, slice) => sum + slice.base.segments, 0),
    together,
    segmentIds: listIds(segments),
    ...(together < fewestTogether ? {} : { coefficient: together / (one.segments + other.segments - together) }),
    flags,
  };
}

function describeCode(code: Code, slices: readonly Slice[]): PairedCode {
  const level = levelOf(code);
  const segments = slices.reduce((sum, { lines }) => sum + (lines.get(nameLine(level, code.id))?.segments ?? 0), 0);
  return { code: code.id, level, segments };
}

function findSearched(codebook: Codebook, { base }: Slice, study: Study): ReadonlySet<Code> {
  const codes = Array.from(codebook.codes.values());
  return new Set(
    codes.filter((code) => findLineOutOfScope({ code, level: levelOf(code) }, codebook, study, base.type, base.period) === undefined),
  );
}

function levelOf({ parent }: Code): PairedCode["level"] {
  return parent === undefined ? "main" : "sub";
}
