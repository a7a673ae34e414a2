/** A codebook and the scanned segments in, the codings that its rules propose out, with what every rule reached. */
import type { Codebook } from "../model/codebook.js";
import type { Coding, RuleMatch } from "../model/coding.js";
import type { RuleReach } from "../model/run.js";
import type { Study } from "../model/study.js";
import { keepLongest } from "./longest-match.js";
import { viewSegment, type RuleHits, type SegmentView } from "./match-segment.js";
import { createTally, tallyHits } from "./rule-reach.js";
import { compileRules, type RuleSet } from "./rule-set.js";
import type { ScannedCorpus, ScannedSegment } from "./scan-segments.js";
import { traceWords } from "./trace-words.js";

export interface Proposal {
  readonly codings: readonly Coding[];
  /** What each rule reached, in the order of the codebook. */
  readonly reach: readonly RuleReach[];
}

/** Proposes the codings of one codebook on the segments of its data types. */
export function proposeCodings(codebook: Codebook, corpus: ScannedCorpus, study: Study): Proposal {
  const rules = compileRules(codebook, corpus.vocabulary, study.negation);
  const tally = createTally(codebook);
  const codings: Coding[] = [];
  const scanned = corpus.segments.filter(({ segment }) => study.types.get(segment.type)?.codebook === codebook.id);
  for (const one of scanned) {
    const view = viewSegment(rules, one);
    const found: { codeId: string; hits: readonly RuleHits[] }[] = [];
    for (const codeId of listCandidates(rules, one)) {
      const hits = view.findCode(codeId);
      if (hits.length > 0) found.push({ codeId, hits });
    }
    tallyHits(tally, one, found);
    for (const { codeId, hits } of found) {
      const matches = keepLongest(hits).flatMap((result) => listMatches(result, view, rules));
      codings.push({ segmentId: one.segment.id, codebookId: codebook.id, codeId, because: { matches } });
    }
  }
  return { codings, reach: tally.finish(scanned.length) };
}

/** The codes of which a word occurs in the segment, in the order of the codebook. */
function listCandidates(rules: RuleSet, { words }: ScannedSegment): readonly string[] {
  const candidates = new Set(rules.everywhere);
  for (const type of new Set(words.types)) for (const codeId of rules.byType.get(type) ?? []) candidates.add(codeId);
  return Array.from(rules.codes.keys()).filter((codeId) => candidates.has(codeId));
}

function listMatches({ rule: { rule }, hits }: RuleHits, view: SegmentView, rules: RuleSet): readonly RuleMatch[] {
  return hits.map((hit) => ({ rule, spans: traceWords(hit, rule.tree, view, rules) }));
}
