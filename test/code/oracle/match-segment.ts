// What comes in: a rule set and a segment's words. What goes out: the hits of a code's rules, every rule tried in every sentence.
import type { Code } from "../../../src/model/codebook.js";
import { findUnmetCondition } from "../../../src/rule/filter.js";
import { dropRepeats, type Hit } from "./hit.js";
import type { Window } from "./match.js";
import { placeSpans } from "../../../src/rule/place-spans.js";
import type { LinearRegex } from "../../../src/rule/regex.js";
import { foldText, unfoldSpan } from "../../../src/text/fold.js";
import type { Words } from "../../../src/text/words.js";
import type { CompiledCode, CompiledRule, RuleSet } from "./rule-set.js";
import type { ScannedSegment } from "../../../src/code/scan-segments.js";

export interface RuleHits {
  readonly rule: CompiledRule;
  readonly hits: readonly Hit[];
}

/** One segment as its codes look at it; what was found is remembered, so that `code:` costs nothing extra. */
export interface SegmentView {
  readonly scanned: ScannedSegment;
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
  const sentences = listSentences(words.sentences);
  const findRegex = createRegexSearch(words);

  const hasCode = (codeId: string): boolean => [codeId, ...(rules.children.get(codeId) ?? [])].some((id) => findCode(id).length > 0);

  const openWindows = ({ rule }: CompiledRule, blocked: ReadonlySet<number>): readonly Window[] => {
    const ranges = rule.scope === "segment" ? [{ from: 0, to: words.starts.length }] : sentences;
    return ranges.map((range) => ({ words, ...range, blocked, hasCode, findRegex }));
  };

  const findHits = (rule: CompiledRule, blocked: ReadonlySet<number>): readonly Hit[] =>
    findUnmetCondition(rule.rule.filter, segment) === undefined
      ? dropRepeats(openWindows(rule, blocked).flatMap((window) => rule.matcher.find(window)))
      : [];

  const findBlocked = (code: CompiledCode): ReadonlySet<number> => {
    if (code.exclusions.length === 0) return noWords;
    return new Set(code.exclusions.flatMap((rule) => findHits(rule, noWords).flatMap(listWords)));
  };

  const findCode = (codeId: string): readonly RuleHits[] => {
    const known = found.get(codeId);
    if (known !== undefined) return known;
    const code = rules.codes.get(codeId);
    if (code === undefined || !appliesTo(code.code, segment.type, segment.period)) return [];
    // Codes that refer to each other in a circle are an error of the codebook; here the circle simply ends.
    found.set(codeId, []);
    const blocked = findBlocked(code);
    const hits = code.rules.map((rule) => ({ rule, hits: findHits(rule, blocked) })).filter((result) => result.hits.length > 0);
    found.set(codeId, hits);
    return hits;
  };

  return { scanned, findCode, openWindows, findBlocked };
}

/** Whether a code may be put on material of this data type and period. */
function appliesTo(code: Code, type: string, period: string): boolean {
  return (code.types.length === 0 || code.types.includes(type)) && (code.periods.length === 0 || code.periods.includes(period));
}

const noWords: ReadonlySet<number> = new Set();

function listWords({ first, last }: Hit): readonly number[] {
  return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function listSentences(sentences: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const current = ranges.at(-1);
    if (current !== undefined && sentences[at] === sentences[current.from]) current.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  }
  return ranges;
}

/** Regular expressions see the text with soft hyphens and line-end hyphens gone, case and accents kept. */
function createRegexSearch(words: Words): (regex: LinearRegex) => readonly Hit[] {
  let plain: ReturnType<typeof foldText> | undefined;
  const known = new Map<LinearRegex, readonly Hit[]>();
  return (regex) => {
    const hits = known.get(regex);
    if (hits !== undefined) return hits;
    const folded = (plain ??= foldText(words.text, "plain"));
    const spans = regex.findAll(folded.text).map(({ start, end }) => unfoldSpan(folded, start, end));
    const found = words.starts.length === 0 ? [] : placeSpans(words, spans);
    known.set(regex, found);
    return found;
  };
}
