/** The documents whose unit is the row in, one line per signal row that says where it ended out, and whether the rows add up. */
import type { Coding } from "../model/coding.js";
import type { Cell, Document } from "../model/document.js";
import type { RowLine } from "../model/inventory.js";
import type { Message, Place } from "../model/message.js";
import type { ContextPassage, Segment } from "../model/segment.js";
import { outsidePeriods, undated } from "../model/segment.js";
import type { DataType } from "../model/study.js";
import { say } from "../messages/say.js";
import { indexPlaces } from "../text/locate.js";
import { countWords } from "../text/words.js";

export interface RowInput {
  readonly types: ReadonlyMap<string, DataType>;
  readonly documents: readonly Document[];
  readonly segments: readonly Segment[];
  readonly context: readonly ContextPassage[];
  readonly codings: readonly Coding[];
}

/** Lists every row with a word in it, by the document it stands in; the segment that stands there is the row's. */
export function listRows(input: RowInput): readonly RowLine[] {
  const coded = new Set(input.codings.map(({ segmentId }) => segmentId));
  const segments = groupByDocument(input.segments);
  const context = groupByDocument(input.context);
  return input.documents
    .filter(({ type }) => input.types.get(type)?.unit === "row")
    .flatMap((document) => listDocumentRows(document, segments.get(document.id) ?? [], context.get(document.id) ?? [], coded));
}

function listDocumentRows(
  document: Document,
  segments: readonly Segment[],
  context: readonly ContextPassage[],
  coded: ReadonlySet<string>,
): readonly RowLine[] {
  const locate = indexPlaces(document);
  const rows = document.blocks.flatMap((block) => (block.kind === "row" ? [spanOf(block.cells)] : [])).filter((span) => span !== undefined);
  let next = 0;
  return rows.map(({ start, end }, index): RowLine => {
    const segment = segments[next];
    const place = { document: document.id, path: document.path, type: document.type, row: index + 1, ...placeOf(locate(start)) };
    if (segment === undefined || segment.start < start || segment.end > end) {
      const attendance = context.find((passage) => passage.reason === "attendance" && passage.start >= start && passage.end <= end);
      const reason = attendance === undefined ? "segment/empty-row" : attendance.reason;
      return { ...place, period: "", state: "excluded", reason, segment: "", words: 0 };
    }
    next++;
    const state = coded.has(segment.id) ? "coded" : "uncoded";
    return { ...place, period: segment.period, state, reason: "", segment: segment.id, words: segment.words };
  });
}

function placeOf({ line, location }: Place): Pick<RowLine, "line" | "location"> {
  return { ...(line === undefined ? {} : { line }), ...(location === undefined ? {} : { location }) };
}

/** Where the words of a row stand; a row without any is no row. */
function spanOf(cells: readonly Cell[]): { readonly start: number; readonly end: number } | undefined {
  const pieces = cells.filter(({ passage }) => countWords(passage.text) > 0).flatMap(({ passage }) => passage.pieces);
  if (pieces.length === 0) return undefined;
  return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) };
}

/** Checks that rows = coded + uncoded + excluded: each segment that is a row has one line, and no line has another's. */
export function reconcileRows(lines: readonly RowLine[], segments: readonly Segment[]): readonly Message[] {
  const own = segments.filter(({ unit }) => unit === "row").map(({ id }) => id);
  const told = new Set(lines.map(({ segment }) => segment).filter((id) => id !== ""));
  const whole = told.size === own.length && own.every((id) => told.has(id));
  return whole ? [] : [say("run/rows-not-reconciled", undefined, { segments: own.length, lines: told.size })];
}

/** Says of each document how many of its rows are in no period, where the rows themselves decide. */
export function remarkRows(lines: readonly RowLine[], types: ReadonlyMap<string, DataType>): readonly Message[] {
  const elsewhere = new Map<string, { undated: number; outside: number }>();
  for (const { path, type, period } of lines) {
    if (types.get(type)?.periodBy !== "row" || (period !== undated && period !== outsidePeriods)) continue;
    const counts = elsewhere.get(path) ?? { undated: 0, outside: 0 };
    if (period === undated) counts.undated++;
    else counts.outside++;
    elsewhere.set(path, counts);
  }
  return Array.from(elsewhere, ([file, counts]) => say("inventory/rows-elsewhere", { file }, counts));
}

function groupByDocument<T extends { readonly documentId: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.documentId);
    if (group === undefined) groups.set(one.documentId, [one]);
    else group.push(one);
  }
  return groups;
}
