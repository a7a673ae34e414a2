/** The documents of each data type and period, folded, with what they hold: what a number of documents leads to. */
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import { anchorDocuments } from "../anchors.js";
import { spellNumber } from "../figures.js";
import { fold, place, table, type Section, type TableText } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import type { Words } from "../words.js";

/** Lists them, in the order of the bases; a document whose rows are of several periods stands in each. */
export function listDocuments(run: Run, words: Words): Section {
  const titles = new Map(run.documents.map(({ id, title }) => [id, title]));
  const coded = new Set(run.codings.map(({ segmentId, codebookId }) => JSON.stringify([segmentId, codebookId])));
  const number = (value: number): string => spellNumber(value, run.study.language);
  const rows = listSlices(run).flatMap(({ type, period }) => {
    const codebook = run.study.types.get(type)?.codebook;
    const segments = run.segments.filter((segment) => segment.type === type && segment.period === period);
    return Array.from(groupByDocument(segments), ([id, own], index): readonly TableText[] => [
      index === 0 ? place(anchorDocuments({ type, period }), type) : type,
      labelPeriod(period, run.study, words),
      id,
      titles.get(id) ?? "",
      number(own.length),
      number(own.filter((segment) => !coded.has(JSON.stringify([segment.id, codebook]))).length),
      number(own.reduce((sum, segment) => sum + segment.words, 0)),
    ]);
  });
  if (rows.length === 0) return [];
  const names = [words.type, words.period, words.document, words.title, words.segments, words.uncoded, words.words];
  const numbers = table(names, rows, ["left", "left", "left", "left", "right", "right", "right"]);
  return [fold(`${words.documentsFold} (${run.documents.length})`, [numbers])];
}

/** The data types and periods that have material; one type can be in the tables of two codebooks. */
function listSlices({ bases }: Run): readonly { readonly type: string; readonly period: string }[] {
  const slices = bases.filter(({ segments }) => segments > 0).map(({ type, period }) => ({ type, period }));
  return Array.from(new Map(slices.map((slice) => [JSON.stringify(slice), slice])).values());
}

function groupByDocument(segments: readonly Segment[]): ReadonlyMap<string, readonly Segment[]> {
  const byDocument = new Map<string, Segment[]>();
  for (const segment of segments) {
    const own = byDocument.get(segment.documentId);
    if (own === undefined) byDocument.set(segment.documentId, [segment]);
    else own.push(segment);
  }
  return byDocument;
}
