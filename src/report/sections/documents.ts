/** The documents of each data type and period, folded, with what they hold: what a number of documents leads to. */
import type { Run } from "../../model/run.js";
import type { Segment } from "../../model/segment.js";
import { collectBy } from "../../text/collect.js";
import { anchorDocuments } from "../anchors.js";
import { spellNumber } from "../figures.js";
import { fold, place, table, type Section, type TableText } from "../nodes.js";
import { labelPeriod } from "../periods.js";
import type { Words } from "../words.js";

/** Lists them, in the order of the bases; a document whose rows are of several periods stands in each. */
export function listDocuments(run: Run, words: Words): Section {
  const titles = new Map(run.documents.map(({ id, title }) => [id, title]));
  const coded = new Map(run.codebooks.map(({ id }) => [id, new Set<string>()]));
  for (const { segmentId, codebookId } of run.codings) coded.get(codebookId)?.add(segmentId);
  const slices = collectBy(run.segments, nameSlice);
  const number = (value: number): string => spellNumber(value, run.study.language);
  const rows = listSlices(run).flatMap(({ type, period }) => {
    const codedHere = coded.get(run.study.types.get(type)?.codebook ?? "");
    const documents = collectBy(slices.get(nameSlice({ type, period })) ?? [], ({ documentId }) => documentId);
    return Array.from(documents, ([id, own], index): readonly TableText[] => [
      index === 0 ? place(anchorDocuments({ type, period }), type) : type,
      labelPeriod(period, run.study, words),
      id,
      titles.get(id) ?? "",
      number(own.length),
      number(own.filter((segment) => codedHere?.has(segment.id) !== true).length),
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

function nameSlice({ type, period }: Pick<Segment, "type" | "period">): string {
  return JSON.stringify([type, period]);
}
