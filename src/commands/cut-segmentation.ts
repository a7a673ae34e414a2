/** The segments of a study in, kept document by document, and out again: all of them, or those of one document. */
import type { Cache } from "../files/cache.js";
import type { Segmentation } from "../segment/document.js";
import { collectBy } from "../text/collect.js";

/** The part with what was said while the documents were segmented; no document has this id. */
const said = "";

/** Keeps a segmentation. */
export function keepSegmentation(cache: Cache, name: string, segmentation: Segmentation): void {
  cache.keepParts(name, cutSegmentation(segmentation));
}

/** Recalls a segmentation, or that of one document. */
export function recallSegmentation(cache: Cache, name: string, document?: string): Segmentation | undefined {
  const parts = cache.recallParts(name, document === undefined ? undefined : [document]) as
    | readonly (Segmentation | undefined)[]
    | undefined;
  return parts?.every((part) => part !== undefined) === true ? joinSegmentation(parts) : undefined;
}

/** In the order of the documents. */
function cutSegmentation({ segments, context, messages }: Segmentation): ReadonlyMap<string, Segmentation> {
  const own = collectBy(segments, ({ documentId }) => documentId);
  const beside = collectBy(context, ({ documentId }) => documentId);
  const ids = Array.from(new Set([...own.keys(), ...beside.keys()])).sort();
  return new Map<string, Segmentation>([
    ...ids.map((id) => [id, { segments: own.get(id) ?? [], context: beside.get(id) ?? [], messages: [] }] as const),
    [said, { segments: [], context: [], messages }],
  ]);
}

function joinSegmentation(parts: readonly Segmentation[]): Segmentation {
  return {
    segments: parts.flatMap(({ segments }) => segments),
    context: parts.flatMap(({ context }) => context),
    messages: parts.flatMap(({ messages }) => messages),
  };
}
