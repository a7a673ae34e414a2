/** A rule set and a segment's words in, the hits of a code's rules out. */
import type { Code } from "../model/codebook.js";
import { findUnmetCondition } from "../rule/filter.js";
import { dropRepeats, type Hit } from "../rule/hit.js";
import type { Window } from "../rule/matcher.js";
import type { CompiledCode, CompiledRule, RuleSet } from "./rule-set.js";
import { findTriggered, listTried } from "./triggers.js";
import { createRegexSearch } from "./regex-search.js";
import type { ScannedSegment } from "./scan-segments.js";

export interface RuleHits {
  readonly rule: CompiledRule;
  readonly hits: readonly Hit[];
}

/** Before the longest match is chosen. */
export interface CodeHits {
  readonly code: string;
  readonly hits: readonly RuleHits[];
}

/** One segment as its codes look at it; what was found is remembered, so that `code:` costs nothing extra. */
export interface SegmentView {
  readonly scanned: ScannedSegment;
  /** Codes of which a rule may hit, in the order of the codebook. */
  readonly listCandidates: () => readonly CompiledCode[];
  /** Hits per rule of a code, rules without a hit left out; before the longest match is chosen. */
  readonly findCode: (codeId: string) => readonly RuleHits[];
  /** The windows of a rule: the sentences, or the whole segment. */
  readonly openWindows: (rule: CompiledRule, blocked: ReadonlySet<number>) => readonly Window[];
  /** Words of the segment that the code's exclusions cover. */
  readonly findBlocked: (code: CompiledCode) => ReadonlySet<number>;
}

/** Looks at one segment with the rules of one codebook. */
export function viewSegment(rules: RuleSet, scanned: ScannedSegment): SegmentView {
  const { segment, words } = scanned;
  const found = new Map<string, readonly RuleHits[]>();
  const findRegex = createRegexSearch(words);
  const triggered = findTriggered(rules, words);

  const hasCode = (codeId: string): boolean =>
    findCode(codeId).length > 0 || (rules.children.get(codeId) ?? []).some((id) => findCode(id).length > 0);

  const open = (from: number, to: number, blocked: ReadonlySet<number>): Window => ({ words, from, to, blocked, hasCode, findRegex });
  const whole = open(0, words.types.length, noWords);
  let sentences: readonly Window[] | undefined;
  /** By the number of the sentence; those without words are left out. */
  const openSentences = (): readonly Window[] => (sentences ??= listSentences(words.sentences, (from, to) => open(from, to, noWords)));
  const block = (windows: readonly Window[], blocked: ReadonlySet<number>): readonly Window[] =>
    blocked.size === 0 ? windows : windows.map(({ from, to }) => open(from, to, blocked));

  const openWindows = ({ rule }: CompiledRule, blocked: ReadonlySet<number>): readonly Window[] =>
    block(rule.scope === "segment" ? [whole] : openSentences().filter((window) => window !== undefined), blocked);

  const openTried = (rule: CompiledRule, blocked: ReadonlySet<number>): readonly Window[] => {
    if (rule.rule.scope === "segment" || rule.matcher.needs === undefined) return openWindows(rule, blocked);
    const all = openSentences();
    const tried = listTried(rule.matcher.needs, words, rules.settings.ruleWords.look(words));
    return block(
      tried.map((sentence) => all[sentence] as Window),
      blocked,
    );
  };

  const canHit = ({ place, rule }: CompiledRule): boolean =>
    triggered.rules[place] === 1 && (rule.filter.length === 0 || findUnmetCondition(rule.filter, segment) === undefined);

  const findHits = (rule: CompiledRule, blocked: ReadonlySet<number>): readonly Hit[] => {
    // A word is the same word in its sentence and in the whole.
    if (rule.matcher.set !== undefined) return rule.matcher.find(blocked.size === 0 ? whole : open(0, words.types.length, blocked));
    const windows = openTried(rule, blocked);
    const [window] = windows;
    if (window === undefined) return noHits;
    return dropRepeats(windows.length === 1 ? rule.matcher.find(window) : windows.flatMap(rule.matcher.find));
  };

  const findBlocked = (code: CompiledCode): ReadonlySet<number> => {
    const hits = code.exclusions.filter(canHit).flatMap((rule) => findHits(rule, noWords));
    return hits.length === 0 ? noWords : new Set(hits.flatMap(listWords));
  };

  const findCode = (codeId: string): readonly RuleHits[] => {
    const known = found.get(codeId);
    if (known !== undefined) return known;
    const code = rules.codes.get(codeId);
    if (code === undefined || !appliesTo(code.code, segment.type, segment.period)) return noResults;
    const able = code.rules.filter(canHit);
    if (able.length === 0) return noResults;
    // Codes that refer to each other in a circle are an error of the codebook; here the circle simply ends.
    found.set(codeId, noResults);
    const blocked = findBlocked(code);
    const hits: RuleHits[] = [];
    for (const rule of able) {
      const own = findHits(rule, blocked);
      if (own.length > 0) hits.push({ rule, hits: own });
    }
    found.set(codeId, hits);
    return hits;
  };

  const listCandidates = (): readonly CompiledCode[] => rules.inUse.filter((_, place) => triggered.codes[place] === 1);

  return { scanned, listCandidates, findCode, openWindows, findBlocked };
}

/** Whether a code may be put on material of this data type and period. */
export function appliesTo(code: Code, type: string, period: string): boolean {
  return (code.types.length === 0 || code.types.includes(type)) && (code.periods.length === 0 || code.periods.includes(period));
}

const noWords: ReadonlySet<number> = new Set();
const noHits: readonly Hit[] = [];
const noResults: readonly RuleHits[] = [];

function listWords({ first, last }: Hit): readonly number[] {
  return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function listSentences(sentences: readonly number[], open: (from: number, to: number) => Window): readonly Window[] {
  const windows: Window[] = [];
  let from = 0;
  for (let at = 1; at <= sentences.length; at++) {
    const sentence = sentences[from] as number;
    if (at < sentences.length && sentences[at] === sentence) continue;
    windows[sentence] = open(from, at);
    from = at;
  }
  return windows;
}
