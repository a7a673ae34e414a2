/** Sets of rule words in, matchers out that find where their words stand in a text: each by itself, or in a row. */
import type { Hit } from "./hit.js";
import type { Matcher, Window } from "./matcher.js";
import type { RuleWords } from "./rule-words.js";
import type { RuleWord } from "./word-index.js";

/** Hits every word of a set. */
export function matchWords(words: readonly RuleWord[], ruleWords: RuleWords): Matcher {
  const set = ruleWords.open(words);
  return {
    set,
    needs: [[set]],
    shortest: Math.min(...words.map(({ part }) => part.replaceAll("*", "").length)),
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

/** Finds words of several sets next to each other, in the order of the sets; looks where the rarest of them stand. */
export function matchRow(sets: readonly number[], ruleWords: RuleWords): (window: Window) => readonly Hit[] {
  return (window) => {
    const places = ruleWords.look(window.words);
    const { types, starts, ends } = window.words;
    let rarest = 0;
    for (let part = 1; part < sets.length; part++)
      if (places.count(sets[part] as number) < places.count(sets[rarest] as number)) rarest = part;
    const count = places.count(sets[rarest] as number);
    const list = places.list(sets[rarest] as number);
    const isRow = (first: number): boolean => {
      for (let part = 0; part < sets.length; part++) {
        if (window.blocked.size > 0 && window.blocked.has(first + part)) return false;
        if (part !== rarest && !ruleWords.holds(sets[part] as number, types[first + part] as number)) return false;
      }
      return true;
    };
    const hits: Hit[] = [];
    for (let at = places.findFrom(sets[rarest] as number, window.from + rarest); at < count; at++) {
      const first = (list[at] as number) - rarest;
      const last = first + sets.length - 1;
      if (last >= window.to) break;
      if (isRow(first)) hits.push({ first, last, spans: [{ start: starts[first] as number, end: ends[last] as number }] });
    }
    return hits;
  };
}
