/** A codebook and segments in, the codings that its rules propose out, with what every rule reached. */
import type { Codebook } from "../model/codebook.js";
import type { Coding, RuleMatch } from "../model/coding.js";
import type { RuleReach } from "../model/run.js";
import type { Segment } from "../model/segment.js";
import type { Study } from "../model/study.js";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.js";
import { scanWords } from "../text/words.js";
import { keepLongest } from "./longest-match.js";
import { viewSegment, type CodeHits, type RuleHits, type SegmentView } from "./match-segment.js";
import { listReach, tallyHits, type Tally } from "./rule-reach.js";
import { compileRules, type RuleSet } from "./rule-set.js";
import { traceWords } from "./trace-words.js";

export interface Proposal {
  readonly codings: readonly Coding[];
  /** What each rule reached, in the order of the codebook. */
  readonly reach: readonly RuleReach[];
}

/** Proposes the codings of one codebook on the segments of its data types, of which the words are known one segment at a time. */
export function proposeCodings(
  codebook: Codebook,
  segments: readonly Segment[],
  study: Study,
  vocabulary: Vocabulary = createVocabulary(),
): Proposal {
  const rules = compileRules(codebook, vocabulary, study.negation);
  const tally: Tally = new Map();
  const codings: Coding[] = [];
  let coded = 0;
  for (const segment of segments) {
    if (study.types.get(segment.type)?.codebook !== codebook.id) continue;
    coded++;
    codeSegment(rules, segment, tally, codings);
  }
  return { codings, reach: listReach(codebook, tally, coded) };
}

/** Adds the codings of one segment, and what its rules reached. */
function codeSegment(rules: RuleSet, segment: Segment, tally: Tally, codings: Coding[]): void {
  const scanned = { segment, words: scanWords(segment.passage.text, rules.settings.ruleWords.vocabulary) };
  const view = viewSegment(rules, scanned);
  const found: CodeHits[] = [];
  for (const { code } of view.listCandidates()) {
    const hits = view.findCode(code.id);
    if (hits.length > 0) found.push({ code: code.id, hits });
  }
  tallyHits(tally, scanned, found);
  for (const { code, hits } of found) {
    const matches = keepLongest(hits).flatMap((result) => listMatches(result, view, rules));
    codings.push({ segmentId: segment.id, codebookId: rules.codebook.id, codeId: code, because: { matches } });
  }
}

function listMatches({ rule: { rule }, hits }: RuleHits, view: SegmentView, rules: RuleSet): readonly RuleMatch[] {
  return hits.map((hit) => ({ rule, spans: traceWords(hit, rule.tree, view, rules) }));
}
