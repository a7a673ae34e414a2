// What comes in: a rule tree and a list of words. What goes out: all hits that the definitions of the rules allow, found without any cleverness.
import type { RuleNode } from "../../src/model/rule.js";
import { splitRuleWord } from "../../src/rule/word-forms.js";

/** One word of a text; the parts of a hyphenated word share a number. */
export interface SlowWord {
  readonly form: string;
  readonly number: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

export interface SlowText {
  readonly text: string;
  readonly words: readonly SlowWord[];
  readonly codes: ReadonlySet<string>;
  readonly blocked: ReadonlySet<number>;
  readonly negations: ReadonlySet<string>;
  readonly negationWindow: number;
  /** Whether a part of a rule word stands for a word form. */
  readonly standsFor: (part: string, mode: string, form: string) => boolean;
}

export interface SlowHit {
  /** Word indexes, inclusive; -1 when the hit has no words. */
  readonly first: number;
  readonly last: number;
  readonly covered: ReadonlySet<number>;
}

/** Lists all hits among the words `from` up to `to`. */
export function listHits(node: RuleNode, text: SlowText, from: number, to: number): readonly SlowHit[] {
  const list = (part: RuleNode): readonly SlowHit[] => listHits(part, text, from, to);
  switch (node.kind) {
    case "word": {
      const parts = splitRuleWord(node.text, node.mode);
      return range(from, to - parts.length + 1).flatMap((at) => {
        const places = parts.map((_, index) => at + index);
        const isHit = places.every(
          (place, index) =>
            !text.blocked.has(place) && text.standsFor(parts[index] as string, node.mode, (text.words[place] as SlowWord).form),
        );
        return isHit ? [unite(places.map(single))] : [];
      });
    }
    case "phrase":
      return node.parts
        .slice(1)
        .reduce<readonly SlowHit[]>(
          (rows, part, index) =>
            pairs(rows, list(part)).flatMap(([row, next]) =>
              follows(text, row, next, node.gaps[index] as number) ? [unite([row, next])] : [],
            ),
          list(node.parts[0] as RuleNode),
        );
    case "near":
      return pairs(list(node.left), list(node.right)).flatMap(([left, right]) => {
        const isNear = (one: SlowHit, other: SlowHit): boolean =>
          one.last < other.first && distance(text, one.last, other.first) <= node.distance;
        return isNear(left, right) || (!node.ordered && isNear(right, left)) ? [unite([left, right])] : [];
      });
    case "and": {
      const found = node.parts.map(list);
      return found.some((hits) => hits.length === 0) ? [] : [unite(found.flat())];
    }
    case "or":
      return node.parts.flatMap(list);
    case "not":
      return list(node.drop).length > 0 ? [] : list(node.keep);
    case "unnegated":
      return list(node.part).filter(({ first }) => !isNegated(text, first));
    case "code":
      return text.codes.has(node.code) ? [{ first: -1, last: -1, covered: new Set() }] : [];
    case "regex":
      return Array.from(text.text.matchAll(new RegExp(node.source, "giu"))).flatMap((match) => {
        const places = range(0, text.words.length).filter((at) => {
          const { start, end } = text.words[at] as SlowWord;
          return start < match.index + match[0].length && end > match.index;
        });
        const [first] = places;
        if (first === undefined || first < from || first >= to || places.some((place) => text.blocked.has(place))) return [];
        return [unite(places.map(single))];
      });
  }
}

function single(at: number): SlowHit {
  return { first: at, last: at, covered: new Set([at]) };
}

function unite(hits: readonly SlowHit[]): SlowHit {
  const covered = new Set(hits.flatMap((hit) => Array.from(hit.covered)));
  const worded = hits.filter(({ first }) => first >= 0);
  if (worded.length === 0) return { first: -1, last: -1, covered };
  return { first: Math.min(...worded.map(({ first }) => first)), last: Math.max(...worded.map(({ last }) => last)), covered };
}

function pairs(one: readonly SlowHit[], other: readonly SlowHit[]): readonly (readonly [SlowHit, SlowHit])[] {
  return one.flatMap((left) => other.map((right) => [left, right] as const));
}

function follows(text: SlowText, row: SlowHit, next: SlowHit, gap: number): boolean {
  if (gap === 0) return next.first === row.last + 1;
  return next.first > row.last && distance(text, row.last, next.first) <= gap + 1;
}

/** Neighbours are 1 apart, and so are the parts of one hyphenated word. */
function distance(text: SlowText, last: number, first: number): number {
  return Math.max(1, (text.words[first] as SlowWord).number - (text.words[last] as SlowWord).number);
}

function isNegated(text: SlowText, first: number): boolean {
  const own = text.words[first] as SlowWord;
  return text.words.some(
    (word, at) =>
      at < first && word.sentence === own.sentence && own.number - word.number <= text.negationWindow && text.negations.has(word.form),
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
