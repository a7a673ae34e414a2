/** What a match must reach to be applied without asking (docs: safety, "Overrides survive edits"), and the readings of a candidate that the rules share. */
import type { Candidate } from "./candidate.js";

/** The combined score of quote, context and position. */
export const leastScore = 0.93;
/** By how much the best place must beat the next one. */
export const leastLead = 0.05;
/** By how much its context must beat that of a place with the same words. */
export const leastContextLead = 0.1;
/** Context this like counts as the same context. */
export const sureContext = 0.9;
/** Context less like than this speaks against a place. */
export const otherContext = 0.5;
/** A quote shorter than this stands anywhere; only context on both sides can place it. */
export const shortQuote = 20;
/** A quote this long may be placed with less context when only slips of the pen differ. */
export const longQuote = 40;
/** What is put in or taken out above a passage seldom shifts it further; a twin of it is seldom so near. */
export const nearSteps = 3;

/** The likeness of the contexts that the row gives: none, one or both. */
export function listSides({ before, after }: Candidate): readonly number[] {
  return [before, after].filter((side) => side !== undefined);
}

/** 0 when the row gives no context: then nothing tells places apart. */
export function meanContext(candidate: Candidate): number {
  const sides = listSides(candidate);
  return sides.length === 0 ? 0 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
}

/** Whether the context tells a place from every other place with the same words. */
export function standsOut(place: Candidate, others: readonly Candidate[]): boolean {
  return others.every((other) => meanContext(place) - meanContext(other) >= leastContextLead);
}
