/** The material of two periods in, why it may not be compared out. */
import type { WhyNot } from "../model/frequency.js";
import type { ComparisonSettings } from "../model/study.js";
import { findSmallestP } from "./relabellings.js";

interface Material {
  readonly documents: number;
  readonly segments: number;
}

/**
 * Lists every condition that fails (methods, section 3). A side without material is told only that, not also that it is
 * little; whether a difference could be found at all is asked when there is material on both sides.
 */
export function findObstacles(from: Material, to: Material, { minDocuments, minSegments, alpha }: ComparisonSettings): readonly WhyNot[] {
  const obstacles: WhyNot[] = [];
  for (const [side, { documents, segments }] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (segments === 0) obstacles.push(`no-material-${side}`);
    else {
      if (documents < minDocuments) obstacles.push(`few-documents-${side}`);
      if (segments < minSegments) obstacles.push(`few-segments-${side}`);
    }
  }
  if (from.segments > 0 && to.segments > 0 && findSmallestP(from.documents, to.documents) >= alpha) obstacles.push("p-not-attainable");
  return obstacles;
}
