/** Hits and segments per document in, the sensitivity margin (gevoeligheidsmarge) of the share of all together out. */
import type { MarginMethod } from "../model/frequency.js";
import { computeWilson, type Interval } from "./wilson.js";

/** How many of a document's segments have the code. */
export interface DocumentCount {
  readonly hits: number;
  /** At least one. */
  readonly segments: number;
}

type Margin = ({ readonly method: Exclude<MarginMethod, "none"> } & Interval) | { readonly method: "none" };

/** Below this number of documents an interval promises more than there is. */
export const fewDocuments = 6;

export interface Pooled {
  readonly hits: number;
  readonly segments: number;
  readonly share: number;
}

/** Adds up the documents: the share is that of all segments together, not the mean of the documents' shares. */
export function poolDocuments(documents: readonly DocumentCount[]): Pooled {
  const hits = documents.reduce((sum, document) => sum + document.hits, 0);
  const segments = documents.reduce((sum, document) => sum + document.segments, 0);
  return { hits, segments, share: segments === 0 ? 0 : hits / segments };
}

/** Finds the margin: an interval, below six documents the range when one is left out, with one document or none nothing. */
export function findMargin(documents: readonly DocumentCount[]): Margin {
  if (documents.length < 2) return { method: "none" };
  if (documents.length < fewDocuments) return { method: "leave-one-out", ...leaveOneOut(documents) };
  return { method: "interval", ...findClusterInterval(documents) };
}

/** Wilson's interval (Wilson 1927) at the effective size, for any number of documents. */
export function findClusterInterval(documents: readonly DocumentCount[]): Interval {
  return computeWilson(poolDocuments(documents).share, findEffectiveSize(documents));
}

/**
 * The number of independent segments that would say as much as these, which come in documents: N / deff, at most N.
 * The variance is that of a ratio estimator over clusters, its relation to that of a simple sample is the design effect
 * (Kish 1965). Where that is undefined (share 0 or 1, one document) it is the number of documents.
 */
export function findEffectiveSize(documents: readonly DocumentCount[]): number {
  const { hits, segments, share } = poolDocuments(documents);
  const count = documents.length;
  if (hits === 0 || hits === segments || count < 2) return count;
  const squares = documents.reduce((sum, document) => sum + (document.hits - share * document.segments) ** 2, 0);
  const variance = ((count / (count - 1)) * squares) / segments ** 2;
  const designEffect = variance / ((share * (1 - share)) / segments);
  return Math.min(segments, segments / designEffect);
}

/** The lowest and the highest share when any one document is left out; the share itself always lies between them. */
function leaveOneOut(documents: readonly DocumentCount[]): Interval {
  const { hits, segments, share } = poolDocuments(documents);
  const shares = documents.map((document) => (hits - document.hits) / (segments - document.segments));
  return { low: Math.min(share, ...shares), high: Math.max(share, ...shares) };
}
