/** The text of a blank form in, a way to tell its own words from an answer out. */
import type { Block } from "../model/document.js";
import type { Passage } from "../model/passage.js";
import { slicePassage, trimPassage } from "../text/passage.js";
import { findWords, splitWord, type PlacedWord } from "../text/words.js";
import { readText } from "./paragraph.js";

/** A phrase of the form: its words, and whether an answer field begins with it. */
interface Phrase {
  readonly words: readonly string[];
  readonly isQuestion: boolean;
}

export interface Template {
  /** Longest first. */
  readonly phrases: readonly Phrase[];
}

/** What a passage of a filled-in form consists of. */
export interface FormText {
  /** The form's own text at its beginning; empty when there is none. */
  readonly own: Passage;
  /** The rest; empty when the form's text is all there is. */
  readonly answer: Passage;
  /** Whether a new answer field begins here. */
  readonly isQuestion: boolean;
  /** Whether the form's text was typed differently than in the blank form. */
  readonly retyped: boolean;
}

/** Below this share of common words a sentence is not the form's own. */
const retypedShare = 0.75;
/** A shorter phrase is the form's only where a mark or a line end closes it: an answer may begin with the same words. */
const surePhrase = 4;

/** Reads the blank form; a paragraph also counts by its lines and sentences, since forms are filled in between them. */
export function readTemplate(blocks: readonly Block[]): Template {
  const phrases = new Map<string, Phrase>();
  for (const block of blocks) {
    if (block.kind === "aside") continue;
    const { text } = readText(block);
    const isQuestion = block.kind !== "heading" && (/^\s*\d/u.test(text) || text.includes("?"));
    const parts = [text, ...text.split(/\n/u), ...text.split(/(?<=[.?!:])\s+/u)];
    for (const [index, part] of parts.entries()) {
      const words = splitWord(part);
      const key = words.join(" ");
      if (words.length > 0 && !phrases.has(key)) phrases.set(key, { words, isQuestion: isQuestion && (index === 0 || text.startsWith(part)) });
    }
  }
  return { phrases: Array.from(phrases.values()).sort((a, b) => b.words.length - a.words.length) };
}

/** Parts the form's own text from the answer behind it. */
export function partFormText(template: Template, passage: Passage): FormText {
  const words = findWords(passage.text);
  let taken = 0;
  let isQuestion = false;
  let retyped = false;
  while (taken < words.length) {
    const rest = words.slice(taken);
    const exact = template.phrases.find((phrase) => startsWith(rest, phrase.words) && isClosed(passage.text, rest, phrase.words.length));
    const found = exact ?? findRetyped(template, passage.text, rest);
    if (found === undefined) break;
    if (exact === undefined) retyped = true;
    isQuestion ||= found.isQuestion;
    taken += exact === undefined ? sentenceLength(passage.text, rest) : found.words.length;
  }
  const ownEnd = taken === 0 ? 0 : (words[taken - 1] as PlacedWord).end;
  const answerStart = ownEnd + (/^[\s?!:;.,)\]*_…-]*/u.exec(passage.text.slice(ownEnd))?.[0].length ?? 0);
  const from = taken === 0 ? 0 : answerStart;
  return {
    own: trimPassage(slicePassage(passage, 0, from)),
    answer: trimPassage(slicePassage(passage, from, passage.text.length)),
    isQuestion,
    retyped,
  };
}

function startsWith(words: readonly PlacedWord[], phrase: readonly string[]): boolean {
  return phrase.length <= words.length && phrase.every((word, index) => words[index]?.key === word);
}

function isClosed(text: string, words: readonly PlacedWord[], length: number): boolean {
  if (length >= surePhrase || length === words.length) return true;
  return /[.?!:;\n]/u.test(text.slice((words[length - 1] as PlacedWord).end, (words[length] as PlacedWord).start));
}

/** A sentence that shares most of its words with a phrase of the form is the form's, typed anew. */
function findRetyped(template: Template, text: string, words: readonly PlacedWord[]): Phrase | undefined {
  const sentence = words.slice(0, sentenceLength(text, words)).map(({ key }) => key);
  if (sentence.length < surePhrase) return undefined;
  const scored = template.phrases.map((phrase) => ({ phrase, score: shareWords(sentence, phrase.words) }));
  const best = scored.reduce((most, next) => (next.score > most.score ? next : most), { phrase: undefined as Phrase | undefined, score: 0 });
  return best.score >= retypedShare ? best.phrase : undefined;
}

/** Number of words up to the first sentence mark or line end. */
function sentenceLength(text: string, words: readonly PlacedWord[]): number {
  const end = words.findIndex((word, index) => index + 1 < words.length && /[.?!:\n]/u.test(text.slice(word.end, (words[index + 1] as PlacedWord).start)));
  return end <= 0 ? (end === 0 && words.length > 1 ? 1 + sentenceLength(text, words.slice(1)) : words.length) : end + 1;
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
