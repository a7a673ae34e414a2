/** The places where a row's words stand, word for word or nearly, in; whether the best of them may be taken without asking out. */
import type { Candidate, Clues } from "./candidate.js";
import { type Change, classifyChange } from "./changes.js";
import type { DocumentIndex } from "./document-index.js";
import { leastLead, leastScore, listSides, longQuote, nearSteps, shortQuote, standsOut, sureContext } from "./evidence.js";
import { weighOutside } from "./place-same.js";

/** Words as like as this to the quote may be the passage, edited, while the quote stands in a twin of it. */
const likelyOther = 0.9;
/** A quote as long as this is known by itself when a word of it changed. */
const ownQuote = 100;

/** Applies the rule of safety.md, and is stricter where a twin of a passage that is gone could pass for it. */
export function isSure(index: DocumentIndex, clues: Clues, best: Candidate, ranked: readonly Candidate[]): boolean {
  const rivals = ranked.filter(({ at }) => at !== best.at);
  const exactRivals = rivals.filter(({ similarity }) => similarity === 1);
  const sides = listSides(best);
  if (best.similarity === 1 && sides.length === 0 && clues.hash === undefined) {
    const tellsOtherPlace = (best.steps ?? 0) > 0;
    return exactRivals.length === 0 && (clues.quote.length >= shortQuote || !tellsOtherPlace);
  }
  if (rivals.some(({ score }) => best.score - score < leastLead) || !standsOut(best, exactRivals)) return false;
  if (rivals.some(({ at }) => isCopyNextDoor(index, best.at, at)) || isTwinFarAway(index, clues, best)) return false;
  const agreeing = sides.filter((side) => side >= sureContext).length;
  if (clues.quote.length < shortQuote) return agreeing === 2 && best.score >= leastScore && (best.similarity === 1 || best.steps === 0);
  // A long quote that stands once, about where it stood, beside words that are still the same: on the other side the text was edited.
  const stoodNear = (best.steps ?? 0) <= nearSteps && clues.quote.length >= longQuote;
  if (best.similarity === 1 && agreeing > 0 && stoodNear && !rivals.some(isAlike)) return true;
  return isSureOf(
    best.similarity === 1 ? "none" : classifyChange(clues.quote, index.joined.slice(best.start, best.end)),
    clues,
    best,
    sides,
    rivals.length === 0,
  );
}

/** The more the words changed, the more the surroundings and the place must agree. */
function isSureOf(change: Change, clues: Clues, best: Candidate, sides: readonly number[], isAlone: boolean): boolean {
  const sameContext = sides.every((side) => side >= sureContext);
  const scores = best.score >= leastScore && (best.steps === 0 || sameContext);
  const isNear = (best.steps ?? 0) <= nearSteps;
  switch (change) {
    case "none":
      return sides.length === 0 || scores;
    case "slips":
      return sides.length === 2 ? scores : scores && sameContext && clues.quote.length >= longQuote && isNear && isAlone;
    case "words":
      if (sides.length === 2) return scores && (best.steps === 0 || (isNear && isAlone));
      return scores && sameContext && isAlone && best.similarity >= likelyOther && clues.quote.length >= ownQuote && isBeside(best);
    case "numbers":
      return false;
  }
}

function isBeside({ steps }: Candidate): boolean {
  return steps !== undefined && steps <= 1;
}

/** Words so like the quote, or beside the same words, that this place could be the passage as well. */
function isAlike(place: Candidate): boolean {
  return place.similarity >= likelyOther || listSides(place).some((side) => side >= sureContext);
}

/** Of two equal neighbours nobody can tell which was meant. */
function isCopyNextDoor(index: DocumentIndex, at: number, other: number): boolean {
  return Math.abs(at - other) === 1 && index.texts[at] === index.texts[other];
}

/** The segment changed and the words stand more than a step away: context from inside a segment would be the same in a twin of it. */
function isTwinFarAway(index: DocumentIndex, clues: Clues, best: Candidate): boolean {
  if (clues.hash === undefined || (best.steps as number) < nearSteps - (best.similarity === 1 ? 0 : 1) || listSides(best).length === 0)
    return false;
  return !listSides(weighOutside(index, best, clues)).some((side) => side >= sureContext);
}
