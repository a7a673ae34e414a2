// What comes in: the words of a text. What goes out: the windows in which a rule is looked for, as a segment gives them.
import type { Rule } from "../../src/model/rule.js";
import { makeSegment } from "../code/coding.js";
import { viewSegment } from "../../src/code/match-segment.js";
import type { RuleSet } from "../../src/code/rule-set.js";
import type { MatchSettings, Window } from "../../src/rule/matcher.js";
import type { Words } from "../../src/text/words.js";

/** Opens the sentences of a text and the whole of it. */
export function openText(
  words: Words,
  settings: MatchSettings,
  codes: ReadonlySet<string>,
  blocked: ReadonlySet<number>,
): { readonly windows: readonly Window[]; readonly whole: Window } {
  const rules: Partial<RuleSet> = { settings, rules: [], listTriggered: () => new Int32Array(), children: new Map() };
  const view = viewSegment(rules as RuleSet, { words, segment: makeSegment(words.text) });
  const open = (scope: "sentence" | "segment"): readonly Window[] =>
    view
      .openWindows({ place: 0, code: undefined, rule: { scope } as Rule, matcher: { find: () => [] } }, blocked)
      .map((window) => ({ ...window, hasCode: (code) => codes.has(code) }));
  return { windows: open("sentence"), whole: open("segment")[0] as Window };
}
