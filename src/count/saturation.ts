/** The coded segments of a codebook in, per data type how many new codes each document still brings out. */
import type { Codebook } from "../model/codebook.js";
import type { Document } from "../model/document.js";
import {
  baseSize,
  runLength,
  type Saturation,
  type SaturationFlag,
  type SaturationPoint,
  type SaturationStep,
} from "../model/looking-around.js";
import type { Study } from "../model/study.js";
import type { CodedSegments } from "./coded-segments.js";
import { orderByDay, type Dated } from "./document-order.js";
import { findOutOfScope } from "./scope.js";

/** The thresholds of new information that Guest, Namey & Chen (2020) propose. */
const thresholds = [0.05, 0];

/** What one document of a data type has. */
interface Content {
  readonly codes: Set<string>;
  readonly periods: Set<string>;
}

/** Tracks the codes of every data type of a codebook that has documents for a base and at least one run. */
export function trackSaturation(
  codebook: Codebook,
  study: Study,
  { segments }: CodedSegments,
  documents: readonly Document[],
): readonly Saturation[] {
  const byType = new Map<string, Map<string, Content>>();
  for (const { segment, mentions } of segments) {
    const contents = byType.get(segment.type) ?? new Map<string, Content>();
    const content = contents.get(segment.documentId) ?? { codes: new Set(), periods: new Set() };
    for (const code of mentions.keys()) content.codes.add(code);
    content.periods.add(segment.period);
    byType.set(segment.type, contents.set(segment.documentId, content));
  }
  const ordered = orderByDay(documents, study.periods);
  const types = Array.from(study.types.values()).filter((type) => type.codebook === codebook.id);
  return types.flatMap(({ id }) => {
    const contents = byType.get(id) ?? new Map<string, Content>();
    const own = ordered.filter(({ document }) => contents.has(document.id));
    if (own.length !== contents.size) throw new Error(`segments of ${id} in an unknown document, or two documents with one id`);
    return own.length < baseSize + runLength ? [] : [trackType(codebook, study, id, own, contents)];
  });
}

function trackType(
  codebook: Codebook,
  study: Study,
  type: string,
  documents: readonly Dated[],
  contents: ReadonlyMap<string, Content>,
): Saturation {
  const known = new Set<string>();
  const periods = new Set<string>();
  const found: SaturationStep[] = [];
  let baseCodes = 0;
  for (const [index, { document, flag }] of documents.entries()) {
    const content = contents.get(document.id) as Content;
    const fresh = Array.from(content.codes).filter((code) => !known.has(code));
    const flags: SaturationFlag[] = index < baseSize ? ["base"] : [];
    if (flag !== undefined) flags.push(flag);
    if (fresh.some((code) => !isSearchedIn(code, periods, codebook, study, type))) flags.push("newly-applicable");
    for (const code of fresh) known.add(code);
    for (const period of content.periods) periods.add(period);
    if (index < baseSize) baseCodes = known.size;
    const before = found.slice(index + 1 - runLength).map(({ newCodes }) => newCodes);
    const newCodes = before.reduce((sum, count) => sum + count, fresh.length);
    found.push({
      document: document.id,
      ...(document.date === undefined ? {} : { date: document.date }),
      codes: content.codes.size,
      newCodes: fresh.length,
      codesSoFar: known.size,
      ...(index + 1 < baseSize + runLength ? {} : { run: { newCodes, ...(baseCodes === 0 ? {} : { share: newCodes / baseCodes }) } }),
      flags,
    });
  }
  return { codebook: codebook.id, type, baseCodes, steps: found, points: thresholds.map((threshold) => findPoint(found, threshold)) };
}

function isSearchedIn(id: string, periods: ReadonlySet<string>, codebook: Codebook, study: Study, type: string): boolean {
  const code = codebook.codes.get(id);
  return code !== undefined && Array.from(periods).every((period) => findOutOfScope(code, codebook, study, type, period) === undefined);
}

/** The first run at or below a threshold; without codes in the base there is nothing to hold new ones against. */
function findPoint(steps: readonly SaturationStep[], threshold: number): SaturationPoint {
  const shares = steps.map(({ run }) => run?.share);
  const first = shares.findIndex((share) => share !== undefined && share <= threshold);
  if (first < 0) return { threshold, exceededLater: false };
  const exceededLater = shares.slice(first).some((share) => (share as number) > threshold);
  return { threshold, documents: first + 1 - runLength, exceededLater };
}
