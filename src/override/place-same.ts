/** The segments that still have the text a row was made on in, the one it belongs to out, when that can be told. */
import type { Anchoring, AnchorOptions } from "./anchoring.js";
import { type Candidate, type Clues, rankPlaces, weighPlace } from "./candidate.js";
import { type DocumentIndex, listTrigrams } from "./document-index.js";
import { leastScore, listSides, longQuote, meanContext, nearSteps, otherContext, shortQuote, standsOut, sureContext } from "./evidence.js";
import type { Found } from "./find-quote.js";
import { findSimilar } from "./find-similar.js";
import { dropLittle } from "./fold-context.js";
import { sliceWords } from "./surroundings.js";
import { ambiguous, countAlike, elsewhere, placed } from "./outcome.js";

/** A segment as like as this to the one that is found may be the original, edited after it was copied. */
const likelyOriginal = 0.8;

/** Letters of a neighbour that must be given before it says anything: in a list the first few are the same on every line. */
const leastOutside = 8;
/** A text as long as this seldom stands in a document twice. */
const uniqueText = 100;
/** What an edit leaves of a text: this share of its three-letter stretches, and away from the old place so many of them. */
const mostlyShared = 0.7;
const fewTrigrams = 20;

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
  const last = offset + (index.texts[at] as string).length;
  const lead = sliceWords(index, offset, start).length;
  const tail = sliceWords(index, end, last).length;
  const before = dropLittle(clues.before.slice(0, Math.max(0, clues.before.length - lead)).trim(), leastOutside);
  const after = dropLittle(clues.after.slice(tail).trim(), leastOutside);
  return weighPlace(index, { at, start: offset, end: last, similarity: 1 }, { ...clues, before, after }, "beside");
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
  if (here === undefined) return placeRenumbered(index, clues, place, twins, inside, options);
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
  options: AnchorOptions,
): Anchoring {
  const sides = listSides(place);
  if (twins.length > 0) {
    const sure = standsOut(place, twins) && place.score >= leastScore && sides.every((side) => side >= sureContext);
    return sure ? { ...placed(index, place, "renumbered", 1), alongside: true } : ambiguous(index, [place, ...twins]);
  }
  const went = describeNeighbours(index, place, sides, isVouched(index, clues, place, options));
  if (went === "lost") return elsewhere(index, place);
  const original = sides.length === 2 && Math.min(...sides) >= sureContext ? undefined : findOriginal(index, clues, place);
  if (original !== undefined) return ambiguous(index, [place, original]);
  if (went === "alone") {
    const rest = findRest(index, clues, place);
    if (rest !== undefined) return ambiguous(index, [place, rest]);
  }
  const alike = countAlike(index, clues, place, inside);
  return went === "alone"
    ? placed(index, place, "moved", alike)
    : { ...placed(index, place, "renumbered", alike), alongside: sides.length > 0 };
}

/** Whether rows around it, sure of their own place, shifted as this one would have. */
function isVouched(index: DocumentIndex, { ordinal }: Clues, { at }: Candidate, { wentAlong }: AnchorOptions): boolean {
  return ordinal !== undefined && wentAlong?.(ordinal, (index.segments[at]?.ordinal as number) - ordinal) === true;
}

/**
 * Whether the neighbours of a segment went `along` with it, or it went `alone`, which only a longer text can do
 * and still be known; otherwise its track is `lost`. One neighbour may have changed, but beside a shorter text that is told.
 */
function describeNeighbours(
  index: DocumentIndex,
  place: Candidate,
  sides: readonly number[],
  vouched: boolean,
): "along" | "alone" | "lost" {
  const { length } = index.texts[place.at] as string;
  if (sides.length === 0) {
    if (vouched && length >= shortQuote) return "along";
    return length >= longQuote ? "alone" : "lost";
  }
  if (Math.max(...sides) < sureContext) return length >= uniqueText ? "alone" : "lost";
  return length >= uniqueText || Math.min(...sides) >= otherContext ? "along" : "lost";
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

/**
 * A segment that shares most of its letters with one that went alone: it may be what an edit left of the passage, and the
 * other a copy. About the old place a few letters are enough, since that is where an edit leaves it.
 */
function findRest(index: DocumentIndex, { ordinal }: Clues, place: Candidate): Candidate | undefined {
  const own = listTrigrams(textOf(index, place.at));
  const shared = new Map<number, number>();
  for (const trigram of own) for (const at of index.trigrams().get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  for (const [at, count] of shared) {
    if (at === place.at) continue;
    const theirs = listTrigrams(textOf(index, at)).size;
    const share = count / Math.min(own.size, theirs);
    const steps = Math.abs((index.segments[at]?.ordinal as number) - (ordinal as number));
    if (share >= mostlyShared && (steps <= nearSteps || count >= fewTrigrams)) return { ...place, at };
  }
  return undefined;
}

function textOf(index: DocumentIndex, at: number): string {
  const start = index.starts[at] as number;
  return index.levelled.slice(start, start + (index.texts[at] as string).length);
}
