/** A code and a segment in, what each of the code's rules did there and why out. */
import type { Code } from "../model/codebook.js";
import type { Rule } from "../model/rule.js";
import { findUnmetCondition, listValues } from "../rule/filter.js";
import { keepLongest } from "./longest-match.js";
import { appliesTo, viewSegment } from "./match-segment.js";
import type { RuleSet } from "./rule-set.js";
import type { ScannedSegment } from "./scan-segments.js";
import { findReasons, quoteHits, type OpenCorpus, type Reason } from "./why-not.js";

export interface RuleExplanation {
  readonly rule: Rule;
  readonly isHit: boolean;
  readonly reasons: readonly Reason[];
}

/** Explains one code on one segment; a code that can't apply there has a single reason and no rules. */
export function explainCode(
  rules: RuleSet,
  scanned: ScannedSegment,
  code: Code,
  openCorpus?: OpenCorpus,
): { readonly reasons: readonly Reason[]; readonly rules: readonly RuleExplanation[] } {
  const { segment, words } = scanned;
  const compiled = rules.codes.get(code.id);
  if (compiled === undefined || !appliesTo(code, segment.type, segment.period))
    return { reasons: [{ id: "explain/out-of-scope", values: {} }], rules: [] };
  if (compiled.rules.length === 0) return { reasons: [{ id: "explain/no-rules", values: {} }], rules: [] };
  const view = viewSegment(rules, scanned);
  const found = view.findCode(code.id);
  const counted = new Set(keepLongest(found).map(({ rule }) => rule.rule.id));
  const blocked = view.findBlocked(compiled);
  const explain = (one: (typeof compiled.rules)[number]): RuleExplanation => {
    const { rule } = one;
    const hits = found.find((result) => result.rule.rule.id === rule.id)?.hits;
    if (hits !== undefined)
      return {
        rule,
        isHit: true,
        reasons: [
          { id: counted.has(rule.id) ? "explain/rule-hit" : "explain/longer-match", values: { words: quoteHits(hits, words.text) } },
        ],
      };
    const unmet = findUnmetCondition(rule.filter, segment);
    if (unmet !== undefined)
      return {
        rule,
        isHit: false,
        reasons: [
          {
            id: "explain/filter",
            values: { key: unmet.key, values: unmet.values.join(" | "), own: listValues(segment, unmet.key).join(", ") || "–" },
          },
        ],
      };
    const free = view.openWindows(one, new Set());
    const covered = free.flatMap((window) => one.matcher.find(window));
    if (covered.length > 0)
      return {
        rule,
        isHit: false,
        reasons: [
          {
            id: "explain/excluded",
            values: { words: quoteHits(covered, words.text), rule: compiled.exclusions.map((exclusion) => exclusion.rule.text).join("; ") },
          },
        ],
      };
    const windows = view.openWindows(one, blocked);
    const whole = { ...(windows[0] ?? { words, blocked, hasCode: () => false, findRegex: () => [] }), from: 0, to: words.starts.length };
    return { rule, isHit: false, reasons: findReasons(rule.tree, whole, windows, rules.settings, openCorpus) };
  };
  return { reasons: [], rules: compiled.rules.map(explain) };
}
