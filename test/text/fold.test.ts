import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactForm, foldKey, foldText, unfoldSpan } from "../../src/text/fold.js";
import { findWords } from "../../src/text/words.js";
import { nastyText } from "./nasty-text.js";

describe("folding a text", () => {
  it.each([
    ["drops case and accents", "Cliënten ÉÉN Ångström", "clienten een angstrom"],
    ["drops decomposed accents", "clie\u0308nten e\u0301e\u0301n", "clienten een"],
    ["drops soft hyphens", "jeugd\u00ADbescherming", "jeugdbescherming"],
    ["drops zero-width characters", "ge\u200Bzin\u200C\u200D\uFEFF \u2060regie", "gezin regie"],
    ["drops marks of direction", "\u202Agezin\u202C\u200E", "gezin"],
    ["drops the selector of a glyph variant", "gezin\uFE0F", "gezin"],
    ["makes any white space a space", "een\u00A0gezin\tmet\u2009hulp\u3000nu", "een gezin met hulp nu"],
    ["makes a line end a space", "een\ngezin\r\nnu", "een gezin  nu"],
    ["takes ligatures apart", "ﬁnanciën eﬀect oﬃcieel ﬂauw aﬄuent", "financien effect officieel flauw affluent"],
    ["takes the one-letter ij apart", "ĳs en Ĳsland", "ijs en ijsland"],
    ["makes curly quotes straight", "auto’s ‘ja’ “nee” „toch” «wel»", 'auto\'s \'ja\' "nee" "toch" "wel"'],
    ["makes the hyphens of word processors plain", "ggz\u2010hulp en ggz\u2011hulp", "ggz-hulp en ggz-hulp"],
    ["leaves dashes alone", "ja – nee — toch", "ja – nee — toch"],
    ["makes letters of another width or style plain", "ＧＥＺＩＮ 𝐆𝐞𝐳𝐢𝐧 №", "gezin gezin no"],
    ["keeps a fraction one character", "1½ uur", "1½ uur"],
    ["makes a superscript plain", "12 m²", "12 m2"],
    ["keeps an emoji", "goed 🙂 zo", "goed 🙂 zo"],
    ["keeps an empty text empty", "", ""],
  ])("%s", (_, text, key) => {
    expect(foldKey(text)).toBe(key);
  });

  it("keeps case and accents in the plain form", () => {
    expect(foldText("Cliën\u00ADten\u00A0zĳn “ﬁjn”", "plain").text).toBe('Cliënten zijn "fijn"');
  });

  it("folds every character to what folds to itself", () => {
    const changed: string[] = [];
    for (let code = 1; code < 0x110000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const key = foldKey(String.fromCodePoint(code));
      if (foldKey(key) !== key) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it("folds a folded text to itself", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
    );
  });
});

describe("line-end hyphens", () => {
  it.each([
    ["joins a word that was broken off", "de jeugd-\nbescherming werkt", "de jeugdbescherming werkt"],
    ["joins with white space around the line end", "de jeugd- \t\n  bescherming", "de jeugdbescherming"],
    ["joins over a Windows line end", "de jeugd-\r\nbescherming", "de jeugdbescherming"],
    ["joins over an old Mac line end", "de jeugd-\rbescherming", "de jeugdbescherming"],
    ["joins at a soft hyphen", "de jeugd\u00AD\nbescherming", "de jeugdbescherming"],
    ["joins at the hyphen of a word processor", "de jeugd\u2010\nbescherming", "de jeugdbescherming"],
    ["joins before a word that only begins like en", "veran-\nenting", "veranenting"],
    ["joins after a letter with an accent", "idee\u0308-\nel", "ideeel"],
    ["keeps the hyphen before en", "jeugd-\nen gezinsbescherming", "jeugd- en gezinsbescherming"],
    ["keeps the hyphen before of", "jeugd-\nof gezinsbescherming", "jeugd- of gezinsbescherming"],
    ["keeps the hyphen before noch", "jeugd-\nnoch gezinsbescherming", "jeugd- noch gezinsbescherming"],
    ["keeps the hyphen before als", "jeugd-\nals gezinsbescherming", "jeugd- als gezinsbescherming"],
    ["keeps the hyphen before tot", "jeugd-\ntot gezinsbescherming", "jeugd- tot gezinsbescherming"],
    ["keeps the hyphen after a capital", "de GI-\nmedewerker", "de gi- medewerker"],
    ["keeps the hyphen after a capital with a loose accent", "de CAFE\u0301-\nmedewerker", "de cafe- medewerker"],
    ["keeps the hyphen before a capital", "Noord-\nHolland", "noord- holland"],
    ["keeps the hyphen after a digit", "de 24-\nuurs hulp", "de 24- uurs hulp"],
    ["keeps the hyphen before an empty line", "jeugd-\n\nbescherming", "jeugd-  bescherming"],
    ["keeps a dash at the line's end", "het gezin -\nniet de vader", "het gezin - niet de vader"],
    ["keeps the hyphen inside a line", "jeugd- en gezinsbescherming", "jeugd- en gezinsbescherming"],
    ["keeps a list's own hyphens", "- een\n- twee", "- een - twee"],
  ])("%s", (_, text, key) => {
    expect(foldKey(text)).toBe(key);
  });
});

describe("the way back", () => {
  it("gives the source of a stretch, with what was dropped inside it", () => {
    const text = "de jeugd\u00ADzorg-\nwerker e\u0301n 𝐆ezin";
    const folded = foldText(text);
    const source = (part: string): string => {
      const at = folded.text.indexOf(part);
      const { start, end } = unfoldSpan(folded, at, at + part.length);
      return text.slice(start, end);
    };
    expect(source("jeugdzorgwerker")).toBe("jeugd\u00ADzorg-\nwerker");
    expect(source("en")).toBe("e\u0301n");
    expect(source("gezin")).toBe("𝐆ezin");
  });

  it("takes the combining marks behind a stretch along", () => {
    const folded = foldText("ide\u0301e\u0308");
    expect(unfoldSpan(folded, 0, 3)).toEqual({ start: 0, end: 4 });
    expect(unfoldSpan(folded, 0, 4)).toEqual({ start: 0, end: 6 });
  });

  it("gives a ligature whole, whichever of its letters is asked for", () => {
    const folded = foldText("eﬃcient");
    expect(unfoldSpan(folded, 2, 3)).toEqual({ start: 1, end: 2 });
  });

  it("gives an empty span for an empty stretch", () => {
    const folded = foldText("gezin");
    expect(unfoldSpan(folded, 2, 2)).toEqual({ start: 2, end: 2 });
    expect(unfoldSpan(folded, 5, 5)).toEqual({ start: 0, end: 0 });
  });

  it("has one source span per folded unit, in order and inside the text", () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom("key" as const, "plain" as const), (text, folding) => {
        const { text: key, starts, ends } = foldText(text, folding);
        expect(starts.length).toBe(key.length);
        expect(ends.length).toBe(key.length);
        for (let at = 0; at < key.length; at++) {
          expect(starts[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (starts[at - 1] as number));
          expect(ends[at]).toBeGreaterThan(starts[at] as number);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("finds words whose source folds to what was matched", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const { key, start, end } of findWords(text)) expect(foldKey(text.slice(start, end))).toBe(key);
      }),
      { numRuns: 500 },
    );
  });

  it("folds a megabyte in time that grows with the text", () => {
    const text = "De jeugd-\nbescherming van cliënten, “zo” goed. ".repeat(20_000);
    expect(foldText(text).starts.length).toBeGreaterThan(800_000);
  });
});

describe("the exact form", () => {
  it("keeps accents and drops case", () => {
    expect(exactForm("CLIËNT")).toBe("cliënt");
    expect(exactForm("Een")).not.toBe(exactForm("Één"));
  });

  it("is the same for a composed and a decomposed accent", () => {
    expect(exactForm("clie\u0308nt")).toBe(exactForm("cliënt"));
  });

  it("is the same with and without soft hyphens and line ends", () => {
    expect(exactForm("jeugd\u00ADzorg-\nwerker")).toBe("jeugdzorgwerker");
  });
});
