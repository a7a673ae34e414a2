/** The slices of one codebook in, per data type every two codes that stand on the same segment out. */
import type { Code, Codebook } from "../model/codebook.js";
import { ungrouped } from "../model/frequency.js";
import { fewestTogether, type CoOccurrence, type PairedCode, type PairFlag } from "../model/looking-around.js";
import type { Study } from "../model/study.js";
import { nameLine } from "./code-lines.js";
import { findLineOutOfScope } from "./scope.js";
import { compareSegments } from "./segment-ids.js";
import type { Slice } from "./slices.js";

/** Where one code is more often than so many times the other, the coefficient is small whatever they share. */
const mostUnequal = 5;

/** A period of one data type, with the codes that were looked for there, each with the number of its segments. */
interface Part {
  readonly slice: Slice;
  readonly searched: ReadonlyMap<Code, number>;
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
  const codes = Array.from(codebook.codes.values());
  const together = collectTogether(codes, parts);
  return Array.from(together.keys())
    .sort((a, b) => a - b)
    .flatMap((pair) => {
      const [first, second] = [codes[Math.floor(pair / codes.length)], codes[pair % codes.length]] as [Code, Code];
      return second.parent === first.id ? [] : [describePair(first, second, together.get(pair) as readonly string[], parts)];
    });
}

/** The ids of the segments with both codes, by the place of the first in the codebook times their number, plus the place of the second. */
function collectTogether(codes: readonly Code[], parts: readonly Part[]): ReadonlyMap<number, readonly string[]> {
  const places = new Map(codes.map(({ id }, place) => [id, place]));
  const together = new Map<number, string[]>();
  const coded = parts.flatMap(({ slice, searched }) =>
    slice.segments.filter(({ mentions }) => mentions.size > 0).map(({ segment, mentions }) => ({ segment, mentions, searched })),
  );
  // In the order of documents and of the text, so that the segments of each pair are too.
  for (const { segment, mentions, searched } of coded.sort((a, b) => compareSegments(a.segment, b.segment))) {
    const hits = listHits(codes, places, mentions).filter((place) => searched.has(codes[place] as Code));
    for (const [index, first] of hits.entries())
      for (let next = index + 1; next < hits.length; next++) {
        const pair = first * codes.length + (hits[next] as number);
        const known = together.get(pair);
        if (known === undefined) together.set(pair, [segment.id]);
        else known.push(segment.id);
      }
  }
  return together;
}

/** The places of the codes that a segment counts for, in their order: those on it, and the main codes of those. */
function listHits(codes: readonly Code[], places: ReadonlyMap<string, number>, mentions: ReadonlyMap<string, number>): readonly number[] {
  const hits = new Set<number>();
  for (const id of mentions.keys()) {
    const place = places.get(id) as number;
    hits.add(place);
    const main = places.get(codes[place]?.parent ?? id);
    if (main !== undefined) hits.add(main);
  }
  return Array.from(hits).sort((a, b) => a - b);
}

function describePair(first: Code, second: Code, segmentIds: readonly string[], parts: readonly Part[]): CoOccurrence {
  const together = segmentIds.length;
  const shared = parts.filter(({ searched }) => searched.has(first) && searched.has(second));
  const [{ slice }] = shared as [Part];
  const [one, other] = [describeCode(first, shared), describeCode(second, shared)];
  const flags: PairFlag[] = [];
  if (together < fewestTogether) flags.push("few-together");
  if (Math.max(one.segments, other.segments) > mostUnequal * Math.min(one.segments, other.segments)) flags.push("unequal");
  return {
    codebook: slice.base.codebook,
    type: slice.base.type,
    first: one,
    second: other,
    baseSegments: shared.reduce((sum, part) => sum + part.slice.base.segments, 0),
    together,
    segmentIds,
    ...(together < fewestTogether ? {} : { coefficient: together / (one.segments + other.segments - together) }),
    flags,
  };
}

function describeCode(code: Code, parts: readonly Part[]): PairedCode {
  const segments = parts.reduce((sum, { searched }) => sum + (searched.get(code) as number), 0);
  return { code: code.id, level: levelOf(code), segments };
}

function findSearched(codebook: Codebook, { base, lines }: Slice, study: Study): ReadonlyMap<Code, number> {
  const searched = new Map<Code, number>();
  for (const code of codebook.codes.values()) {
    const level = levelOf(code);
    if (findLineOutOfScope({ code, level }, codebook, study, base.type, base.period) === undefined)
      searched.set(code, lines.get(nameLine(level, code.id))?.segments ?? 0);
  }
  return searched;
}

function levelOf({ parent }: Code): PairedCode["level"] {
  return parent === undefined ? "main" : "sub";
}
