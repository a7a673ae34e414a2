/** Sets of rule words in, matchers out that find where their words stand in a text: each by itself, or in a row. */
import type { Hit } from "./hit.js";
import type { Matcher, Window } from "./matcher.js";
import { findRow } from "./need.js";
import type { RuleWords } from "./rule-words.js";
import type { RuleWord } from "./word-index.js";

/** Hits every word of a set. */
export function matchWords(words: readonly RuleWord[], ruleWords: RuleWords): Matcher {
  const set = ruleWords.open(words);
  const letters = words.reduce((least, { part }) => Math.min(least, part.replaceAll("*", "").length), Infinity);
  return {
    set,
    isSameInWhole: true,
    needs: [{ sets: [set], rows: [], letters }],
    find(window) {
      const places = ruleWords.look(window.words);
      const count = places.count(set);
      const list = places.list(set);
      const { starts, ends } = window.words;
      const hits: Hit[] = [];
      for (let at = places.findFrom(set, window.from); at < count; at++) {
        const place = list[at] as number;
        if (place >= window.to) break;
        if (window.blocked.size > 0 && window.blocked.has(place)) continue;
        hits.push({ first: place, last: place, spans: [{ start: starts[place] as number, end: ends[place] as number }] });
      }
      return hits;
    },
  };
}

/** Finds words of several sets next to each other, in the order of the sets. */
export function matchRow(row: readonly number[], ruleWords: RuleWords): (window: Window) => readonly Hit[] {
  return ({ words, from, to, blocked }) => {
    const hits: Hit[] = [];
    for (let first = findRow(row, words, ruleWords, from, to); first >= 0; first = findRow(row, words, ruleWords, first + 1, to)) {
      const last = first + row.length - 1;
      if (!isFree(blocked, first, last)) continue;
      hits.push({ first, last, spans: [{ start: words.starts[first] as number, end: words.ends[last] as number }] });
    }
    return hits;
  };
}

/** Whether no word of a stretch is blocked. */
export function isFree(blocked: ReadonlySet<number>, first: number, last: number): boolean {
  if (blocked.size === 0) return true;
  for (let at = first; at <= last; at++) if (blocked.has(at)) return false;
  return true;
}
