/** The segments that still have the text a row was made on in, the one it belongs to out, when that can be told. */
import type { Anchoring, AnchorOptions } from "./anchor.js";
import { type Candidate, type Clues, rankPlaces, weighPlace } from "./candidate.js";
import type { DocumentIndex } from "./document-index.js";
import { leastScore, listSides, meanContext, otherContext, shortQuote, standsOut, sureContext } from "./evidence.js";
import type { Found } from "./find-quote.js";
import { findSimilar } from "./find-similar.js";
import { foldContext } from "./fold-quote.js";
import { ambiguous, countAlike, elsewhere, placed } from "./outcome.js";

/** A segment as like as this to the one that is found may be the original, edited after it was copied. */
const likelyOriginal = 0.8;

/** Letters of a neighbour that must be given before it says anything: in a list the first few are the same on every line. */
const leastOutside = 8;
/** A text shorter than this may stand in a document twice by chance. */
const commonText = 60;

/** Segments with the hash of the row that also hold its quote; best first, judged by the context beyond them. */
export function listSame(index: DocumentIndex, clues: Clues, inside: readonly Found[]): readonly Candidate[] {
  const holders = clues.hash === undefined ? [] : (index.byHash.get(clues.hash) ?? []);
  const places = holders.flatMap((at) => {
    const start = index.starts[at] as number;
    return clues.quote === ""
      ? [{ at, start, end: start + (index.texts[at] as string).length }]
      : inside.filter((found) => found.at === at);
  });
  return rankPlaces(places.map((place) => weighOutside(index, place, clues)));
}

/** Weighs the segment of a place by the context beyond it: what is inside is the same in every twin. */
export function weighOutside(index: DocumentIndex, { at, start, end }: Found, clues: Clues): Candidate {
  const offset = index.starts[at] as number;
  const text = index.texts[at] as string;
  const lead = text.slice(0, start - offset).trimEnd().length;
  const tail = text.slice(end - offset).trimStart().length;
  const before = foldContext(clues.before.slice(0, Math.max(0, clues.before.length - lead)), leastOutside);
  const after = foldContext(clues.after.slice(tail), leastOutside);
  return weighPlace(index, { at, start: offset, end: offset + text.length, similarity: 1 }, { ...clues, before, after });
}

export function placeSame(
  index: DocumentIndex,
  clues: Clues,
  same: readonly Candidate[],
  inside: readonly Found[],
  options: AnchorOptions,
): Anchoring {
  const here = same.find(({ steps }) => steps === 0);
  const place = here ?? (same[0] as Candidate);
  const twins = same.filter((one) => one !== place);
  if (here === undefined) return placeRenumbered(index, clues, place, twins, inside);
  const sides = listSides(here);
  const contradicted = sides.length > 0 && sides.every((side) => side < otherContext);
  if (twins.length === 0) {
    // A few words that turn up at the same ordinal among other neighbours may be new.
    if (contradicted && isShort(index, here)) return elsewhere(index, here);
    return placed(index, here, "same", countAlike(index, clues, here, inside));
  }
  if (contradicted) return ambiguous(index, same);
  if (standsOut(here, twins)) return placed(index, here, "same", 1);
  // The id is exact and the context tells nothing: the ordinal decides, unless other rows show that ordinals shifted.
  const undecided = twins.every((twin) => Math.abs(meanContext(twin) - meanContext(here)) < 1e-9);
  return undecided && options.renumbered !== true ? placed(index, here, "same", same.length) : ambiguous(index, same);
}

function placeRenumbered(
  index: DocumentIndex,
  clues: Clues,
  place: Candidate,
  twins: readonly Candidate[],
  inside: readonly Found[],
): Anchoring {
  const sides = listSides(place);
  if (twins.length > 0) {
    const sure = standsOut(place, twins) && place.score >= leastScore && sides.every((side) => side >= sureContext);
    return sure ? placed(index, place, "renumbered", 1) : ambiguous(index, [place, ...twins]);
  }
  if (sides.length === 0 ? isShort(index, place) : !hasOwnNeighbours(index, place, sides)) return elsewhere(index, place);
  const original = sides.length === 2 && Math.min(...sides) >= sureContext ? undefined : findOriginal(index, clues, place);
  if (original !== undefined) return ambiguous(index, [place, original]);
  return placed(index, place, "renumbered", countAlike(index, clues, place, inside));
}

/** One neighbour may have changed, but for a common text both that are given must at least look like what they were. */
function hasOwnNeighbours(index: DocumentIndex, { at }: Candidate, sides: readonly number[]): boolean {
  const isCommon = (index.texts[at] as string).length < commonText;
  return Math.max(...sides) >= sureContext && (!isCommon || Math.min(...sides) >= otherContext);
}

function isShort(index: DocumentIndex, { at }: Candidate): boolean {
  return (index.texts[at] as string).length < shortQuote;
}

/** A segment nearer to the old place whose text is almost this one: it may be the passage, and this one a copy. */
function findOriginal(index: DocumentIndex, clues: Clues, place: Candidate): Candidate | undefined {
  return findSimilar(index, index.texts[place.at] as string)
    .filter(({ at, similarity }) => at !== place.at && similarity >= likelyOriginal)
    .map((found) => weighPlace(index, found, clues))
    .find(({ steps }) => (steps as number) <= (place.steps as number));
}
