import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSpanReader } from "../../src/code/match-spans.js";
import {
  addNumber,
  addSpans,
  beginCounted,
  closeRow,
  endCounted,
  endOfMatch,
  endOfPart,
  endOfWords,
  findFirstRule,
  findFirstWord,
  openRow,
  orderParts,
} from "../../src/code/packed-hits.js";
import type { Span } from "../../src/model/passage.js";

interface RuleHits {
  readonly rule: number;
  readonly words: readonly number[];
  readonly matches: readonly (readonly Span[])[];
}

/** What each segment holds; those of most are nothing. */
type CodeHits = readonly (readonly RuleHits[])[];

function pack(code: CodeHits): Int32Array {
  const row = openRow();
  for (const [place, rules] of code.entries()) {
    if (rules.length === 0) continue;
    addNumber(row, place);
    const part = beginCounted(row);
    for (const { rule, words, matches } of rules) {
      addNumber(row, rule);
      const rest = beginCounted(row);
      const list = beginCounted(row);
      for (const word of words) addNumber(row, word);
      endCounted(row, list);
      for (const spans of matches) addSpans(row, spans);
      endCounted(row, rest);
    }
    endCounted(row, part);
  }
  return closeRow(row);
}

function unpackPart(row: Int32Array, part: number): readonly RuleHits[] {
  const readSpans = createSpanReader();
  const rules: RuleHits[] = [];
  for (let at = findFirstRule(part); at < endOfPart(row, part); at = endOfPart(row, at)) {
    const matches: (readonly Span[])[] = [];
    for (let match = endOfWords(row, at); match < endOfPart(row, at); match = endOfMatch(row, match)) matches.push(readSpans(row, match));
    rules.push({ rule: row[at] as number, words: Array.from(row.subarray(findFirstWord(at), endOfWords(row, at))), matches });
  }
  return rules;
}

const number = fc.oneof(fc.nat(3), fc.nat(2 ** 31 - 1));
const span = fc
  .record({ start: fc.oneof(fc.nat(3), fc.nat(2 ** 30)), length: fc.oneof(fc.nat(3), fc.nat(2000)) })
  .map(({ start, length }) => ({ start, end: start + length }));
const rule = fc.record({
  rule: number,
  words: fc.array(number, { maxLength: 4 }),
  matches: fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 4 }),
});
const segments = fc.nat(12).chain((count) => {
  const code = fc.array(fc.array(rule, { maxLength: 3 }), { minLength: count, maxLength: count });
  return fc.record({ count: fc.constant(count), codes: fc.array(code, { maxLength: 4 }) });
});

describe("hits as a row of numbers", () => {
  it("are what they were, segment after segment, and in each the codes in their order", () => {
    fc.assert(
      fc.property(segments, ({ count, codes }) => {
        const rows = codes.map(pack);
        const { rows: which, parts } = orderParts(rows, count);
        const read = Array.from(parts, (part, at) => {
          const row = rows[which[at] as number] as Int32Array;
          return { segment: row[part], code: which[at], rules: unpackPart(row, part) };
        });
        const written = Array.from({ length: count }, (_, segment) =>
          codes.flatMap((code, place) => {
            const rules = code[segment] ?? [];
            return rules.length === 0 ? [] : [{ segment, code: place, rules }];
          }),
        );
        expect(read).toEqual(written.flat());
      }),
      { numRuns: 300 },
    );
  });

  it("share the span of matches that stand in the same place", () => {
    const row = pack([[{ rule: 0, words: [], matches: [[{ start: 3, end: 8 }], [{ start: 3, end: 8 }], [{ start: 3, end: 9 }]] }]]);
    const readSpans = createSpanReader();
    const [first, second, third] = [endOfWords(row, 2), endOfMatch(row, endOfWords(row, 2)), row.length - 3].map((at) =>
      readSpans(row, at),
    );
    expect(second).toBe(first);
    expect(third).toEqual([{ start: 3, end: 9 }]);
  });
});
