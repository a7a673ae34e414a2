/** A rule and a segment in which it has no hit in, the reasons for that out. */
import type { MessageValues } from "../model/message.js";
import type { RuleNode } from "../model/rule.js";
import type { MessageId } from "../messages/say.js";
import { uniteHits, type Hit } from "../rule/hit.js";
import { compileNode, findNegation } from "../rule/match.js";
import type { MatchSettings, Window } from "../rule/matcher.js";
import { printNode } from "../rule/print.js";
import { measureDistance } from "../rule/proximity.js";
import { findTypes, splitRuleWord } from "../rule/word-forms.js";
import type { Vocabulary } from "../text/vocabulary.js";

export interface Reason {
  readonly id: MessageId;
  readonly values: MessageValues;
}

/** Gives the vocabulary of the whole corpus, which is made when it is asked for. */
export type OpenCorpus = () => Vocabulary;

interface ReasonSettings extends MatchSettings {
  readonly openCorpus: OpenCorpus;
}

type WordNode = Extract<RuleNode, { kind: "word" }>;

/** How many words of a rule, and how many forms of them, are shown. */
const shown = 8;

/** Finds why a syntax tree has no hit, each reason once; `whole` is the window of the segment, `windows` are those the rule looks through. */
export function findReasons(
  node: RuleNode,
  whole: Window,
  windows: readonly Window[],
  settings: MatchSettings,
  openCorpus: OpenCorpus = () => settings.ruleWords.vocabulary,
): readonly Reason[] {
  const reasons = listReasons(node, whole, windows, { ...settings, openCorpus });
  return Array.from(new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values());
}

function listReasons(node: RuleNode, whole: Window, windows: readonly Window[], settings: ReasonSettings): readonly Reason[] {
  const part = printNode(node);
  const find = (one: RuleNode): readonly Hit[] => windows.flatMap(compileNode(one, settings).find);
  const missing = (parts: readonly RuleNode[]): readonly Reason[] =>
    parts.filter((one) => find(one).length === 0).flatMap((one) => listReasons(one, whole, windows, settings));
  switch (node.kind) {
    case "word":
      return [tellMissing([node], settings)];
    case "regex":
      return [{ id: "explain/no-regex", values: { part: node.source } }];
    case "code":
      return [{ id: "explain/no-code", values: { part: node.code } }];
    case "or": {
      const alternatives = listAlternatives(node);
      const words = alternatives.filter((one) => one.kind === "word");
      return [...(words.length === 0 ? [] : [tellMissing(words, settings)]), ...missing(alternatives.filter((one) => one.kind !== "word"))];
    }
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
      return distance <= node.distance
        ? [{ id: "explain/not-in-order", values: { part } }]
        : [{ id: "explain/too-far", values: { part, distance } }];
    }
    case "not":
      return find(node.keep).length > 0
        ? [{ id: "explain/dropped", values: { part: printNode(node.keep), drop: printNode(node.drop) } }]
        : listReasons(node.keep, whole, windows, settings);
    case "unnegated": {
      const hit = find(node.part)[0];
      if (hit === undefined) return listReasons(node.part, whole, windows, settings);
      const word = findNegation(hit, whole.words, settings) ?? 0;
      return [
        {
          id: "explain/negated",
          values: { part: printNode(node.part), word: whole.words.text.slice(whole.words.starts[word], whole.words.ends[word]) },
        },
      ];
    }
  }
}

/** Gives the words of hits as they stand in the text. */
export function quoteHits(hits: readonly Hit[], text: string): string {
  return uniteHits(hits)
    .spans.map(({ start, end }) => `«${text.slice(start, end)}»`)
    .join(", ");
}

/** The alternatives of an OR, those of an OR inside it too. */
function listAlternatives(node: RuleNode): readonly RuleNode[] {
  return node.kind === "or" ? node.parts.flatMap(listAlternatives) : [node];
}

/** One reason for all words that are missing, with the forms that the corpus has of them. */
function tellMissing(words: readonly WordNode[], { openCorpus }: ReasonSettings): Reason {
  const vocabulary = openCorpus();
  const types = words.flatMap(({ text, mode }) =>
    splitRuleWord(text, mode).flatMap((part) => Array.from(findTypes(part, mode, vocabulary))),
  );
  const forms = Array.from(new Set(types))
    .sort((a, b) => (vocabulary.counts[b] as number) - (vocabulary.counts[a] as number))
    .map((type) => `${vocabulary.exact[type]} ${vocabulary.counts[type]}`);
  return {
    id: "explain/no-form",
    values: { part: listFirst(words.map(printNode), " | "), forms: forms.length === 0 ? "–" : forms.slice(0, shown).join(", ") },
  };
}

function listFirst(texts: readonly string[], separator: string): string {
  return texts.length <= shown ? texts.join(separator) : `${texts.slice(0, shown).join(separator)}${separator}…`;
}

/** How near the two sides come to each other, in whatever order. */
function findDistance(left: RuleNode, right: RuleNode, windows: readonly Window[], settings: MatchSettings): number | undefined {
  const [first, second] = [compileNode(left, settings), compileNode(right, settings)];
  let nearest: number | undefined;
  for (const window of windows) {
    const others = second.find(window);
    for (const hit of first.find(window)) {
      for (const other of others) {
        const [before, after] = hit.first < other.first ? [hit, other] : [other, hit];
        const distance = measureDistance(window.words, before.last, after.first);
        if (nearest === undefined || distance < nearest) nearest = distance;
      }
    }
  }
  return nearest;
}
