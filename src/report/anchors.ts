/** A number, a rule or a decision in, the name of its place in the page out. */
import type { Base, Level } from "../model/frequency.js";
import type { Override, OverrideOutcome } from "../model/override.js";

type Slice = Pick<Base, "codebook" | "type" | "period" | "group">;

/** Where the passages of a number stand; the level «main» and the level «sub» of a code are never both there. */
export function anchorOf({ codebook, type, period, group }: Slice, code: string, level: Level = "main"): string {
  return nameAnchor(level === "direct" ? "direct" : "code", codebook, code, type, period, ...(group === "" ? [] : [group]));
}

/** Where the segments without a code stand. */
export function anchorUncoded({ codebook, type, period, group }: Slice): string {
  return nameAnchor("uncoded", codebook, type, period, ...(group === "" ? [] : [group]));
}

/** Where the documents of a data type and a period stand. */
export function anchorDocuments({ type, period }: Pick<Base, "type" | "period">): string {
  return nameAnchor("documents", type, period);
}

/** Where the segments of a value of a facet stand, or of values of two. */
export function anchorFacet({ codebook, type, period }: Slice, facets: readonly string[], values: readonly string[]): string {
  return nameAnchor("facet", codebook, type, period, ...facets, ...values);
}

/** Where the segments of two codes together stand. */
export function anchorPair({ codebook, type }: Pick<Base, "codebook" | "type">, first: string, second: string): string {
  return nameAnchor("pair", codebook, type, first, second);
}

/** Where a segment stands in its document. */
export function anchorSegment(segment: string): string {
  return nameAnchor("segment", segment);
}

/** Where a rule stands in full. */
export function anchorRule(codebook: string, rule: string): string {
  return nameAnchor("rule", codebook, rule);
}

/** Where the passage of a decision stands. */
export function anchorDecision({ file, line }: Pick<Override, "file" | "line">): string {
  return nameAnchor("decision", file, String(line));
}

/** Where the decisions with an outcome stand. */
export function anchorOutcome(outcome: OverrideOutcome): string {
  return nameAnchor("outcome", outcome);
}

/** Where the comparisons of a data type between two periods stand. */
export function anchorTransition(codebook: string, type: string, from: string, to: string): string {
  return nameAnchor("transition", codebook, type, from, to);
}

/** Different parts never make one name: what is no letter or digit is written as its code. */
function nameAnchor(...parts: readonly string[]): string {
  let name = "";
  for (const part of parts) name += (name === "" ? "" : ".") + part.replace(/[^A-Za-z0-9-]/gu, encode);
  return name;
}

/** A letter of any alphabet stays; the simple ones never come here. */
function encode(character: string): string {
  const isLetter = character > "\u007F" && /[\p{L}\p{N}]/u.test(character);
  return isLetter ? character : `_${character.codePointAt(0)?.toString(16) ?? ""}_`;
}
