/** A syntax tree and a vocabulary in, a matcher out that finds the tree's hits among the words of a text. */
import type { RuleNode } from "../model/rule.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { Words } from "../text/words.js";
import { dropRepeats, uniteHits, type Hit } from "./hit.js";
import { findNear, findPhrase, lowerBound } from "./proximity.js";
import { compileRegex, type LinearRegex } from "./regex.js";
import { findTypes, splitRuleWord } from "./word-forms.js";

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
  /** Word types of which at least one must be there for a hit; absent when nothing can be said. */
  readonly triggers?: ReadonlySet<number>;
  /** Whether it hits every word of these types by itself, so that alternatives of words can be looked for in one go. */
  readonly isWord?: true;
}

/** Compiles a tree; every rule word is decided once per word type of the vocabulary. */
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
            settings,
          );
    }
    case "phrase":
      return matchPhrase(node.parts.map(compile), node.gaps, settings);
    case "near": {
      const { findEach, ...triggers } = requireAll([compile(node.left), compile(node.right)], settings);
      return {
        ...triggers,
        find(window) {
          const [left = [], right = []] = findEach(window);
          return findNear(window.words, left, right, node.distance, node.ordered);
        },
      };
    }
    case "and":
      return matchAll(node.parts.map(compile), settings);
    case "or":
      return matchAny(node.parts.map(compile));
    case "not":
      return matchWithout(compile(node.keep), compile(node.drop));
    case "unnegated": {
      const part = compile(node.part);
      return {
        ...keepTriggers(part),
        find: (window) => part.find(window).filter((hit) => findNegation(hit, window.words, settings) === undefined),
      };
    }
    case "code":
      return { find: (window) => (window.hasCode(node.code) ? [{ first: -1, last: -1, spans: [] }] : []) };
    case "regex":
      return matchRegex(compileRegex(node.source));
  }
}

/** Finds the word that negates a hit: one of the negation words shortly before it in its sentence. */
export function findNegation(hit: Hit, words: Words, { negationTypes, negationWindow }: MatchSettings): number | undefined {
  for (let at = hit.first - 1; at >= 0 && words.sentences[at] === words.sentences[hit.first]; at--) {
    if ((words.numbers[hit.first] as number) - (words.numbers[at] as number) > negationWindow) return undefined;
    if (negationTypes.has(words.types[at] as number)) return at;
  }
  return undefined;
}

function matchTypes(types: ReadonlySet<number>): Matcher {
  return {
    triggers: types,
    isWord: true,
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

function matchPhrase(parts: readonly Matcher[], gaps: readonly number[], settings: MatchSettings): Matcher {
  const { findEach, ...triggers } = requireAll(parts, settings);
  return { ...triggers, find: (window) => findPhrase(window.words, findEach(window), gaps) };
}

/** All parts must hit in the window; their stretches together make one hit. */
function matchAll(parts: readonly Matcher[], settings: MatchSettings): Matcher {
  const { findEach, ...triggers } = requireAll(parts, settings);
  return {
    ...triggers,
    find(window) {
      const found = findEach(window);
      return found.length === 0 ? [] : [uniteHits(found.flat())];
    },
  };
}

function matchAny(parts: readonly Matcher[]): Matcher {
  const words = matchTypes(uniteTriggers(parts.filter(({ isWord }) => isWord)));
  const others = parts.filter(({ isWord }) => !isWord);
  if (others.length === 0) return words;
  const find = (window: Window): readonly Hit[] => dropRepeats([words, ...others].flatMap((part) => part.find(window)));
  return parts.some(({ triggers }) => triggers === undefined) ? { find } : { find, triggers: uniteTriggers(parts) };
}

function uniteTriggers(parts: readonly Matcher[]): ReadonlySet<number> {
  return new Set(parts.flatMap(({ triggers }) => Array.from(triggers ?? [])));
}

function matchWithout(keep: Matcher, drop: Matcher): Matcher {
  return {
    ...keepTriggers(keep),
    find(window) {
      const kept = keep.find(window);
      return kept.length > 0 && drop.find(window).length > 0 ? [] : kept;
    },
  };
}

function matchRegex(regex: LinearRegex): Matcher {
  return {
    find({ from, to, blocked, findRegex }) {
      const hits = findRegex(regex);
      return hits.slice(lowerBound(hits, from), lowerBound(hits, to)).filter(({ first, last }) => isFree(blocked, first, last));
    },
  };
}

interface Required extends Pick<Matcher, "triggers"> {
  /** The hits of each part, or nothing at all when one of them has none. */
  readonly findEach: (window: Window) => readonly (readonly Hit[])[];
}

/** Of parts that must all be there, the one that occurs least decides where to look, and is looked for first. */
function requireAll(parts: readonly Matcher[], { vocabulary }: MatchSettings): Required {
  const occurrences = parts.map(({ triggers }) => (triggers === undefined ? Infinity : countOccurrences(triggers, vocabulary)));
  const order = parts.map((_, index) => index).sort((a, b) => Math.sign((occurrences[a] as number) - (occurrences[b] as number)) || a - b);
  const rarest = parts[order[0] as number] as Matcher;
  return {
    ...keepTriggers(rarest),
    findEach(window) {
      const found: (readonly Hit[])[] = [];
      for (const index of order) {
        const hits = (parts[index] as Matcher).find(window);
        if (hits.length === 0) return [];
        found[index] = hits;
      }
      return found;
    },
  };
}

function countOccurrences(types: ReadonlySet<number>, { counts }: Vocabulary): number {
  let sum = 0;
  for (const type of types) sum += counts[type] as number;
  return sum;
}

function keepTriggers({ triggers }: Matcher): Pick<Matcher, "triggers"> {
  return triggers === undefined ? {} : { triggers };
}

function isFree(blocked: ReadonlySet<number>, first: number, last: number): boolean {
  if (blocked.size === 0) return true;
  for (let at = first; at <= last; at++) if (blocked.has(at)) return false;
  return true;
}
