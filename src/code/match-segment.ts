/** A rule set and a segment's words in, the hits of a code's rules out. */
import type { Code } from "../model/codebook.js";
import { findUnmetCondition } from "../rule/filter.js";
import { dropRepeats, type Hit } from "../rule/hit.js";
import type { Window } from "../rule/matcher.js";
import type { Range } from "../rule/need.js";
import type { CompiledRule } from "./compiled-rule.js";
import type { CompiledCode, RuleSet } from "./rule-set.js";
import { listTried } from "./triggers.js";
import { createRegexSearch } from "./regex-search.js";
import type { ScannedSegment } from "./scan-segments.js";

export interface RuleHits {
  readonly rule: CompiledRule;
  readonly hits: readonly Hit[];
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
  const triggered = rules.listTriggered(words);

  const hasCode = (codeId: string): boolean =>
    findCode(codeId).length > 0 || (rules.children.get(codeId) ?? []).some((id) => findCode(id).length > 0);

  const whole: Range = { from: 0, to: words.types.length };
  const open = ({ from, to }: Range, blocked: ReadonlySet<number>): Window => ({ words, from, to, blocked, hasCode, findRegex });
  let sentences: readonly Range[] | undefined;

  const openWindows = ({ rule }: CompiledRule, blocked: ReadonlySet<number>): readonly Window[] => {
    if (rule.scope === "segment") return [open(whole, blocked)];
    return (sentences ??= listSentences(words.sentences)).map((range) => open(range, blocked));
  };

  const openTried = (rule: CompiledRule, blocked: ReadonlySet<number>): readonly Window[] => {
    if (rule.matcher.isSameInWhole === true) return [open(whole, blocked)];
    if (rule.rule.scope === "segment" || rule.matcher.needs === undefined) return openWindows(rule, blocked);
    return listTried(rule, words, rules.settings.ruleWords).map((range) => open(range, blocked));
  };

  const findHits = (rule: CompiledRule, blocked: ReadonlySet<number>): readonly Hit[] => {
    const windows = openTried(rule, blocked);
    const [window] = windows;
    if (window === undefined) return noHits;
    return dropRepeats(windows.length === 1 ? rule.matcher.find(window) : windows.flatMap(rule.matcher.find));
  };

  /** Those of a code's rules, or of its exclusions, that are worth trying. */
  const listAble = (own: readonly CompiledRule[]): readonly CompiledRule[] => {
    const [first] = own;
    if (first === undefined) return own;
    const able: CompiledRule[] = [];
    for (let at = lowerBound(triggered, first.place); at < triggered.length; at++) {
      const rule = own[(triggered[at] as number) - first.place];
      if (rule === undefined) break;
      if (findUnmetCondition(rule.rule.filter, segment) === undefined) able.push(rule);
    }
    return able;
  };

  const findBlocked = (code: CompiledCode): ReadonlySet<number> => {
    const hits = listAble(code.exclusions).flatMap((rule) => findHits(rule, noWords));
    return hits.length === 0 ? noWords : new Set(hits.flatMap(listWords));
  };

  const findCode = (codeId: string): readonly RuleHits[] => {
    const known = found.get(codeId);
    if (known !== undefined) return known;
    const code = rules.codes.get(codeId);
    if (code === undefined || !appliesTo(code.code, segment.type, segment.period)) return noResults;
    const able = listAble(code.rules);
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

  const listCandidates = (): readonly CompiledCode[] => {
    const candidates: CompiledCode[] = [];
    for (const place of triggered) {
      const { code } = rules.rules[place] as CompiledRule;
      if (code !== undefined && candidates[candidates.length - 1]?.code !== code) candidates.push(rules.codes.get(code.id) as CompiledCode);
    }
    return candidates;
  };

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

function listSentences(sentences: readonly number[]): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let at = 1; at <= sentences.length; at++) {
    if (at < sentences.length && sentences[at] === sentences[from]) continue;
    ranges.push({ from, to: at });
    from = at;
  }
  return ranges;
}

/** Where the first place from one on stands. */
function lowerBound(places: Int32Array, from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
