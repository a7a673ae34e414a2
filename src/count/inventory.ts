/** Everything declared or found in, one line each that says where it ended out, and whether the lines add up. */
import type { Coding } from "../model/coding.js";
import type { Document } from "../model/document.js";
import type { InventoryLine, LeftOut } from "../model/inventory.js";
import type { Message } from "../model/message.js";
import type { Segment } from "../model/segment.js";
import type { Period } from "../model/study.js";
import { say } from "../messages/say.js";
import { findPeriod } from "../text/period.js";

export interface InventoryInput {
  readonly periods: readonly Period[];
  readonly documents: readonly Document[];
  readonly leftOut: readonly LeftOut[];
  /** The ids of the inventory. */
  readonly declared: ReadonlySet<string>;
  /** The paths of the corpus files as found, whatever became of them. */
  readonly found: ReadonlySet<string>;
  readonly segments: readonly Segment[];
  /** Passages kept as context, by document. */
  readonly context: ReadonlyMap<string, number>;
  readonly codings: readonly Coding[];
}

/** Lists the inventory, sorted by document and path. Where two files have one id, the one that was loaded is the declared one. */
export function listInventory(input: InventoryInput): readonly InventoryLine[] {
  const coded = new Set(input.codings.map(({ segmentId }) => segmentId));
  const segments = new Map<string, Segment[]>();
  for (const segment of input.segments) {
    const own = segments.get(segment.documentId);
    if (own === undefined) segments.set(segment.documentId, [segment]);
    else own.push(segment);
  }
  const loaded = input.documents.map((document) => describeDocument(document, segments.get(document.id) ?? [], coded, input));
  const leftOut = input.leftOut.map(({ id, ...rest }) => ({ document: id, ...rest, segments: 0, words: 0, context: 0 }));
  const claimed = new Set<string>();
  const lines = [...loaded, ...leftOut.sort(byPlace)].map((line): InventoryLine => {
    const declared = input.declared.has(line.document) && !claimed.has(line.document);
    claimed.add(line.document);
    return { ...line, declared, found: input.found.has(line.path) };
  });
  return lines.sort(byPlace);
}

/**
 * Checks that declared ∪ found = coded + uncoded + excluded + quarantined + missing + refused, each in exactly one: every
 * declared id and every path found has one line, no line is of neither, and no segment is without a line.
 */
export function reconcileInventory(
  lines: readonly InventoryLine[],
  { declared, found, segments }: Pick<InventoryInput, "declared" | "found" | "segments">,
): readonly Message[] {
  const paths = lines.filter((line) => line.found).map(({ path }) => path);
  const ids = lines.filter((line) => line.declared).map(({ document }) => document);
  const whole =
    paths.length === found.size &&
    new Set(paths).size === found.size &&
    ids.length === declared.size &&
    new Set(ids).size === declared.size &&
    lines.every((line) => line.declared || line.found) &&
    lines.reduce((sum, line) => sum + line.segments, 0) === segments.length;
  return whole ? [] : [say("run/not-reconciled", undefined, { declared: declared.size, found: found.size, lines: lines.length })];
}

type Described = Omit<InventoryLine, "declared" | "found">;

function describeDocument(
  document: Document,
  segments: readonly Segment[],
  coded: ReadonlySet<string>,
  { periods, context }: InventoryInput,
): Described {
  return {
    document: document.id,
    path: document.path,
    type: document.type,
    period: choosePeriod(document, segments, periods),
    state: segments.some(({ id }) => coded.has(id)) ? "coded" : "uncoded",
    reason: "",
    segments: segments.length,
    words: segments.reduce((sum, { words }) => sum + words, 0),
    context: context.get(document.id) ?? 0,
  };
}

/** The one period of all its segments; where rows differ, or there are none, what the document says itself. */
function choosePeriod({ date, period }: Document, segments: readonly Segment[], periods: readonly Period[]): string {
  const [only, ...others] = new Set(segments.map((segment) => segment.period));
  if (only !== undefined && others.length === 0) return only;
  return findPeriod(periods, date, period);
}

function byPlace(a: Pick<InventoryLine, "document" | "path">, b: Pick<InventoryLine, "document" | "path">): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
