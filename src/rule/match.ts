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
          );
    }
    case "phrase":
      return matchPhrase(node.parts.map(compile), node.gaps);
    case "near": {
      const [left, right] = [compile(node.left), compile(node.right)];
      return {
        ...requireAll([left, right]),
        find: (window) => findNear(window.words, left.find(window), right.find(window), node.distance, node.ordered),
      };
    }
    case "and":
      return matchAll(node.parts.map(compile));
    case "or":
      return matchAny(node.parts.map(compile));
    case "not":
      return matchWithout(compile(node.keep), compile(node.drop));
    case "unnegated": {
      const part = compile(node.part);
      return { ...part, find: (window) => part.find(window).filter((hit) => findNegation(hit, window.words, settings) === undefined) };
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
  return { ...requireAll(parts), find: (window) => findPhrase(window.words, findEach(parts, window), gaps) };
}

/** All parts must hit in the window; their stretches together make one hit. */
function matchAll(parts: readonly Matcher[]): Matcher {
  return {
    ...requireAll(parts),
    find(window) {
      const found = findEach(parts, window);
      return found.length === 0 ? [] : [uniteHits(found.flat())];
    },
  };
}

function matchAny(parts: readonly Matcher[]): Matcher {
  const find = (window: Window): readonly Hit[] => dropRepeats(parts.flatMap((part) => part.find(window)));
  if (parts.some((part) => part.triggers === undefined)) return { find };
  return { find, triggers: new Set(parts.flatMap((part) => Array.from(part.triggers as ReadonlySet<number>))) };
}

function matchWithout(keep: Matcher, drop: Matcher): Matcher {
  return {
    ...keep,
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

/** The hits of each part, or nothing at all when one of them has none. */
function findEach(parts: readonly Matcher[], window: Window): readonly (readonly Hit[])[] {
  const found: (readonly Hit[])[] = [];
  for (const part of parts) {
    const hits = part.find(window);
    if (hits.length === 0) return [];
    found.push(hits);
  }
  return found;
}

/** Of parts that must all be there, the one with fewest types decides where to look. */
function requireAll(parts: readonly Matcher[]): { readonly triggers?: ReadonlySet<number> } {
  const known = parts.flatMap(({ triggers }) => (triggers === undefined ? [] : [triggers]));
  const fewest = known.reduce<ReadonlySet<number> | undefined>(
    (least, types) => (least === undefined || types.size < least.size ? types : least),
    undefined,
  );
  return fewest === undefined ? {} : { triggers: fewest };
}

function isFree(blocked: ReadonlySet<number>, first: number, last: number): boolean {
  if (blocked.size === 0) return true;
  for (let at = first; at <= last; at++) if (blocked.has(at)) return false;
  return true;
}
