import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compileRules } from "../../src/code/rule-set.js";
import { createSkim, type Skim } from "../../src/code/skim.js";
import type { Coding } from "../../src/model/coding.js";
import { createVocabulary } from "../../src/text/vocabulary.js";
import { nastyText, usualText } from "../text/nasty-text.js";
import { makeCodebook, makeSegment, makeStudy } from "./coding.js";
import { proposePlainly } from "./oracle/propose.js";

const study = makeStudy();

function skimFor(...written: readonly string[]): Skim | undefined {
  const rules = compileRules(makeCodebook({ a: written }), createVocabulary(), study.negation);
  return createSkim(rules.codes.get("a")?.rules ?? [], rules);
}

function propose(rule: string, text: string): readonly Coding[] {
  return proposePlainly(makeCodebook({ a: [rule] }), [makeSegment(text)], study).codings;
}

describe("skimming", () => {
  test.each([
    ["gezin", "Alle gezinnen waren er.", "Het kind was er."],
    ["wachten", "Zij wachtte lang.", "Zij bleef lang."],
    ["kopen", "Hij kocht brood.", "Hij at brood."],
    ["=één", "Het was ÉÉN gezin.", "Het waren er twee."],
    ["een", "Het was één gezin.", "Het waren er twee."],
    ["coördinatie", "De COORDINATIE lag stil.", "De leiding lag stil."],
    ["spv'er", "Een SPV’er kwam.", "Een arts kwam."],
    ["jeugd*hulp", "De Jeugd- en opvoedhulp, en jeugdhulp.", "De opvang."],
    ["*wachtlijst*", "De GGZ-wachtlijsten.", "De lijst."],
    ["vast contactpersoon", "Eén vast contactpersoon.", "Eén vast adres."],
    ["regie NEAR/3 gezin", "De regie ligt bij het gezin.", "De leiding ligt bij de buren."],
    ["regie NOT gezin", "De regie ontbreekt.", "Het gezin is er."],
  ])("%s: looks at a text with its letters, and passes over one without", (rule, holds, without) => {
    const skim = skimFor(rule);
    expect([skim?.(holds), skim?.(without)]).toEqual([true, false]);
  });

  test.each([
    ["a soft hyphen", "Het ge\u00ADzin."],
    ["a word over a line end", "Het ge-\nzin."],
    ["a combining mark", "Het gezi\u0301n."],
    ["a ligature", "Het \uFB01ets."],
    ["letters of another alphabet", "Семья."],
  ])("looks at every text with %s", (_, text) => {
    expect(skimFor("gezin")?.(text)).toBe(true);
  });

  test.each([
    ["a regular expression", ["/gezin+/"]],
    ["a stem", ["~gezinnen"]],
    ["a code alone", ["code:b"]],
    ["nothing but wildcards", ["??"]],
    ["one such rule among others", ["gezin", "/x/"]],
    [
      "more words than are worth it",
      [Array.from({ length: 70 }, (__, at) => `=woord${String.fromCharCode(97 + (at % 26))}${at}`).join(" | ")],
    ],
  ])("is not done for %s", (_, rules) => {
    expect(skimFor(...rules)).toBeUndefined();
  });

  it("passes over every text where there are no rules", () => {
    expect(skimFor()?.("Het gezin.")).toBe(false);
  });

  it("passes over no text in which a rule hits", () => {
    const words = fc.constantFrom("gezin", "wachten", "één", "=één", "co*tie", "spv'er", "ggz-hulp", "geen regie", "zien", "ijs", "straße");
    const pieces = fc.constantFrom(
      ..."Gezinnen wachtte een ÉÉN coördinatie COORDINATIE spv’er SPV`ers ggz-hulp ggz‑hulp gezien zag ijs ĲS ijsjes straße STRASSE geen,regie".split(
        " ",
      ),
      "geen regie",
      "re-\ngie",
      "ge\u00ADzin",
      "e\u0301e\u0301n",
      "x",
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 5 }).map((row) => row.join(" ")),
      fc.tuple(nastyText, pieces, usualText).map((row) => row.join(" ")),
    );
    let passed = 0;
    let hit = 0;
    fc.assert(
      fc.property(words, texts, (rule, text) => {
        const codings = propose(rule, text);
        hit += codings.length;
        const looks = skimFor(rule)?.(text) ?? true;
        if (!looks) passed++;
        expect(looks || codings.length === 0).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(hit, passed)).toBeGreaterThan(100);
  });
});
