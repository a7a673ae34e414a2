/** A passage and the words that matter in it in, a quote of readable length out: whole sentences, verbatim, cuts shown as […]. */
import type { Span } from "../model/passage.js";
import { findSentences } from "../text/sentences.js";
import { countWords } from "../text/words.js";

/** Words were left out here. */
export const omission = "[…]";

/** The sentence that a stretch begins in, with the first words of the next one: people often turn there («Maar …»). */
export function readAround(text: string, { start }: Span): string {
  const sentences = splitSentences(text);
  const place = findPlace(sentences, start);
  const next = sentences[place + 1];
  const opening = next === undefined ? "" : (/^(?:\S+\s*){1,3}/u.exec(text.slice(next.start, next.end))?.[0] ?? "");
  return text.slice(sentences[place]?.start ?? 0, sentences[place]?.end ?? text.length) + opening;
}

interface Sentence extends Span {
  readonly words: number;
}

/**
 * Cuts a passage down to the sentences around the first match. Sentences are added after it and then before it as long as
 * the quote has no more than `most` words; a single longer sentence stays whole.
 */
export function cutQuote(text: string, spans: readonly Span[], most: number): string {
  const sentences = splitSentences(text);
  const at = Math.min(...spans.map(({ start }) => start));
  const place = findPlace(sentences, at);
  let [from, to] = [place, place];
  let words = sentences[place]?.words ?? 0;
  const take = (next: Sentence | undefined): boolean => {
    if (next === undefined || words + next.words > most) return false;
    words += next.words;
    return true;
  };
  while (take(sentences[to + 1])) to++;
  while (take(sentences[from - 1])) from--;
  const kept = text.slice(sentences[from]?.start ?? 0, sentences[to]?.end ?? text.length);
  return [from > 0 ? omission : "", kept.replace(/\s+/gu, " ").trim(), to < sentences.length - 1 ? omission : ""]
    .filter((part) => part !== "")
    .join(" ");
}

function findPlace(sentences: readonly Sentence[], at: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= at),
  );
}

function splitSentences(text: string): readonly Sentence[] {
  const starts = findSentences(text);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, words: countWords(text.slice(start, end)) };
  });
}
