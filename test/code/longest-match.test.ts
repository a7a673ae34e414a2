import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepLongest } from "../../src/code/longest-match.js";
import type { RuleHits } from "../../src/code/match-segment.js";
import type { Span } from "../../src/model/passage.js";
import type { Hit } from "../../src/rule/hit.js";
import { compileRules } from "../../src/code/rule-set.js";
import { createVocabulary } from "../../src/text/vocabulary.js";
import { makeCodebook } from "./coding.js";

const rules =
  compileRules(makeCodebook({ a: ["een", "twee", "drie"] }), createVocabulary(), { words: [], window: 3 }).codes.get("a")?.rules ?? [];

const span = (start: number, end: number): Span => ({ start, end });
const hit = (...spans: readonly Span[]): Hit => ({ first: spans[0]?.start ?? -1, last: (spans.at(-1)?.end ?? 0) - 1, spans });
const results = (...hits: readonly (readonly Hit[])[]): readonly RuleHits[] =>
  hits.map((own, index) => ({ rule: rules[index] as RuleHits["rule"], hits: own }));
const show = (kept: readonly RuleHits[]): readonly string[] =>
  kept.flatMap(({ rule, hits }) =>
    hits.map(({ spans }) => `${rule.rule.id} ${spans.map(({ start, end }) => `${start}-${end}`).join("+")}`),
  );

describe("the longest match", () => {
  it("leaves out a hit inside a longer one, of the same rule or another", () => {
    expect(show(keepLongest(results([hit(span(2, 5)), hit(span(0, 8))], [hit(span(0, 3))])))).toEqual(["a.r1 0-8"]);
  });

  it("leaves out a hit that overlaps a longer one in part, so that one word is no two mentions, and keeps what only touches", () => {
    expect(show(keepLongest(results([hit(span(0, 4))], [hit(span(3, 8)), hit(span(8, 9))])))).toEqual(["a.r2 3-8", "a.r2 8-9"]);
  });

  it("leaves out a hit of which one stretch stands in a longer hit, and keeps one between the stretches of a longer hit", () => {
    expect(show(keepLongest(results([hit(span(0, 9))], [hit(span(1, 2), span(10, 12))])))).toEqual(["a.r1 0-9"]);
    expect(show(keepLongest(results([hit(span(0, 4), span(8, 12))], [hit(span(4, 8))])))).toEqual(["a.r1 0-4+8-12", "a.r2 4-8"]);
  });

  it("keeps a hit that overlaps only what a longer hit left out", () => {
    expect(show(keepLongest(results([hit(span(0, 3))], [hit(span(2, 6))], [hit(span(5, 10))])))).toEqual(["a.r1 0-3", "a.r3 5-10"]);
  });

  it("leaves out a hit of which all stretches stand inside others", () => {
    expect(show(keepLongest(results([hit(span(0, 5)), hit(span(10, 15))], [hit(span(1, 2), span(11, 12))])))).toEqual([
      "a.r1 0-5",
      "a.r1 10-15",
    ]);
  });

  it("keeps the first of equals", () => {
    expect(show(keepLongest(results([hit(span(0, 5))], [hit(span(0, 5))])))).toEqual(["a.r1 0-5"]);
  });

  it("keeps hits without words", () => {
    expect(show(keepLongest(results([hit(span(0, 5))], [hit()])))).toEqual(["a.r1 0-5", "a.r2 "]);
  });

  it("puts the hits of a rule in the order of the text", () => {
    expect(show(keepLongest(results([hit(span(9, 10)), hit(span(0, 5))])))).toEqual(["a.r1 0-5", "a.r1 9-10"]);
  });

  it("is what is left when hits are taken from long to short and asked one by one", () => {
    const anySpan = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 })).map(([start, length]) => span(start, start + length));
    const anyHit = fc
      .uniqueArray(anySpan, { minLength: 1, maxLength: 3, selector: ({ start }) => start })
      .map((spans) => hit(...spans.sort((a, b) => a.start - b.start)));
    fc.assert(
      fc.property(fc.array(fc.array(anyHit, { minLength: 1, maxLength: 5 }), { maxLength: 3 }), (hits) => {
        const all = hits.flatMap((own, order) =>
          own.map((one) => ({ one, order, length: one.spans.reduce((sum, { start, end }) => sum + end - start, 0) })),
        );
        const covers: Span[] = [];
        const kept: (typeof all)[number][] = [];
        for (const candidate of Array.from(all).sort((a, b) => b.length - a.length || a.one.first - b.one.first)) {
          if (candidate.one.spans.some(({ start, end }) => covers.some((cover) => cover.start < end && start < cover.end))) continue;
          kept.push(candidate);
          covers.push(...candidate.one.spans);
        }
        const expected = hits.flatMap((_, order) =>
          show(
            results(...hits.map((_own, index) => (index === order ? kept.filter((one) => one.order === order).map(({ one }) => one) : []))),
          ),
        );
        expect(Array.from(show(keepLongest(results(...hits)))).sort()).toEqual(Array.from(expected).sort());
      }),
      { numRuns: 500 },
    );
  });

  it("is found among a hundred thousand hits in time that grows with them", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => hit(span(index * 3, index * 3 + 2)));
    expect(keepLongest(results(many, [hit(span(0, 10))])).reduce((sum, { hits }) => sum + hits.length, 0)).toBe(100_000 - 4 + 1);
  });
});
