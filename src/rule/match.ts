/** A syntax tree in, a matcher out that finds the tree's hits among the words of a text. */
import type { RuleNode } from "../model/rule.js";
import type { Words } from "../text/words.js";
import { dropRepeats, uniteHits, type Hit } from "./hit.js";
import { isFree, matchRow, matchWords } from "./match-words.js";
import { isMet, joinNeeds } from "./need.js";
import { findNear, findPhrase, lowerBound } from "./proximity.js";
import { compileRegex, type LinearRegex } from "./regex.js";
import type { Matcher, MatchSettings, Window } from "./matcher.js";
import type { RuleWords } from "./rule-words.js";
import type { RuleWord } from "./word-index.js";
import { splitRuleWord } from "./word-forms.js";

/** Compiles a tree. */
export function compileNode(node: RuleNode, settings: MatchSettings): Matcher {
  const compile = (part: RuleNode): Matcher => compileNode(part, settings);
  const words = listWords(node);
  if (words !== undefined) return matchWords(words, settings.ruleWords);
  switch (node.kind) {
    case "word":
      return matchParts(
        splitRuleWord(node.text, node.mode).map((part) => matchWords([{ mode: node.mode, part }], settings.ruleWords)),
        [],
        settings,
      );
    case "phrase":
      return matchParts(node.parts.map(compile), node.gaps, settings);
    case "near": {
      const { findEach, ...rest } = requireAll([compile(node.left), compile(node.right)]);
      return {
        ...rest,
        find(window) {
          const [left = [], right = []] = findEach(window);
          return findNear(window.words, left, right, node.distance, node.ordered);
        },
      };
    }
    case "and":
      return matchAll(node.parts.map(compile));
    case "or":
      return matchAny(node.parts, settings);
    case "not":
      return matchWithout(compile(node.keep), compile(node.drop));
    case "unnegated": {
      const part = compile(node.part);
      return {
        ...keepNeeds(part),
        find: (window) => part.find(window).filter((hit) => findNegation(hit, window.words, settings) === undefined),
      };
    }
    case "code":
      return {
        find: (window) => (window.hasCode(node.code) ? [{ first: -1, last: -1, spans: [] }] : []),
      };
    case "regex":
      return matchRegex(compileRegex(node.source));
  }
}

/** Finds the word that negates a hit: one of the negation words shortly before it in its sentence. */
export function findNegation(hit: Hit, words: Words, { ruleWords, negation, negationWindow }: MatchSettings): number | undefined {
  for (let at = hit.first - 1; at >= 0 && words.sentences[at] === words.sentences[hit.first]; at--) {
    if ((words.numbers[hit.first] as number) - (words.numbers[at] as number) > negationWindow) return undefined;
    if (ruleWords.holds(negation, words.types[at] as number)) return at;
  }
  return undefined;
}

/** The words of a node that is one word, or alternatives that each are: they are looked for in one go. */
function listWords(node: RuleNode): readonly RuleWord[] | undefined {
  if (node.kind === "word") {
    const parts = splitRuleWord(node.text, node.mode);
    return parts.length === 1 ? [{ mode: node.mode, part: parts[0] as string }] : undefined;
  }
  if (node.kind !== "or") return undefined;
  const words = node.parts.map(listWords);
  return words.every((some) => some !== undefined) ? words.flat() : undefined;
}

function matchParts(parts: readonly Matcher[], gaps: readonly number[], settings: MatchSettings): Matcher {
  const { findEach, needs, ...rest } = requireAll(parts);
  const row = parts.flatMap(({ set }) => set ?? []);
  if (needs !== undefined && row.length === parts.length && gaps.every((gap) => gap === 0))
    return { ...rest, needs: needs.map((need) => ({ ...need, rows: [row] })), find: matchRow(row, settings.ruleWords) };
  return { ...rest, ...(needs && { needs }), find: (window) => findPhrase(window.words, findEach(window), gaps) };
}

/** All parts must hit in the window; their stretches together make one hit. */
function matchAll(parts: readonly Matcher[]): Matcher {
  const { findEach, ...rest } = requireAll(parts);
  return {
    ...rest,
    find(window) {
      const found = findEach(window);
      return found.length === 0 ? [] : [uniteHits(found.flat())];
    },
  };
}

function matchAny(nodes: readonly RuleNode[], settings: MatchSettings): Matcher {
  const listed = nodes.map(listWords);
  const words = listed.flatMap((some) => some ?? []);
  const others = nodes.filter((_, at) => listed[at] === undefined).map((node) => compileNode(node, settings));
  const parts = words.length === 0 ? others : [matchWords(words, settings.ruleWords), ...others];
  const needs = parts.every((part) => part.needs !== undefined) ? parts.flatMap((part) => part.needs ?? []) : undefined;
  return {
    ...(needs === undefined ? {} : { needs }),
    find(window) {
      let found = noHits;
      for (const part of parts) {
        if (!mayHit(part, window, settings.ruleWords)) continue;
        const hits = part.find(window);
        if (hits.length > 0) found = found.length === 0 ? hits : [...found, ...hits];
      }
      return dropRepeats(found);
    },
  };
}

function matchWithout(keep: Matcher, drop: Matcher): Matcher {
  return {
    ...keepNeeds(keep),
    find(window) {
      const kept = keep.find(window);
      return kept.length > 0 && drop.find(window).length > 0 ? [] : kept;
    },
  };
}

/** Whether a window meets one of the needs, if there are any. */
function mayHit({ needs }: Matcher, { words, from, to }: Window, ruleWords: RuleWords): boolean {
  if (needs === undefined) return true;
  for (const need of needs) if (isMet(need, words, ruleWords, from, to)) return true;
  return false;
}

function matchRegex(regex: LinearRegex): Matcher {
  const find = ({ from, to, blocked, findRegex }: Window): readonly Hit[] => {
    const hits = findRegex(regex);
    return hits.length === 0
      ? noHits
      : hits.slice(lowerBound(hits, from), lowerBound(hits, to)).filter(({ first, last }) => isFree(blocked, first, last));
  };
  return { isSameInWhole: true, find };
}

interface Required extends Pick<Matcher, "needs"> {
  /** The hits of each part, or nothing at all when one of them has none. */
  readonly findEach: (window: Window) => readonly (readonly Hit[])[];
}

/** Of parts that must all be there, the one with the longest words is looked for first. */
function requireAll(parts: readonly Matcher[]): Required {
  const order = parts.map((part, index) => ({ part, index, letters: countLetters(part) })).sort((a, b) => b.letters - a.letters);
  const known = order.flatMap(({ part }) => (part.needs === undefined ? [] : [part.needs]));
  return {
    ...(known.length === 0 ? {} : { needs: joinNeeds(known) }),
    findEach(window) {
      const found: (readonly Hit[])[] = [];
      for (const { part, index } of order) {
        const hits = part.find(window);
        if (hits.length === 0) return [];
        found[index] = hits;
      }
      return found;
    },
  };
}

/** Of the shortest word by which a part may be looked for. */
function countLetters({ needs }: Matcher): number {
  return needs === undefined ? -1 : needs.reduce((least, { letters }) => Math.min(least, letters), Infinity);
}

function keepNeeds({ needs }: Matcher): Pick<Matcher, "needs"> {
  return needs === undefined ? {} : { needs };
}

const noHits: readonly Hit[] = [];
