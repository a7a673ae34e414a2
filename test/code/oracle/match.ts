// What comes in: a syntax tree and a corpus's vocabulary. What goes out: a matcher that looks through all words of a window for every part of the tree.
import type { RuleNode } from "../../../src/model/rule.js";
import type { Vocabulary } from "../../../src/text/vocabulary.js";
import type { Words } from "../../../src/text/words.js";
import { dropRepeats, uniteHits, type Hit } from "./hit.js";
import { findNear, findPhrase, lowerBound } from "./proximity.js";
import { compileRegex, type LinearRegex } from "../../../src/rule/regex.js";
import { findTypes, splitRuleWord } from "../../../src/rule/word-forms.js";

/** The stretch of words a rule is looked for in: a sentence, or the whole segment. */
export interface Window {
  readonly words: Words;
  /** Word indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Words that don't count, because an exclusion covers them. */
  readonly blocked: ReadonlySet<number>;
  /** Whether a code's rules hit this segment. */
  readonly hasCode: (code: string) => boolean;
  /** All hits of a regular expression in the segment, by their first words. */
  readonly findRegex: (regex: LinearRegex) => readonly Hit[];
}

/** What matchers are made with. */
export interface MatchSettings {
  readonly vocabulary: Vocabulary;
  readonly negationTypes: ReadonlySet<number>;
  readonly negationWindow: number;
}

export interface Matcher {
  readonly find: (window: Window) => readonly Hit[];
  /** The word types of which it hits every word by itself. */
  readonly types?: ReadonlySet<number>;
}

/** Compiles a tree. */
export function compileNode(node: RuleNode, settings: MatchSettings): Matcher {
  const compile = (part: RuleNode): Matcher => compileNode(part, settings);
  switch (node.kind) {
    case "word": {
      const parts = splitRuleWord(node.text, node.mode).map((part) => matchTypes(findTypes(part, node.mode, settings.vocabulary)));
      return parts.length === 1
        ? (parts[0] as Matcher)
        : matchPhrase(
            parts,
            parts.slice(1).map(() => 0),
          );
    }
    case "phrase":
      return matchPhrase(node.parts.map(compile), node.gaps);
    case "near": {
      const [left, right] = [compile(node.left), compile(node.right)];
      return { find: (window) => findNear(window.words, left.find(window), right.find(window), node.distance, node.ordered) };
    }
    case "and":
      return matchAll(node.parts.map(compile));
    case "or":
      return matchAny(node.parts.map(compile));
    case "not":
      return matchWithout(compile(node.keep), compile(node.drop));
    case "unnegated": {
      const part = compile(node.part);
      return { find: (window) => part.find(window).filter((hit) => findNegation(hit, window.words, settings) === undefined) };
    }
    case "code":
      return { find: (window) => (window.hasCode(node.code) ? [{ first: -1, last: -1, spans: [] }] : []) };
    case "regex":
      return matchRegex(compileRegex(node.source));
  }
}

/** Finds the word that negates a hit: one of the negation words shortly before it in its sentence. */
function findNegation(hit: Hit, words: Words, { negationTypes, negationWindow }: MatchSettings): number | undefined {
  for (let at = hit.first - 1; at >= 0 && words.sentences[at] === words.sentences[hit.first]; at--) {
    if ((words.numbers[hit.first] as number) - (words.numbers[at] as number) > negationWindow) return undefined;
    if (negationTypes.has(words.types[at] as number)) return at;
  }
  return undefined;
}

function matchTypes(types: ReadonlySet<number>): Matcher {
  return {
    types,
    find({ words, from, to, blocked }) {
      const hits: Hit[] = [];
      for (let at = from; at < to; at++) {
        if (types.has(words.types[at] as number) && !blocked.has(at))
          hits.push({ first: at, last: at, spans: [{ start: words.starts[at] as number, end: words.ends[at] as number }] });
      }
      return hits;
    },
  };
}

function matchPhrase(parts: readonly Matcher[], gaps: readonly number[]): Matcher {
  return {
    find: (window) =>
      findPhrase(
        window.words,
        parts.map((part) => part.find(window)),
        gaps,
      ),
  };
}

/** All parts must hit in the window; their stretches together make one hit. */
function matchAll(parts: readonly Matcher[]): Matcher {
  return {
    find(window) {
      const found = parts.map((part) => part.find(window));
      return found.some((hits) => hits.length === 0) ? [] : [uniteHits(found.flat())];
    },
  };
}

/** Alternatives of words are looked for in one go, so that their hits come in the order of the text. */
function matchAny(parts: readonly Matcher[]): Matcher {
  const words = matchTypes(new Set(parts.flatMap(({ types }) => Array.from(types ?? []))));
  const others = parts.filter(({ types }) => types === undefined);
  if (others.length === 0) return words;
  return { find: (window) => dropRepeats([words, ...others].flatMap((part) => part.find(window))) };
}

function matchWithout(keep: Matcher, drop: Matcher): Matcher {
  return { find: (window) => (drop.find(window).length > 0 ? [] : keep.find(window)) };
}

function matchRegex(regex: LinearRegex): Matcher {
  return {
    find({ from, to, blocked, findRegex }) {
      const hits = findRegex(regex);
      return hits.slice(lowerBound(hits, from), lowerBound(hits, to)).filter(({ first, last }) => isFree(blocked, first, last));
    },
  };
}

function isFree(blocked: ReadonlySet<number>, first: number, last: number): boolean {
  if (blocked.size === 0) return true;
  for (let at = first; at <= last; at++) if (blocked.has(at)) return false;
  return true;
}
