/** A rule set and a segment's words in, the hits of a code's rules out. */
import type { Code } from "../model/codebook.js";
import { findUnmetCondition } from "../rule/filter.js";
import { dropRepeats, type Hit } from "../rule/hit.js";
import type { Window } from "../rule/matcher.js";
import { placeSpans } from "../rule/place-spans.js";
import { lowerText, type LinearRegex } from "../rule/regex.js";
import { foldEvenly, foldText, unfoldSpan, type Folded } from "../text/fold.js";
import type { Words } from "../text/words.js";
import type { Places } from "../rule/rule-words.js";
import type { CompiledCode, CompiledRule, RuleSet, Trial } from "./rule-set.js";
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

interface Triggered {
  /** 1 at the place of each rule of which the words are there, and of each code with such a rule. */
  readonly rules: Uint8Array;
  readonly codes: Uint8Array;
}

function findTriggered({ rules, inUse, settings, bySet, everywhere }: RuleSet, words: Words): Triggered {
  const triggered = { rules: new Uint8Array(rules.length), codes: new Uint8Array(inUse.length + 1) };
  for (const { place, code } of everywhere) triggered.rules[place] = triggered.codes[code] = 1;
  const places = settings.ruleWords.look(words);
  for (const set of places.present) {
    for (const { place, code, sets } of bySet[set] ?? noTrials) {
      if (triggered.rules[place] === 0 && (sets.length === 1 || areThere(sets, places))) triggered.rules[place] = triggered.codes[code] = 1;
    }
  }
  return triggered;
}

function areThere(sets: readonly number[], places: Places): boolean {
  for (let at = 0; at < sets.length; at++) if (places.count(sets[at] as number) === 0) return false;
  return true;
}

/** Finds the sentences in which a rule is worth trying, by their numbers. */
function listTried(needs: readonly (readonly number[])[], words: Words, places: Places): readonly number[] {
  const tried: number[] = [];
  for (const sets of needs) {
    if (!areThere(sets, places)) continue;
    const set = sets[0] as number;
    const list = places.list(set);
    for (let at = 0; at < places.count(set); at++) {
      const sentence = words.sentences[list[at] as number] as number;
      if (tried.length === 0 || tried[tried.length - 1] !== sentence) tried.push(sentence);
    }
  }
  return needs.length === 1 ? tried : Array.from(new Set(tried)).sort((a, b) => a - b);
}

const noTrials: readonly Trial[] = [];

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

/** Regular expressions see the text with soft hyphens and line-end hyphens gone, case and accents kept. */
function createRegexSearch(words: Words): (regex: LinearRegex) => readonly Hit[] {
  let plain: { readonly text: string; readonly lowered: string; readonly folded: Folded | undefined } | undefined;
  const known = new Map<LinearRegex, readonly Hit[]>();
  const search = (regex: LinearRegex): readonly Hit[] => {
    plain ??= foldPlain(words.text);
    const { text, lowered, folded } = plain;
    if (words.types.length === 0 || !regex.mayMatch(lowered)) return noHits;
    const spans = regex.findAll(text);
    return placeSpans(words, folded === undefined ? spans : spans.map(({ start, end }) => unfoldSpan(folded, start, end)));
  };
  return (regex) => {
    const hits = known.get(regex) ?? search(regex);
    known.set(regex, hits);
    return hits;
  };
}

/** Without `folded` every unit stands where it stood. */
function foldPlain(source: string): { readonly text: string; readonly lowered: string; readonly folded: Folded | undefined } {
  const even = foldEvenly(source);
  const folded = even === undefined ? foldText(source, "plain") : undefined;
  const text = even ?? (folded as Folded).text;
  return { text, lowered: lowerText(text), folded };
}
