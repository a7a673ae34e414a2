/** Numbers with the segments behind them in, what each of them opens to out: a fold of links to the segments in their documents. */
import { anchorSegment } from "./anchors.js";
import type { Extent } from "./page/extent.js";
import { fold, innerLink, list, place, type FoldNode, type Inline } from "./nodes.js";

/** A number of a table, by the name of its place in the page. */
export interface Opened {
  readonly id: string;
  readonly label: string;
  readonly segmentIds: readonly string[];
}

/** More links than anybody follows; the tables of the run have all. */
const mostLinks = 10_000;

/** Lists the segments of every number that has any, in a fold that a link to a number opens. */
export function foldSegments(summary: string, numbers: readonly Opened[], { passages, hasDocuments }: Extent): readonly FoldNode[] {
  const most = Math.min(mostLinks, passages);
  const show = (segment: string): Inline => (hasDocuments ? innerLink(anchorSegment(segment), segment) : segment);
  const items = numbers
    .filter(({ segmentIds }) => segmentIds.length > 0)
    .map(({ id, label, segmentIds }): readonly Inline[] => [
      place(id, `${label} (${segmentIds.length}): `),
      ...segmentIds.slice(0, most).flatMap((segment, index): readonly Inline[] => [...(index === 0 ? [] : [", "]), show(segment)]),
      ...(segmentIds.length > most ? [", …"] : []),
    ]);
  return items.length === 0 ? [] : [fold(summary, [list(items)])];
}
