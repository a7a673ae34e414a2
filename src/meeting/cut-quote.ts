/** A passage and the words that matter in it in, a quote of readable length out: whole sentences, verbatim, cuts shown as […]. */
import type { Span } from "../model/passage.js";
import { findSentences } from "../text/sentences.js";
import { countWords } from "../text/words.js";

/** Words were left out here. */
export const omission = "[…]";

/**
 * Prepares a text for many look-ups of the sentence that a stretch begins in, with the first words of the next one: people
 * often turn there («Maar …»). Stretches of one sentence give the same string.
 */
export function indexSentences(text: string): (span: Span) => string {
  const sentences = splitSentences(text);
  const found = new Map<number, string>();
  return ({ start }) => {
    const place = findPlace(sentences, start);
    const known = found.get(place);
    if (known !== undefined) return known;
    const next = sentences[place + 1];
    const opening = next === undefined ? "" : (/^(?:\S+\s*){1,3}/u.exec(text.slice(next.start, next.end))?.[0] ?? "");
    const around = text.slice(sentences[place]?.start ?? 0, sentences[place]?.end ?? text.length) + opening;
    found.set(place, around);
    return around;
  };
}

interface Sentence extends Span {
  readonly words: number;
}

/** What tells how well a text can be understood on its own: the fewer faults, the better. */
export type Judge = (text: string) => number;

/** Places of a passage that are tried; one with more matches has had its chance. */
const mostPlaces = 8;

/**
 * Cuts a passage down to whole sentences around a match, with at most `most` words; a single longer sentence stays whole. Of
 * all such cuts it is the one with the fewest faults, then the longest, then the first.
 */
export function cutQuote(text: string, spans: readonly Span[], most: number, judge: Judge = () => 0): string {
  const sentences = splitSentences(text);
  const places = Array.from(new Set(spans.map(({ start }) => findPlace(sentences, start)))).sort((a, b) => a - b);
  const cuts = places.slice(0, mostPlaces).flatMap((place) => listCuts(sentences, place, most));
  const judged = cuts.map((cut) => {
    const kept = tidyEnds(text.slice(sentences[cut.from]?.start ?? 0, sentences[cut.to]?.end ?? text.length));
    return { ...cut, kept, faults: judge(kept) };
  });
  const [best] = judged.sort((a, b) => a.faults - b.faults || b.words - a.words || a.from - b.from);
  if (best === undefined) return tidyEnds(text);
  return [best.from > 0 ? omission : "", best.kept, best.to < sentences.length - 1 ? omission : ""].filter((part) => part !== "").join(" ");
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** All rows of sentences that hold this one and are not too long. */
function listCuts(sentences: readonly Sentence[], place: number, most: number): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let [from, before] = [place, 0]; from >= 0; from--) {
    if (from < place) before += sentences[from]?.words ?? 0;
    if (from < place && before + (sentences[place]?.words ?? 0) > most) break;
    for (let [to, words] = [place, before]; to < sentences.length; to++) {
      words += sentences[to]?.words ?? 0;
      if (words > most && (from < place || to > place)) break;
      cuts.push({ from, to, words });
    }
  }
  return cuts;
}

/** Without the mark of a list in front, the semicolon of a list behind, and quotation marks around the whole: a sheet sets its own. */
function tidyEnds(text: string): string {
  const bare = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:(?:\p{Ll}|\d{1,2})[.)]|[-–•*])\s+(?=\S)/u, "")
    .replace(/(?<=\S);$/u, "");
  const quoted = /^(?:“([^“”]+)”|‘([^‘]+)’|"([^"]+)"|'(?![kmnrst]\s)(.+)')$/u.exec(bare);
  return quoted?.slice(1).find((inner) => inner !== undefined) ?? bare;
}

/** The last sentence that begins here or before. */
function findPlace(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).start <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function splitSentences(text: string): readonly Sentence[] {
  const starts = findSentences(text);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, words: countWords(text.slice(start, end)) };
  });
}
