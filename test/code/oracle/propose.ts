// What comes in: a codebook and segments. What goes out: the codings and the reach that the program must give, made without any haste.
import type { Codebook } from "../../../src/model/codebook.js";
import type { Coding, RuleMatch } from "../../../src/model/coding.js";
import type { RuleReach } from "../../../src/model/run.js";
import type { Segment } from "../../../src/model/segment.js";
import type { Study } from "../../../src/model/study.js";
import { keepLongestPlainly } from "./longest-match.js";
import { viewSegment, type RuleHits, type SegmentView } from "./match-segment.js";
import { createTally, tallyHits } from "./rule-reach.js";
import { compileRules, type RuleSet } from "./rule-set.js";
import { scanSegments } from "../../../src/code/scan-segments.js";
import { traceWords } from "./trace-words.js";

interface Proposal {
  readonly codings: readonly Coding[];
  /** What each rule reached, in the order of the codebook. */
  readonly reach: readonly RuleReach[];
}

/** Proposes the codings of one codebook on the segments of its data types. */
export function proposePlainly(codebook: Codebook, segments: readonly Segment[], study: Study): Proposal {
  const corpus = scanSegments(segments);
  const rules = compileRules(codebook, corpus.vocabulary, study.negation);
  const tally = createTally(codebook);
  const codings: Coding[] = [];
  const scanned = corpus.segments.filter(({ segment }) => study.types.get(segment.type)?.codebook === codebook.id);
  for (const one of scanned) {
    const view = viewSegment(rules, one);
    const found: { codeId: string; hits: readonly RuleHits[] }[] = [];
    for (const codeId of rules.codes.keys()) {
      const hits = view.findCode(codeId);
      if (hits.length > 0) found.push({ codeId, hits });
    }
    tallyHits(tally, one, found);
    for (const { codeId, hits } of found) {
      const matches = keepLongestPlainly(hits).flatMap((result) => listMatches(result, view, rules));
      codings.push({ segmentId: one.segment.id, codebookId: codebook.id, codeId, because: { matches } });
    }
  }
  return { codings, reach: tally.finish(scanned.length) };
}

function listMatches({ rule: { rule }, hits }: RuleHits, view: SegmentView, rules: RuleSet): readonly RuleMatch[] {
  return hits.map((hit) => ({ rule, spans: traceWords(hit, rule.tree, view, rules) }));
}
