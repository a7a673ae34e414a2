/** A decision's quote, context and segment id, and the segments a document has now, in; where the decision now belongs out. */
import type { Segment } from "../model/segment.js";
import type { Anchoring, AnchorOptions, How } from "./anchoring.js";
import { type Anchor, type Candidate, type Clues, rankPlaces, readClues, weighPlace } from "./candidate.js";
import { type DocumentIndex, indexDocument } from "./document-index.js";
import { leastLead, listSides, shortQuote, sureContext } from "./evidence.js";
import { findQuote, type QuoteHits } from "./find-quote.js";
import { findNearestSegment, findSimilar } from "./find-similar.js";
import { ambiguous, countAlike, elsewhere, placed, segmentAt } from "./outcome.js";
import { isSure } from "./place-found.js";
import { listSame, placeSame } from "./place-same.js";
import { findReshaped } from "./reshape.js";

/** Finds where a decision belongs; in doubt it says so and never picks. */
export function anchorDecision(anchor: Anchor, documentSegments: readonly Segment[], options: AnchorOptions = {}): Anchoring {
  const index = indexDocument(documentSegments);
  const clues = readClues(anchor);
  const hits: QuoteHits = clues.quote === "" ? { inside: [], across: [] } : findQuote(index, clues.quote);
  const same = listSame(index, clues, hits.inside);
  if (same.length > 0) return placeSame(index, clues, same, hits.inside, options);
  return clues.quote === "" ? offerByOrdinal(index, clues) : placeByQuote(index, clues, hits);
}

function placeByQuote(index: DocumentIndex, clues: Clues, hits: QuoteHits): Anchoring {
  const exact = hits.inside.map((found) => weighPlace(index, { ...found, similarity: 1 }, clues));
  const similar = needsSimilar(clues, exact) ? findSimilar(index, clues.quote).map((found) => weighPlace(index, found, clues)) : [];
  const ranked = rankPlaces([...exact, ...similar]);
  const [best] = ranked;
  if (best !== undefined && isSure(index, clues, best, ranked)) return describePlace(index, clues, ranked, hits);
  const [across] = hits.across;
  if (across !== undefined) return { kind: "split", candidates: [across.at, across.last].map((at) => segmentAt(index, { at })) };
  if (best === undefined) return offerNearest(index, clues);
  const close = ranked.filter((one) => one.similarity === 1 || best.score - one.score < leastLead);
  if (close.length > 1) return ambiguous(index, close);
  return best.similarity === 1 ? elsewhere(index, best) : { kind: "gone", candidate: segmentAt(index, best), similarity: best.similarity };
}

/** Words that are only alike can't outweigh a quote that decides alone, and can't place a short one without both contexts. */
function needsSimilar(clues: Clues, exact: readonly Candidate[]): boolean {
  const contexts = Number(clues.before !== "") + Number(clues.after !== "");
  return clues.quote.length < shortQuote ? contexts === 2 : contexts > 0 || clues.hash !== undefined || exact.length === 0;
}

function describePlace(index: DocumentIndex, clues: Clues, ranked: readonly Candidate[], hits: QuoteHits): Anchoring {
  const best = ranked[0] as Candidate;
  const reshaped = findReshaped(index, clues);
  const place = placed(index, best, describeHow(clues, best, ranked), countAlike(index, clues, best, hits.inside));
  return reshaped?.at.includes(best.at) === true ? { ...place, reshaped: reshaped.kind } : place;
}

function describeHow(clues: Clues, best: Candidate, ranked: readonly Candidate[]): How {
  if (best.similarity < 1) return "edited";
  const stayed = best.steps === 0;
  if (clues.ordinal !== undefined && (clues.hash !== undefined || !stayed)) return stayed ? "edited" : "moved";
  // The text around it changed when one side is not what the row says, or when another place has that side as well.
  const others = ranked.filter((one) => one.at !== best.at && one.similarity === 1);
  return listSides(best).some((side) => side < sureContext) || others.some((one) => listSides(one).some((side) => side >= sureContext))
    ? "edited"
    : "quoted";
}

function offerNearest(index: DocumentIndex, clues: Clues): Anchoring {
  const near = findNearestSegment(index, clues.quote);
  return near === undefined ? { kind: "gone" } : { kind: "gone", candidate: segmentAt(index, near), similarity: near.similarity };
}

/** Without a quote nothing is applied: the segment of the same ordinal, or what became of it, is only shown. */
function offerByOrdinal(index: DocumentIndex, clues: Clues): Anchoring {
  const reshaped = findReshaped(index, clues);
  if (reshaped !== undefined) {
    const candidates = reshaped.at.map((at) => segmentAt(index, { at }));
    return reshaped.kind === "split" ? { kind: "split", candidates } : { kind: "merged", candidate: candidates[0] as Segment };
  }
  const at = clues.ordinal === undefined ? undefined : index.byOrdinal.get(clues.ordinal);
  return at === undefined ? { kind: "gone" } : { kind: "gone", candidate: segmentAt(index, { at }) };
}
