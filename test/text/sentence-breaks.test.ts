import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUsualBreaks, isClitic } from "../../src/text/sentence-breaks.js";

const segmenter = new Intl.Segmenter("nl", { granularity: "sentence" });

/** As the segmenter breaks a text with line ends as spaces, … as a stop and 's Avonds with a capital. */
function segment(text: string): readonly number[] {
  const flat = text
    .replace(/[\n\r]/gu, " ")
    .replace(/…(?![)\]])/gu, ".")
    .replace(/(?<=\s['‘’])[kmnrst](?=\s\p{Lu})/gu, (letter) => letter.toUpperCase());
  return Array.from(segmenter.segment(flat), ({ index }) => index).filter((index) => index > 0);
}

describe("breaking a usual text", () => {
  it.each([
    ["Het gezin. De school", [11]],
    ["Het gezin. en de school", []],
    ["Wat? zei ze", [5]],
    ["Versie 1.2 van B.V.A", []],
    ["«Klaar.» (Toen)", [9]],
    ["Weg. 's Avonds niet. 's avonds wel", [5]],
    ["Nee… Toch", [5]],
    ["Nee (…) Toch", []],
    ["", []],
  ])("%s", (text, breaks) => {
    expect(findUsualBreaks(text)).toEqual(breaks);
  });

  it("gives up where a unit is not one of the usual, or the rules are not sure", () => {
    expect(findUsualBreaks("Een 🙂. Twee")).toBeUndefined();
    expect(findUsualBreaks("Een; twee. Drie")).toEqual([11]);
    expect(findUsualBreaks("Een.; Twee")).toBeUndefined();
  });

  it("does as the segmenter with every unit, wherever it stands", () => {
    const frames = ["a.@b", "a. @ b", "a@ B", "a.@ B", "a! @b", "a!@ b", "a. @", "@. B", "a.B @.C", " @s A. @s A", "a. '@ A"];
    const units = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
    const texts = units.flatMap((unit) => frames.map((frame) => frame.replaceAll("@", unit)));
    const read = texts.map((text) => [text, findUsualBreaks(text)] as const).filter(([, breaks]) => breaks !== undefined);
    expect(read.length).toBeGreaterThan(4000);
    expect(read.filter(([text, breaks]) => JSON.stringify(breaks) !== JSON.stringify(segment(text)))).toEqual([]);
  });

  it("does as the segmenter on any row of them", () => {
    const pieces = [..."abstABS12éÉß.…!?)(]\"'’‘“”,:;-–\n ", " ", ". ", " 's A", " ’t b", "1.", "½", "€", "\u00A0"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (row) => {
        const text = row.join("");
        const breaks = findUsualBreaks(text);
        if (breaks !== undefined) expect(breaks).toEqual(segment(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a small letter for a word", () => {
  it("is one between an apostrophe and a capital", () => {
    expect(isClitic(" 's A", 2)).toBe(true);
    expect(isClitic(" 's a", 2)).toBe(false);
    expect(isClitic("'s A", 1)).toBe(false);
    expect(isClitic(" 'b A", 2)).toBe(false);
  });
});
