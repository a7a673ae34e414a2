/** What all codes hit in, for each rule the other codes that hit a word of its own, and in how many segments, out. */
import type { Codebook } from "../model/codebook.js";
import type { Hit } from "../rule/hit.js";
import { listTouched } from "../rule/place-spans.js";
import type { Words } from "../text/words.js";
import type { CodeInSegment } from "./known-codes.js";
import type { Tally } from "./rule-reach.js";

/** A rule with the words that it hit in one segment. */
interface RuleWords {
  readonly code: string;
  readonly rule: string;
  readonly words: readonly number[];
}

/** Adds to the tally of each rule the codes with which it shares a word. */
export function tallyShared({ codes }: Codebook, hits: ReadonlyMap<string, readonly CodeInSegment[]>, tally: Tally): void {
  const bySegment = new Map<number, RuleWords[]>();
  for (const { id: code, rules } of codes.values())
    for (const { segment, rules: found } of hits.get(code) ?? []) {
      const list = bySegment.get(segment) ?? [];
      bySegment.set(segment, list);
      for (const { rule, words } of found) list.push({ code, rule: rules[rule]?.id ?? "", words });
    }
  for (const list of bySegment.values()) if (list[0]?.code !== list.at(-1)?.code) tallySegment(list, tally);
}

function tallySegment(list: readonly RuleWords[], tally: Tally): void {
  /** The codes that hit a word, by the word; most words are hit by none, most of the others by one. */
  const codes = new Map<number, string[]>();
  for (const { code, words } of list)
    for (const word of words) {
      const own = codes.get(word);
      if (own === undefined) codes.set(word, [code]);
      else if (own.at(-1) !== code) own.push(code);
    }
  for (const { code, rule, words } of list) {
    const others = new Set<string>();
    for (const word of words) for (const other of codes.get(word) ?? []) if (other !== code) others.add(other);
    const shared = tally.get(rule)?.shared;
    for (const other of others) shared?.set(other, (shared.get(other) ?? 0) + 1);
  }
}

/** Lists the words that hits touch, each once. */
export function listHitWords(hits: readonly Hit[], words: Words): readonly number[] {
  const touched = new Set<number>();
  for (const { first, last, spans } of hits) {
    const [span] = spans;
    if (spans.length === 1 && span !== undefined && first >= 0 && span.start === words.starts[first] && span.end === words.ends[last])
      for (let word = first; word <= last; word++) touched.add(word);
    else for (const one of spans) for (const word of listTouched(words, one)) touched.add(word);
  }
  return Array.from(touched);
}
