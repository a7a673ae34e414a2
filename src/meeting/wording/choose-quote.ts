/** A quote as a researcher chose it (an id, words, or both) in, the passage with the words to show out, or why there is none. */
import type { CodeReference } from "../../model/meeting.js";
import type { Message, Place, Told } from "../../model/message.js";
import type { Passage } from "../../model/passage.js";
import type { Segment } from "../../model/segment.js";
import type { ChosenQuote } from "../../model/wording.js";
import { say } from "../../messages/say.js";
import { findNearest } from "../../text/nearest.js";
import { unfoldSpan } from "../../text/fold.js";
import { findPlaces, isFoundIn, readQuoteWords, type Places, type QuoteWords } from "./find-places.js";
import type { Material } from "./material.js";
import { foldSpaces } from "./prose.js";

/** What stands at a label and in the quotation below it. */
export interface WrittenQuote {
  readonly place: Place;
  readonly id?: { readonly text: string; readonly place: Place };
  readonly words?: Passage;
}

/** The line a quote stands below. */
export interface LineOfQuote {
  readonly period: string;
  readonly codes: readonly CodeReference[];
  /** Where a character of the wording stands in its file. */
  readonly locate: (words: Passage, at: number) => Place;
}

/** Finds the quote in the material; words are only taken where they stand word for word in one segment. */
export function chooseQuote(written: WrittenQuote, line: LineOfQuote, material: Material): Told<ChosenQuote | undefined> {
  const words = written.words === undefined ? undefined : readQuoteWords(written.words);
  const named = written.id === undefined ? undefined : material.segments.get(written.id.text);
  if (words === undefined) return chooseById(written, named, line, material);
  if (named !== undefined) return chooseInSegment(words, named, line, material);
  return chooseByWords(words, written, line, material);
}

function chooseById(
  { id, place }: WrittenQuote,
  segment: Segment | undefined,
  line: LineOfQuote,
  material: Material,
): Told<ChosenQuote | undefined> {
  if (id === undefined) return { value: undefined, messages: [say("wording/empty-quote", place)] };
  if (segment === undefined)
    return {
      value: undefined,
      messages: [say("wording/no-segment", id.place, { segment: shorten(id.text), nearest: findNearestId(id.text, material) })],
    };
  const text = foldSpaces(segment.passage.text);
  return { value: { segmentId: segment.id, text }, messages: judgeSegment(segment, id.place, line, material) };
}

function chooseInSegment(words: QuoteWords, segment: Segment, line: LineOfQuote, material: Material): Told<ChosenQuote | undefined> {
  const place = line.locate(words.passage, words.startOf(0));
  if (isFoundIn(words, material.fold(segment))) return take(words, segment, place, line, material);
  const elsewhere = findPlaces(words, Array.from(material.segments.values()), material);
  const nearest = elsewhere.found.length === 1 ? (elsewhere.found[0] as Segment).id : "";
  const { closest } = findPlaces(words, [segment], material);
  return { value: undefined, messages: [sayDivergence(words, closest, line, nearest)] };
}

function chooseByWords(words: QuoteWords, { id }: WrittenQuote, line: LineOfQuote, material: Material): Told<ChosenQuote | undefined> {
  const place = line.locate(words.passage, words.startOf(0));
  const all = Array.from(material.segments.values());
  const own = findPlaces(
    words,
    all.filter(({ period }) => period === line.period),
    material,
  );
  const { found, closest } = own.found.length > 0 ? own : findPlaces(words, all, material);
  const [segment] = found;
  if (segment === undefined) return { value: undefined, messages: [sayNowhere(words, closest, line)] };
  if (found.length > 1)
    return { value: undefined, messages: [say("wording/words-in-more", place, { count: found.length, segments: listSome(found) })] };
  const moved = id === undefined ? [] : [say("wording/moved", id.place, { was: shorten(id.text), segment: segment.id })];
  const taken = take(words, segment, place, line, material);
  return { ...taken, messages: [...moved, ...taken.messages] };
}

/** Takes the words from the passage itself, so that what is shown is what stands there; only the omissions are the researcher's. */
function take(words: QuoteWords, segment: Segment, place: Place, line: LineOfQuote, material: Material): Told<ChosenQuote> {
  const folded = material.fold(segment);
  const shown = words.fill(folded.text, (start, end) => {
    const span = unfoldSpan(folded, start, end);
    return segment.passage.text.slice(span.start, span.end).replace(/\s+/gu, " ");
  });
  return { value: { segmentId: segment.id, text: shown }, messages: judgeSegment(segment, place, line, material) };
}

function judgeSegment(segment: Segment, place: Place, { period, codes }: LineOfQuote, material: Material): readonly Message[] {
  const isElsewhere = segment.period !== period;
  const isUncoded = codes.length > 0 && !material.hasCode(segment, codes);
  return [
    ...(isElsewhere ? [say("wording/other-period-quote", place, { segment: segment.id, period: segment.period, expected: period })] : []),
    ...(isUncoded ? [say("wording/uncoded-quote", place, { segment: segment.id, codes: codes.map(({ code }) => code).join(", ") })] : []),
  ];
}

/** Enough words that go along with one segment tell which passage was meant. */
const enough = 3;

function sayNowhere(words: QuoteWords, closest: Places["closest"], line: LineOfQuote): Message {
  if (closest !== undefined && closest.agreed >= enough) return sayDivergence(words, closest, line, "");
  return say("wording/words-nowhere", line.locate(words.passage, words.startOf(0)), { words: shorten(words.text) });
}

function sayDivergence(words: QuoteWords, closest: Places["closest"], line: LineOfQuote, nearest: string): Message {
  const { segment, until = "", there = "", here = "", at = 0 } = closest ?? {};
  const place = line.locate(words.passage, words.startOf(at));
  const values = { segment: segment?.id ?? "", here: shorten(here), nearest };
  return until === ""
    ? say("wording/not-in-segment", place, values)
    : say("wording/not-verbatim", place, { ...values, until, there: there === "" ? "#expected/segment-end" : `«${there}»` });
}

/** An id of the same document; else the document that was probably meant says nothing about the place. */
function findNearestId(id: string, { segments }: Material): string {
  const document = id.slice(0, id.lastIndexOf(":") + 1);
  return (
    findNearest(
      id,
      Array.from(segments.keys()).filter((other) => other.startsWith(document)),
    ) ?? ""
  );
}

function listSome(found: readonly Segment[]): string {
  const some = found.slice(0, 5).map(({ id }) => id);
  return [...some, ...(found.length > some.length ? ["…"] : [])].join(", ");
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
