/** The text of a blank form in, a way to tell its own words from an answer out. */
import type { Block } from "../model/document.js";
import type { Passage } from "../model/passage.js";
import { slicePassage, trimPassage } from "../text/passage.js";
import { findSentences } from "../text/sentences.js";
import { findWords, splitWord, type PlacedWord } from "../text/words.js";
import { readText } from "./paragraph.js";

/** A phrase of the form: its words, and the question whose answer field begins with it, as the blank form words it. */
interface Phrase {
  readonly words: readonly string[];
  readonly question?: string;
}

export interface Template {
  /** Longest first. */
  readonly phrases: readonly Phrase[];
}

/** What a stretch of a filled-in form consists of. */
export interface FormText {
  /** The form's own text at its beginning; empty when there is none. */
  readonly own: Passage;
  /** What follows, up to the form's next words; empty when the form's text is all there is. */
  readonly answer: Passage;
  /** The question whose answer field begins here, as the blank form words it. */
  readonly question?: string;
  /** Whether the form's text was typed differently than in the blank form. */
  readonly retyped: boolean;
}

/** Below this share of common words a sentence is not the form's own. */
const retypedShare = 0.75;
/** A shorter phrase is the form's only where a mark or a line end closes it: an answer may begin with the same words. */
const surePhrase = 4;
/** A paragraph in which the form asks more often than this is no answer to anything; what follows stays with the last. */
const mostParts = 200;
/** A number in front is never longer than this, the white space around it included. */
const longestNumber = 100;
const number = /^\s*(?:(?:vraag|question)\s+)?\d{1,2}\s*[.):–-]?\s+/iu;

/** Reads the blank form; a paragraph also counts by its lines and sentences, since forms are filled in between them. */
export function readTemplate(blocks: readonly Block[]): Template {
  const phrases = new Map<string, Phrase>();
  const texts = blocks.flatMap((block) =>
    block.kind === "aside" ? [] : [{ isHeading: block.kind === "heading", text: readText(block).text.trim() }],
  );
  // Where no paragraph asks anything, the headings do.
  const headingsAsk = !texts.some(({ isHeading, text }) => !isHeading && (number.test(text) || text.includes("?")));
  const isNumbered = texts.some(({ isHeading, text }) => isHeading === headingsAsk && number.test(text));
  for (const { isHeading, text } of texts) {
    const bare = text.replace(number, "");
    const isQuestion = isHeading === headingsAsk && (isNumbered ? number.test(text) : text.includes("?"));
    for (const part of [text, bare, ...bare.split(/\n/u), ...bare.split(/(?<=[.?!:])\s+/u)]) {
      const words = splitWord(part);
      const key = words.join(" ");
      if (words.length === 0 || phrases.has(key)) continue;
      const begins = part === text || bare.startsWith(part);
      phrases.set(key, { words, ...(isQuestion && begins ? { question: text.replace(/\s+/gu, " ") } : {}) });
    }
  }
  return { phrases: Array.from(phrases.values()).sort((a, b) => b.words.length - a.words.length) };
}

/** Parts the form's own text from the answers between it. */
export function partFormText(template: Template, passage: Passage): readonly FormText[] {
  const parts: FormText[] = [];
  for (let rest: Passage | undefined = passage; rest !== undefined;) {
    const part = partBeginning(template, rest);
    const { answer } = part;
    const next = parts.length < mostParts ? findInside(template, answer) : undefined;
    parts.push(next === undefined ? part : { ...part, answer: trimPassage(slicePassage(answer, 0, next)) });
    rest = next === undefined ? undefined : slicePassage(answer, next, answer.text.length);
  }
  return parts;
}

function partBeginning(template: Template, passage: Passage): FormText {
  const { text } = passage;
  const words = findWords(text);
  let taken = 0;
  let question: string | undefined;
  let retyped = false;
  while (taken < words.length) {
    const found = findPhrase(template, text, words.slice(taken)) ?? (taken === 0 ? findNumbered(template, text, words) : undefined);
    if (found === undefined) break;
    retyped ||= found.retyped;
    question ??= found.phrase.question;
    taken += found.length;
  }
  const ownEnd = taken === 0 ? 0 : (words[taken - 1] as PlacedWord).end;
  const from = taken === 0 ? 0 : ownEnd + (/^[\s?!:;.,)\]*_…-]*/u.exec(text.slice(ownEnd))?.[0].length ?? 0);
  return {
    own: trimPassage(slicePassage(passage, 0, from)),
    answer: trimPassage(slicePassage(passage, from, text.length)),
    ...(question === undefined ? {} : { question }),
    retyped,
  };
}

interface Found {
  readonly phrase: Phrase;
  /** Number of words taken. */
  readonly length: number;
  readonly retyped: boolean;
}

function findPhrase(template: Template, text: string, words: readonly PlacedWord[]): Found | undefined {
  const exact = template.phrases.find(
    (phrase) => startsWith(words, phrase.words) && (phrase.words.length >= surePhrase || isClosed(text, words, phrase.words.length)),
  );
  if (exact !== undefined) return { phrase: exact, length: exact.words.length, retyped: false };
  const phrase = findRetyped(template, text, words);
  return phrase === undefined ? undefined : { phrase, length: sentenceLength(text, words), retyped: true };
}

/** A question whose number the blank form writes otherwise. */
function findNumbered(template: Template, text: string, words: readonly PlacedWord[]): Found | undefined {
  const length = splitWord(number.exec(text)?.[0] ?? "").length;
  const found = length === 0 ? undefined : findPhrase(template, text, words.slice(length));
  return found === undefined ? undefined : { ...found, length: found.length + length };
}

/** Where, at the beginning of a further line or sentence, the form's own words stand exactly; an answer runs up to there. */
function findInside({ phrases }: Template, { text }: Passage): number | undefined {
  const sure = phrases.filter(({ words }) => words.length >= surePhrase);
  const beginnings = new Set(sure.map(({ words }) => words[0]));
  const words = findWords(text);
  const lines = Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1);
  const starts = [...findSentences(text), ...lines].filter((start) => start > 0).sort((a, b) => a - b);
  let first = 0;
  return starts.find((start) => {
    while (first < words.length && (words[first] as PlacedWord).start < start) first++;
    const length = splitWord(number.exec(text.slice(start, start + longestNumber))?.[0] ?? "").length;
    return [first, first + length].some((at) => {
      if (!beginnings.has(words[at]?.key)) return false;
      const rest = words.slice(at, at + longestPhrase(sure) + 1);
      return sure.some((phrase) => startsWith(rest, phrase.words) && isClosed(text, rest, phrase.words.length));
    });
  });
}

/** They stand longest first. */
function longestPhrase([first]: readonly Phrase[]): number {
  return first?.words.length ?? 0;
}

function startsWith(words: readonly PlacedWord[], phrase: readonly string[]): boolean {
  return phrase.length <= words.length && phrase.every((word, index) => words[index]?.key === word);
}

function isClosed(text: string, words: readonly PlacedWord[], length: number): boolean {
  if (length === words.length) return true;
  return /[.?!:;\n]/u.test(text.slice((words[length - 1] as PlacedWord).end, (words[length] as PlacedWord).start));
}

/** A sentence that shares most of its words with a phrase of the form is the form's, typed anew. */
function findRetyped(template: Template, text: string, words: readonly PlacedWord[]): Phrase | undefined {
  const sentence = words.slice(0, sentenceLength(text, words)).map(({ key }) => key);
  if (sentence.length < surePhrase) return undefined;
  const scored = template.phrases.map((phrase) => ({ phrase, score: shareWords(sentence, phrase.words) }));
  const best = scored.reduce((most, next) => (next.score > most.score ? next : most), {
    phrase: undefined as Phrase | undefined,
    score: 0,
  });
  return best.score >= retypedShare ? best.phrase : undefined;
}

/** Number of words up to the first sentence mark or line end; the mark behind a number in front ends nothing. */
function sentenceLength(text: string, words: readonly PlacedWord[]): number {
  let first = 0;
  for (const [index, word] of words.slice(0, -1).entries()) {
    if (!/[.?!:\n]/u.test(text.slice(word.end, (words[index + 1] as PlacedWord).start))) continue;
    if (index > first || !/^\d+$/u.test(word.key)) return index + 1;
    first = index + 1;
  }
  return words.length;
}

/** Dice's coefficient of the two bags of words. */
function shareWords(words: readonly string[], phrase: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of phrase) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      left.set(word, count - 1);
      shared++;
    }
  }
  return (2 * shared) / (words.length + phrase.length);
}
