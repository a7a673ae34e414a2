import { describe, expect, it } from "vitest";
import { viewSegment } from "../../src/code/match-segment.js";
import { findReasons, quoteHits, type Reason } from "../../src/code/why-not.js";
import { wordMessage } from "../../src/messages/say.js";
import { parseRule } from "../../src/rule/parse.js";
import { makeSegments, open } from "./coding.js";

/** Why a rule has no hit in the first of the texts. */
function ask(rule: string, ...texts: readonly string[]): readonly Reason[] {
  const { rules, scanned } = open({ a: [rule], b: ["hulp"] }, makeSegments(...texts));
  const [first] = scanned;
  const [compiled] = rules.codes.get("a")?.rules ?? [];
  if (first === undefined || compiled === undefined) throw new Error("nothing to explain");
  const view = viewSegment(rules, first);
  const windows = view.openWindows(compiled, new Set());
  expect(windows.flatMap((window) => compiled.matcher.find(window))).toEqual([]);
  const whole = { ...(windows[0] as (typeof windows)[number]), from: 0, to: first.words.starts.length };
  return findReasons(parseRule(rule).tree, whole, windows, rules.settings);
}

function askIds(rule: string, ...texts: readonly string[]): readonly string[] {
  return ask(rule, ...texts).map(({ id }) => id.replace("explain/", ""));
}

describe("why a rule has no hit", () => {
  it("a word does not occur here, and these are its forms elsewhere", () => {
    expect(ask("gezin", "hulp", "gezin gezinnen", "gezinnen gezinnen")).toEqual([
      { id: "explain/no-form", values: { part: "gezin", forms: "gezinnen 3, gezin 1" } },
    ]);
    expect(ask("gezin", "hulp")).toEqual([{ id: "explain/no-form", values: { part: "gezin", forms: "–" } }]);
  });

  it("shows the eight forms that occur most", () => {
    const [reason] = ask("w*", "hulp", "wa wb wc wd we wf wg wh wi wj wj");
    expect(String(reason?.values["forms"]).split(", ")).toEqual(["wj 2", "wa 1", "wb 1", "wc 1", "wd 1", "we 1", "wf 1", "wg 1"]);
  });

  it("none of the alternatives occurs: one reason for all of them together", () => {
    expect(ask("gezin | school | (regie | =Wie)", "hulp", "gezin school school gezin school")).toEqual([
      { id: "explain/no-form", values: { part: "gezin | school | regie | =Wie", forms: "school 3, gezin 2" } },
    ]);
  });

  it("a long row of alternatives is cut short", () => {
    const [reason, ...others] = ask(Array.from({ length: 200 }, (_, index) => `woord${index}`).join(" | "), "hulp");
    expect(others).toEqual([]);
    expect(reason?.values["part"]).toBe("woord0 | woord1 | woord2 | woord3 | woord4 | woord5 | woord6 | woord7 | …");
  });

  it("alternatives of words have a reason together, and each other alternative has its own", () => {
    expect(askIds("gezin | school | /x+/ | code:c | hulp wacht", "hulp")).toEqual(["no-form", "no-regex", "no-code", "no-form"]);
    expect(ask("gezin | hulp school | wacht school", "hulp wacht").map(({ values }) => values["part"])).toEqual(["gezin", "school"]);
  });

  it("a regular expression matches nowhere", () => {
    expect(ask("/gez+/", "hulp")).toEqual([{ id: "explain/no-regex", values: { part: "gez+" } }]);
  });

  it("a code is not here", () => {
    expect(ask("code:b", "niets")).toEqual([{ id: "explain/no-code", values: { part: "b" } }]);
  });

  it("words are there, but not in a row", () => {
    expect(ask("het gezin", "gezin het")).toEqual([{ id: "explain/not-in-order", values: { part: "het gezin" } }]);
    expect(askIds("het … gezin", "het a b c d gezin")).toEqual(["not-in-order"]);
  });

  it("only the missing words of a row are told", () => {
    expect(ask("het gezin nu", "het nu").map(({ values }) => values["part"])).toEqual(["gezin"]);
  });

  it("words are too far apart", () => {
    expect(ask("gezin NEAR/2 hulp", "gezin a b c hulp")).toEqual([
      { id: "explain/too-far", values: { part: "gezin NEAR/2 hulp", distance: 4 } },
    ]);
    expect(ask("gezin NEAR/1 hulp @segment", "gezin a hulp a b c gezin")[0]?.values["distance"]).toBe(2);
  });

  it("words are near, but the other way round", () => {
    expect(askIds("gezin BEFORE/5 hulp", "hulp gezin")).toEqual(["not-in-order"]);
  });

  it("words stand in different sentences", () => {
    expect(askIds("gezin NEAR/5 hulp", "Het gezin. De hulp.")).toEqual(["other-sentence"]);
    expect(ask("gezin AND hulp", "Het gezin. De hulp.")).toEqual([{ id: "explain/other-sentence", values: { part: "gezin AND hulp" } }]);
  });

  it("only the missing sides are told", () => {
    expect(ask("gezin NEAR/5 hulp", "gezin").map(({ values }) => values["part"])).toEqual(["hulp"]);
    expect(ask("gezin AND hulp AND school", "gezin").map(({ values }) => values["part"])).toEqual(["hulp", "school"]);
  });

  it("the same reason is told once", () => {
    expect(ask("gezin AND gezin", "hulp")).toHaveLength(1);
    expect(ask("(gezin AND hulp) | (gezin AND school)", "x").map(({ values }) => values["part"])).toEqual(["gezin", "hulp", "school"]);
  });

  it("what is not wanted stands there too", () => {
    expect(ask("gezin NOT hulp", "gezin hulp")).toEqual([{ id: "explain/dropped", values: { part: "gezin", drop: "hulp" } }]);
    expect(ask("gezin NOT hulp", "hulp").map(({ values }) => values["part"])).toEqual(["gezin"]);
  });

  it("it is negated, by that word as it stands in the text", () => {
    expect(ask("!gezin", "Er is Geen gezin.")).toEqual([{ id: "explain/negated", values: { part: "gezin", word: "Geen" } }]);
    expect(ask("!gezin", "hulp").map(({ id }) => id)).toEqual(["explain/no-form"]);
  });

  it("can be worded in both languages, whatever the reason", () => {
    for (const rule of ["gezin", "/gez/", "code:c", "het gezin", "gezin NEAR/1 wacht", "gezin AND wacht", "wacht NOT hulp", "!wacht"]) {
      for (const reason of ask(rule, "Niet wacht, hulp. Het nu.")) {
        expect(wordMessage(reason, "nl")).not.toMatch(/[{}]/u);
        expect(wordMessage(reason, "en")).not.toBe(wordMessage(reason, "nl"));
      }
    }
  });

  it("is found in a long text with a long rule", () => {
    const alternatives = Array.from({ length: 1000 }, (_, index) => `woord${index}`).join(" | ");
    expect(askIds(`(${alternatives}) NEAR/2 (${alternatives} | gezin)`, "Het gezin wacht op hulp. ".repeat(4000))).toEqual(["no-form"]);
    expect(askIds("gezin BEFORE/1 hulp @segment", "gezin a hulp b ".repeat(1500))).toEqual(["too-far"]);
  });
});

describe("quoting hits", () => {
  it("gives the words as they stand, each once, in order", () => {
    const spans = [
      { start: 4, end: 9 },
      { start: 0, end: 3 },
    ];
    expect(
      quoteHits(
        [
          { first: 1, last: 1, spans: [spans[0] as (typeof spans)[number]] },
          { first: 0, last: 1, spans },
        ],
        "Het gezin",
      ),
    ).toBe("«Het», «gezin»");
    expect(quoteHits([], "x")).toBe("");
  });
});
