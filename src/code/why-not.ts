/** A rule and a segment in which it has no hit in, the reasons for that out. */
import type { MessageValues } from "../model/message.js";
import type { RuleNode } from "../model/rule.js";
import type { MessageId } from "../messages/say.js";
import { uniteHits, type Hit } from "../rule/hit.js";
import { compileNode, findNegation, type MatchSettings, type Window } from "../rule/match.js";
import { printNode } from "../rule/print.js";
import { measureDistance } from "../rule/proximity.js";
import { findTypes, splitRuleWord } from "../rule/word-forms.js";

export interface Reason {
  readonly id: MessageId;
  readonly values: MessageValues;
}

/** How many forms of a word are shown. */
const shownForms = 8;

/** Finds why a syntax tree has no hit; `whole` is the window of the segment, `windows` are those the rule looks through. */
export function findReasons(node: RuleNode, whole: Window, windows: readonly Window[], settings: MatchSettings): readonly Reason[] {
  const part = printNode(node);
  const isFound = (one: RuleNode, where: readonly Window[]): boolean => where.some((window) => compileNode(one, settings).find(window).length > 0);
  const missing = (parts: readonly RuleNode[]): readonly Reason[] => parts.filter((one) => !isFound(one, windows)).flatMap((one) => findReasons(one, whole, windows, settings));
  switch (node.kind) {
    case "word":
      return [{ id: "explain/no-form", values: { part, forms: listForms(node, settings) } }];
    case "regex":
      return [{ id: "explain/no-regex", values: { part: node.source } }];
    case "code":
      return [{ id: "explain/no-code", values: { part: node.code } }];
    case "or":
      return missing(node.parts);
    case "phrase": {
      const reasons = missing(node.parts);
      return reasons.length > 0 ? reasons : [{ id: "explain/not-in-order", values: { part } }];
    }
    case "and": {
      const reasons = missing(node.parts);
      return reasons.length > 0 ? reasons : [{ id: "explain/other-sentence", values: { part } }];
    }
    case "near": {
      const reasons = missing([node.left, node.right]);
      if (reasons.length > 0) return reasons;
      const distance = findDistance(node.left, node.right, windows, settings);
      if (distance === undefined) return [{ id: "explain/other-sentence", values: { part } }];
      return distance <= node.distance ? [{ id: "explain/not-in-order", values: { part } }] : [{ id: "explain/too-far", values: { part, distance } }];
    }
    case "not":
      return isFound(node.keep, windows) ? [{ id: "explain/dropped", values: { part: printNode(node.keep), drop: printNode(node.drop) } }] : findReasons(node.keep, whole, windows, settings);
    case "unnegated": {
      const hit = windows.flatMap((window) => compileNode(node.part, settings).find(window))[0];
      if (hit === undefined) return findReasons(node.part, whole, windows, settings);
      const word = findNegation(hit, whole.words, settings) ?? 0;
      return [{ id: "explain/negated", values: { part: printNode(node.part), word: whole.words.text.slice(whole.words.starts[word], whole.words.ends[word]) } }];
    }
  }
}

/** Gives the words of hits as they stand in the text. */
export function quoteHits(hits: readonly Hit[], text: string): string {
  return uniteHits(hits)
    .spans.map(({ start, end }) => `«${text.slice(start, end)}»`)
    .join(", ");
}

function listForms(node: Extract<RuleNode, { kind: "word" }>, { vocabulary }: MatchSettings): string {
  const types = splitRuleWord(node.text, node.mode).flatMap((part) => Array.from(findTypes(part, node.mode, vocabulary)));
  const forms = types.sort((a, b) => (vocabulary.counts[b] as number) - (vocabulary.counts[a] as number)).map((type) => `${vocabulary.exact[type]} ${vocabulary.counts[type]}`);
  return forms.length === 0 ? "–" : forms.slice(0, shownForms).join(", ");
}

function findDistance(left: RuleNode, right: RuleNode, windows: readonly Window[], settings: MatchSettings): number | undefined {
  const distances = windows.flatMap((window) => {
    const others = compileNode(right, settings).find(window);
    return compileNode(left, settings)
      .find(window)
      .flatMap((hit) => others.map((other) => (hit.first < other.first ? measureDistance(window.words, hit.last, other.first) : measureDistance(window.words, other.last, hit.first))));
  });
  return distances.length === 0 ? undefined : Math.min(...distances);
}
