/** A decision's quote, context and segment id, and the segments a document has now, in; where the decision now belongs out. */
import type { Segment } from "../model/segment.js";
import { type Anchor, type Candidate, type Clues, rankPlaces, readClues, weighPlace } from "./candidate.js";
import { classifyChange } from "./changes.js";
import { foldContext } from "./fold-quote.js";
import { type DocumentIndex, indexDocument } from "./document-index.js";
import { type Found, findQuote } from "./find-quote.js";
import { findNearestSegment, findSimilar } from "./find-similar.js";

type How = "same" | "renumbered" | "quoted" | "moved" | "edited";
export type Anchoring =
  | {
      readonly kind: "placed";
      /** `same`: this very segment; `renumbered`: the same text at another ordinal; `quoted`: the row tells no older place; `moved`: the quote elsewhere; `edited`: the text in or around the quote changed. */
      readonly how: How;
      readonly segment: Segment;
      readonly similarity: number;
      /** Number of segments with the same words, when the row gives no context that tells them apart. */
      readonly twins: number;
    }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Segment[]; readonly similarity: number }
  | { readonly kind: "split"; readonly candidates: readonly Segment[] }
  /** The words stand here word for word, but their surroundings say it is another place. */
  | { readonly kind: "elsewhere"; readonly candidate: Segment; readonly similarity: number }
  | { readonly kind: "gone"; readonly candidate?: Segment; readonly similarity?: number };

const leastScore = 0.93;
const leastLead = 0.05;
const shortQuote = 20;
const longQuote = 40;
const sureContext = 0.9;
const otherContext = 0.5;

export interface AnchorOptions {
  readonly renumbered?: boolean;
}

export function anchorDecision(anchor: Anchor, documentSegments: readonly Segment[], options: AnchorOptions = {}): Anchoring {
  const index = indexDocument(documentSegments);
  const clues = readClues(anchor);
  const hits = clues.quote === "" ? { inside: [], across: [] } : findQuote(index, clues.quote);
  const same = listSame(index, clues, hits.inside);
  if (same.length > 0) return placeSame(index, clues, same, hits.inside, options);
  if (clues.quote === "") return { kind: "gone", ...offer(index, clues) };
  const exact = rankPlaces(hits.inside.map((found) => weighPlace(index, { ...found, similarity: 1 }, clues)));
  const skip = (clues.hash === undefined && exact.length > 0 && clues.before === "" && clues.after === "") || (clues.quote.length < shortQuote && (clues.before === "" || clues.after === ""));
  const similar = skip ? [] : findSimilar(index, clues.quote).map((found) => weighPlace(index, found, clues));
  const ranked = rankPlaces([...exact, ...similar]);
  const [best] = ranked;
  if (best === undefined) return hits.across.length > 0 ? { kind: "split", candidates: hits.across.slice(0, 1).flatMap(({ at }) => index.segments.slice(at, at + 2)) } : { kind: "gone", ...offer(index, clues) };
  if (accepts(index, clues, best, ranked, exact)) return placed(index, best, howOf(clues, best), countTwins(index, clues, best, hits.inside));
  if (hits.across.length > 0) return { kind: "split", candidates: hits.across.slice(0, 1).flatMap(({ at }) => index.segments.slice(at, at + 2)) };
  const close = ranked.filter((one) => one.similarity === 1 || best.score - one.score < leastLead);
  if (close.length > 1) return ambiguous(index, close);
  if (best.similarity === 1) return { kind: "elsewhere", candidate: segmentOf(index, best), similarity: 1 };
  return { kind: "gone", candidate: segmentOf(index, best), similarity: best.similarity };
}

function howOf(clues: Clues, best: Candidate): How {
  if (best.similarity < 1) return "edited";
  if (clues.ordinal === undefined || (clues.hash === undefined && best.steps === 0)) return "quoted";
  return best.steps === 0 ? "edited" : "moved";
}

function accepts(index: DocumentIndex, clues: Clues, best: Candidate, ranked: readonly Candidate[], exact: readonly Candidate[]): boolean {
  const rivals = ranked.filter(({ at }) => at !== best.at);
  const sides = contextOf(best);
  const short = clues.quote.length < shortQuote;
  const near = best.steps !== undefined && best.steps <= NEAR;
  const leads = rivals.every(({ score }) => best.score - score >= leastLead);
  const twins = exact.filter(({ at }) => at !== best.at);
  if (sides.length === 0 && best.similarity === 1 && clues.hash === undefined) return twins.length === 0;
  if (rivals.some(({ at }) => Math.abs(at - best.at) === 1 && index.texts[at] === index.texts[best.at])) return false;
  if (!leads || twins.some((one) => meanContext(best) - meanContext(one) < leastLead * 2)) return false;
  if (short) return sides.length === 2 && Math.min(...sides) >= sureContext && best.score >= leastScore && (best.similarity === 1 || near);
  const change = best.similarity === 1 ? "none" : classifyChange(clues.quote, index.joined.slice(best.start, best.end));
  const far = clues.hash !== undefined && (best.steps as number) > Number(process.env.FAR ?? 99);
  if (far && sides.length > 0 && !reachesOutside(index, clues, best)) return false;
  const sure = best.score >= leastScore && (near || sides.every((side) => side >= sureContext));
  if (change === "none") return sides.length === 0 || sure || (near && Math.max(...sides) >= sureContext);
  if (change === "slips") return sides.length === 2 ? sure : (near || best.steps === undefined) && clues.quote.length >= longQuote && best.score >= leastScore && sides.every((side) => side >= sureContext);
  return change === "words" && sides.length === 2 && near && sure;
}
function reachesOutside(index: DocumentIndex, clues: Clues, best: Candidate): boolean {
  const outside = weighOutside(index, best, clues);
  return contextOf(outside).some((side) => side >= sureContext);
}
const NEAR = Number(process.env.NEAR ?? 0);

/** Segments with the hash of the row that also hold its quote. */
function listSame(index: DocumentIndex, clues: Clues, inside: readonly Found[]): readonly Candidate[] {
  const holders = clues.hash === undefined ? [] : (index.byHash.get(clues.hash) ?? []);
  const places = holders.flatMap((at) => {
    const start = index.starts[at] as number;
    return clues.quote === "" ? [{ at, start, end: start + (index.texts[at] as string).length }] : inside.filter((found) => found.at === at);
  });
  return rankPlaces(places.map((place) => weighOutside(index, place, clues)));
}

/** Weighs a segment by the context beyond it: what is inside is the same in every twin. */
function weighOutside(index: DocumentIndex, { at, start, end }: Found, clues: Clues): Candidate {
  const offset = index.starts[at] as number;
  const text = index.texts[at] as string;
  const lead = text.slice(0, start - offset).trimEnd().length;
  const tail = text.slice(end - offset).trimStart().length;
  const outside = { before: foldContext(clues.before.slice(0, Math.max(0, clues.before.length - lead))), after: foldContext(clues.after.slice(tail)) };
  return weighPlace(index, { at, start: offset, end: offset + text.length, similarity: 1 }, { ...clues, ...outside });
}

function countTwins(index: DocumentIndex, clues: Clues, place: Candidate, inside: readonly Found[]): number {
  const all = rankPlaces(inside.map((found) => weighPlace(index, { ...found, similarity: 1 }, clues)));
  const own = all.find(({ at }) => at === place.at);
  return own === undefined ? 1 : all.filter((one) => meanContext(own) - meanContext(one) < leastLead * 2 || one.score >= 0.9).length;
}

function placeSame(index: DocumentIndex, clues: Clues, same: readonly Candidate[], inside: readonly Found[], { renumbered = false }: AnchorOptions): Anchoring {
  const here = same.find(({ steps }) => steps === 0);
  const [best, next] = same as readonly [Candidate, Candidate?];
  const place = here ?? best;
  if (next === undefined) {
    if (here !== undefined) return placed(index, here, "same", countTwins(index, clues, here, inside));
    const elsewhere: Anchoring = { kind: "elsewhere", candidate: segmentOf(index, place), similarity: 1 };
    const sides = contextOf(place);
    if (sides.length > 0 && Math.max(...sides) < sureContext) return elsewhere;
    if (isShort(clues, index, place) && sides.length === 0) return elsewhere;
    if (sides.length < 2 || Math.min(...sides) < sureContext) {
      const rival = findSimilar(index, index.texts[place.at] as string).map((found) => weighPlace(index, found, clues)).find(({ at, similarity, steps }) => at !== place.at && similarity >= 0.8 && (steps as number) <= (place.steps as number));
      if (rival !== undefined) return ambiguous(index, [place, rival]);
    }
    return placed(index, place, "renumbered", countTwins(index, clues, place, inside));
  }
  const others = same.filter((one) => one !== place);
  const rival = Math.max(...others.map(meanContext));
  const told = meanContext(place) - rival >= leastLead * 2;
  if (here !== undefined) {
    if (told && !contradicts(here)) return placed(index, here, "same", 1);
    if (Math.abs(meanContext(here) - rival) < 1e-9 && !contradicts(here) && !renumbered) return placed(index, here, "same", same.length);
  } else if (told && best.score >= leastScore && contextOf(best).every((side) => side >= sureContext)) return placed(index, best, "renumbered", 1);
  return ambiguous(index, same);
}

function isShort(clues: Clues, index: DocumentIndex, place: Candidate): boolean {
  return (index.texts[place.at] as string).length < shortQuote;
}

function contextOf({ before, after }: Candidate): readonly number[] {
  return [before, after].filter((side) => side !== undefined);
}

function meanContext(candidate: Candidate): number {
  const sides = contextOf(candidate);
  return sides.length === 0 ? 0 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
}

function contradicts(candidate: Candidate): boolean {
  const sides = contextOf(candidate);
  return sides.length > 0 && sides.every((side) => side < otherContext);
}

function offer(index: DocumentIndex, clues: Clues): { readonly candidate?: Segment; readonly similarity?: number } {
  const near = clues.quote === "" ? undefined : findNearestSegment(index, clues.quote);
  if (near !== undefined) return { candidate: segmentOf(index, near), similarity: near.similarity };
  const at = clues.ordinal === undefined ? undefined : index.byOrdinal.get(clues.ordinal);
  return at === undefined ? {} : { candidate: index.segments[at] as Segment };
}

function placed(index: DocumentIndex, place: Candidate, how: How, twins: number): Anchoring {
  return { kind: "placed", how, segment: segmentOf(index, place), similarity: place.similarity, twins };
}

function ambiguous(index: DocumentIndex, candidates: readonly Candidate[]): Anchoring {
  return { kind: "ambiguous", candidates: candidates.map((candidate) => segmentOf(index, candidate)), similarity: (candidates[0] as Candidate).similarity };
}

function segmentOf(index: DocumentIndex, { at }: { readonly at: number }): Segment {
  return index.segments[at] as Segment;
}
