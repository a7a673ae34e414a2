/** A codebook and segments in, the codings that its rules propose out, with what every rule reached; codes that are known from before are not looked for again. */
import type { Codebook } from "../model/codebook.js";
import type { Coding, RuleMatch } from "../model/coding.js";
import type { Rule } from "../model/rule.js";
import type { RuleReach } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.js";
import { scanWords } from "../text/words.js";
import {
  fingerprintCodes,
  packHits,
  unpackHits,
  withNamed,
  type CodeInSegment,
  type KnownCode,
  type KnownCodes,
  type RuleInSegment,
} from "./known-codes.js";
import { keepLongest } from "./longest-match.js";
import { viewSegment, type CodeHits, type SegmentView } from "./match-segment.js";
import { listReach, tallyHits, type Tally } from "./rule-reach.js";
import { compileRules, type RuleSet } from "./rule-set.js";
import { listHitWords, tallyShared } from "./shared-words.js";
import { traceWords } from "./trace-words.js";

export interface Proposal {
  readonly codings: readonly Coding[];
  /** What each rule reached, in the order of the codebook. */
  readonly reach: readonly RuleReach[];
}

/** What each code hit, by its id. */
type Hits = Map<string, CodeInSegment[]>;

/** Proposes the codings of one codebook on the segments of its data types; `listCodes` gives all its codes, to be known the next time. */
export function proposeCodings(
  codebook: Codebook,
  segments: readonly Segment[],
  study: Study,
  vocabulary: Vocabulary = createVocabulary(),
  known: KnownCodes = new Map(),
): Proposal & { readonly listCodes: () => KnownCodes } {
  const own = segments.filter(({ type }) => study.types.get(type)?.codebook === codebook.id);
  const prints = fingerprintCodes(codebook);
  const tally: Tally = new Map();
  const hits: Hits = new Map();
  const unknown = new Set<string>();
  for (const { id, status } of codebook.codes.values()) {
    if (status !== "active") continue;
    const code = known.get(prints.get(id) ?? "");
    hits.set(id, code === undefined ? [] : unpackHits(code.hits));
    if (code === undefined) unknown.add(id);
    else recallCounts(code, codebook.codes.get(id)?.rules ?? [], tally);
  }
  if (unknown.size > 0) {
    const rules = compileRules({ ...codebook, codes: withNamed(codebook, unknown) }, vocabulary, study.negation);
    for (const [place, segment] of own.entries()) codeSegment(rules, segment, place, unknown, tally, hits);
  }
  tallyShared(codebook, hits, tally);
  return {
    codings: listCodings(codebook, own, hits),
    reach: listReach(codebook, tally, own.length),
    listCodes: () =>
      new Map(
        Array.from(prints).flatMap(([id, print]) =>
          hits.has(id) ? [[print, known.get(print) ?? keepCode(codebook, id, tally, hits)] as const] : [],
        ),
      ),
  };
}

/** Adds what the unknown codes hit in one segment, and what their rules reached. */
function codeSegment(rules: RuleSet, segment: Segment, place: number, unknown: ReadonlySet<string>, tally: Tally, hits: Hits): void {
  const scanned = { segment, words: scanWords(segment.passage.text, rules.settings.ruleWords.vocabulary) };
  const view = viewSegment(rules, scanned);
  const found: CodeHits[] = [];
  for (const { code } of view.listCandidates()) {
    if (!unknown.has(code.id)) continue;
    const own = view.findCode(code.id);
    if (own.length > 0) found.push({ code: code.id, hits: own });
  }
  tallyHits(tally, scanned, found);
  for (const one of found) hits.get(one.code)?.push({ segment: place, rules: listRules(one, view, rules) });
}

function listRules({ code, hits }: CodeHits, view: SegmentView, rules: RuleSet): readonly RuleInSegment[] {
  const longest = new Map(keepLongest(hits).map((result) => [result.rule, result.hits]));
  const all = rules.codes.get(code)?.rules ?? [];
  return hits.map(({ rule, hits: own }) => ({
    rule: all.indexOf(rule),
    matches: (longest.get(rule) ?? []).map((hit) => traceWords(hit, rule.rule.tree, view, rules)),
    words: listHitWords(own, view.scanned.words),
  }));
}

function recallCounts({ counts }: KnownCode, rules: readonly Rule[], tally: Tally): void {
  for (const [place, count] of counts.entries())
    if (count !== undefined) tally.set((rules[place] as Rule).id, { ...count, shared: new Map() });
}

function keepCode({ codes }: Codebook, id: string, tally: Tally, hits: Hits): KnownCode {
  const counts = (codes.get(id)?.rules ?? []).map((rule) => {
    const count = tally.get(rule.id);
    return count === undefined ? undefined : { segments: count.segments, documents: count.documents, forms: count.forms };
  });
  return { hits: packHits(hits.get(id) ?? []), counts };
}

/** In the order of the segments, and in each in the order of the codebook. */
function listCodings(codebook: Codebook, segments: readonly Segment[], hits: Hits): readonly Coding[] {
  const bySegment: Coding[][] = segments.map(() => []);
  for (const { id: codeId, rules } of codebook.codes.values())
    for (const { segment, rules: found } of hits.get(codeId) ?? []) {
      const matches = found.flatMap(({ rule, matches: own }): RuleMatch[] => own.map((spans) => ({ rule: rules[rule] as Rule, spans })));
      bySegment[segment]?.push({ segmentId: (segments[segment] as Segment).id, codebookId: codebook.id, codeId, because: { matches } });
    }
  return bySegment.flat();
}
