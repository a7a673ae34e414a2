// What comes in: the words of a text. What goes out: the windows in which a rule is looked for, as a segment gives them.
import type { Rule } from "../../src/model/rule.js";
import type { Segment } from "../../src/model/segment.js";
import { viewSegment } from "../../src/code/match-segment.js";
import type { RuleSet } from "../../src/code/rule-set.js";
import type { Window } from "../../src/rule/match.js";
import type { Words } from "../../src/text/words.js";

/** Opens the sentences of a text and the whole of it. */
export function openText(
  words: Words,
  codes: ReadonlySet<string>,
  blocked: ReadonlySet<number>,
): { readonly windows: readonly Window[]; readonly whole: Window } {
  const view = viewSegment({ children: new Map() } as unknown as RuleSet, { words, segment: {} as Segment });
  const open = (scope: "sentence" | "segment"): readonly Window[] =>
    view
      .openWindows({ rule: { scope } as Rule, matcher: { find: () => [] } }, blocked)
      .map((window) => ({ ...window, hasCode: (code) => codes.has(code) }));
  return { windows: open("sentence"), whole: open("segment")[0] as Window };
}
