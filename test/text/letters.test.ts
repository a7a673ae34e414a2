import { describe, expect, it } from "vitest";
import { exactForm, foldKey } from "../../src/text/fold.js";
import { listUnits, unit } from "../../src/text/letters.js";

/** All units of the table that are of some kind, as strings with what the table says of them. */
function list(isKind: (kind: number) => boolean): readonly (readonly [string, number])[] {
  return Array.from(listUnits(), (kind, code) => [String.fromCharCode(code), kind] as const).filter(([, kind]) => isKind(kind));
}

const letters = list((kind) => kind > unit.lastMark);

describe("the table of units", () => {
  it("gives each letter and digit as its exact form", () => {
    expect(letters.filter(([letter, kind]) => exactForm(letter) !== String.fromCharCode(kind))).toEqual([]);
  });

  it("holds as letters what folds to one letter or digit, and to the same from its exact form", () => {
    expect(
      letters.filter(([letter]) => !/^[\p{L}\p{N}]$/u.test(foldKey(letter)) || foldKey(exactForm(letter)) !== foldKey(letter)),
    ).toEqual([]);
  });

  it("holds as apostrophes and hyphens what folds to one", () => {
    expect(list((kind) => kind === unit.apostrophe).filter(([mark]) => foldKey(mark) !== "'")).toEqual([]);
    expect(list((kind) => kind === unit.hyphen).filter(([mark]) => foldKey(mark) !== "-")).toEqual([]);
  });

  it("holds as apart what folds to something that is none of these", () => {
    expect(list((kind) => kind === unit.apart).filter(([mark]) => !/^[^\p{L}\p{N}\p{M}'-]+$/u.test(foldKey(mark)))).toEqual([]);
  });

  it("finds nothing strange in Dutch as it is mostly typed", () => {
    const text = "Eén ‘casusregisseur’ – “cliënten” zei: €\u00A05… (½ fte), geüpdatet?! ĝ";
    expect(Array.from(text).filter((letter) => listUnits()[letter.charCodeAt(0)] === unit.strange)).toEqual([]);
  });

  it.each(["\u00AD", "\u0301", "\u200B", "\uFEFF", "ĳ", "ﬁ", "İ", "ŉ", "🙂", "Σ", "中"])(
    "finds strange what folds otherwise: %j",
    (letter) => {
      expect(listUnits()[letter.charCodeAt(0)] ?? unit.strange).toBe(unit.strange);
    },
  );
});
