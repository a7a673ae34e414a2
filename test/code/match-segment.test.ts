import { describe, expect, it } from "vitest";
import { appliesTo, viewSegment } from "../../src/code/match-segment.js";
import type { Code } from "../../src/model/codebook.js";
import { makeCodebook, makeSegment, makeSegments, open } from "./coding.js";

function view(codes: Parameters<typeof makeCodebook>[0], text: string): ReturnType<typeof viewSegment> {
  const { rules, scanned } = open(codes, makeSegments(text));
  return viewSegment(rules, scanned[0] as (typeof scanned)[number]);
}

describe("looking at a segment", () => {
  it("finds the hits of a code, rule by rule, before the longest is chosen", () => {
    const found = view({ a: ["analyse", "verklarende analyse", "afwezig"] }, "De verklarende analyse.").findCode("a");
    expect(found.map(({ rule, hits }) => [rule.rule.id, hits.length])).toEqual([
      ["a.r1", 1],
      ["a.r2", 1],
    ]);
  });

  it("finds nothing for a code it does not know", () => {
    expect(view({ a: ["x"] }, "x").findCode("b")).toEqual([]);
  });

  it("gives the same answer twice", () => {
    const one = view({ a: ["x"] }, "x");
    expect(one.findCode("a")).toBe(one.findCode("a"));
  });

  it("opens a window on every sentence that has words, or on the whole", () => {
    const { rules, scanned } = open({ a: ["x", "x @segment"] }, makeSegments("Een zin. Nog een zin! En nog één?"));
    const [sentence, whole] = rules.codes.get("a")?.rules ?? [];
    const one = viewSegment(rules, scanned[0] as (typeof scanned)[number]);
    const ranges = (rule: NonNullable<typeof sentence>): readonly (readonly [number, number])[] =>
      one.openWindows(rule, new Set()).map(({ from, to }) => [from, to] as const);
    expect(ranges(sentence as NonNullable<typeof sentence>)).toEqual([
      [0, 2],
      [2, 5],
      [5, 8],
    ]);
    expect(ranges(whole as NonNullable<typeof whole>)).toEqual([[0, 8]]);
  });

  it("lists the words that exclusions cover", () => {
    const { rules, scanned } = open(
      { a: ["x", "niet bij: het gezin", "niet bij: /hul/", "niet bij: code:a"] },
      makeSegments("Is het gezin een hulp, x?"),
    );
    const one = viewSegment(rules, scanned[0] as (typeof scanned)[number]);
    const code = rules.codes.get("a");
    expect(code === undefined ? [] : Array.from(one.findBlocked(code))).toEqual([1, 2, 4]);
  });

  it("matches a regular expression on text without soft hyphens and line ends, with case and accents kept", () => {
    const text = "De jeugd\u00ADzorg-\nwerker zag clie\u0308nten.";
    const spans = (rule: string): readonly string[] =>
      view({ a: [rule] }, text)
        .findCode("a")
        .flatMap(({ hits }) => hits.flatMap((hit) => hit.spans.map(({ start, end }) => text.slice(start, end))));
    expect(spans("/jeugdzorgwerker zag/")).toEqual(["jeugd\u00ADzorg-\nwerker zag"]);
    expect(spans("/clie.nten/")).toEqual(["clie\u0308nten"]);
    expect(spans("/clienten/")).toEqual([]);
  });

  it("finds nothing by a regular expression in a text without words", () => {
    expect(view({ a: ["/\\?/"] }, "?!").findCode("a")).toEqual([]);
  });
});

describe("whether a code applies", () => {
  const code = (given: Partial<Code>): Code => makeCodebook({ a: { written: [], ...given } }).codes.get("a") as Code;
  const segment = makeSegment("x");

  it.each([
    ["anywhere when it says nothing", {}, true],
    ["in its data types", { types: ["interview", "verslag"] }, true],
    ["in its periods", { periods: ["p1"] }, true],
    ["not in other data types", { types: ["interview"] }, false],
    ["not in other periods", { types: ["verslag"], periods: ["p2"] }, false],
  ])("%s", (_, given, applies) => {
    expect(appliesTo(code(given), segment.type, segment.period)).toBe(applies);
  });
});
