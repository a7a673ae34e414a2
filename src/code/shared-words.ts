/** The hits of all codes on one segment in, for each rule the other codes that hit a word of its own out. */
import type { Hit } from "../rule/hit.js";
import { listTouched } from "../rule/place-spans.js";
import type { Words } from "../text/words.js";
import type { CodeHits, RuleHits } from "./match-segment.js";

const noCodes: ReadonlySet<string> = new Set();

/** Gives the function that tells of a code's rule with which codes it shares a word. */
export function findShared(found: readonly CodeHits[], words: Words): (code: string, result: RuleHits) => ReadonlySet<string> {
  if (found.length < 2) return () => noCodes;
  /** The codes that hit a word, by the word; most words are hit by none, most of the others by one. */
  const codes: (string[] | undefined)[] = [];
  for (const { code, hits } of found)
    for (const result of hits)
      for (const hit of result.hits)
        visitWords(hit, words, (word) => {
          const own = (codes[word] ??= []);
          if (own[own.length - 1] !== code) own.push(code);
        });
  return (code, { hits }) => {
    let others: Set<string> | undefined;
    for (const hit of hits)
      visitWords(hit, words, (word) => {
        const all = codes[word] ?? [];
        if (all.length < 2) return;
        for (const other of all) if (other !== code) (others ??= new Set()).add(other);
      });
    return others ?? noCodes;
  };
}

/** Visits the words that a hit touches, one more than once where its stretches lie over each other. */
function visitWords({ first, last, spans }: Hit, words: Words, visit: (word: number) => void): void {
  const [span] = spans;
  if (spans.length === 1 && span !== undefined && first >= 0 && span.start === words.starts[first] && span.end === words.ends[last])
    for (let word = first; word <= last; word++) visit(word);
  else for (const one of spans) for (const word of listTouched(words, one)) visit(word);
}
