import { describe, expect, it } from "vitest";
import { findPlaceholders } from "../../src/privacy/placeholders.js";

const formsIn = (text: string) => findPlaceholders(text).map(({ form }) => form);

describe("placeholders", () => {
  it.each([
    ["[naam] en [Naam lokaal  team] met [kind 2]", ["[naam]", "[naam lokaal team]", "[kind 00]"]],
    ["<naam> uit <woonplaats> zei {plaatsnaam} of {Naam kind}", ["<naam>", "<woonplaats>", "{plaatsnaam}", "{naam kind}"]],
    ["XXX belde xxx, N.N. en N. N. niet", ["XXX", "XXX", "N.N.", "N.N."]],
    ["P07: zo zegt R3 dat, en P112.", ["P00", "R00", "P00"]],
    ["Kind A en kind B wonen bij moeder M. en pleegvader K.", ["kind X", "kind X", "moeder X", "pleegvader X"]],
    ["Pleegmoeder B, dhr. X en mevrouw A. van dat gezin C", ["pleegmoeder X", "dhr. X", "mevrouw X", "gezin X"]],
    ["Respondent 3 en kind 12 zeiden niets", ["respondent 00", "kind 00"]],
    ["naam *** (geboren ___)", ["***", "___"]],
  ])("gives the forms in %j", (text, forms) => {
    expect(formsIn(text)).toEqual(forms);
  });

  it.each([
    "[lacht] [onleesbaar] [...] [15:51] [^1] [ ] [x] [[mandaten]] [zie hier](https://example.org) [bron]: https://example.org",
    "een <b>vet</b> woord<br> en <v Interviewer>",
    "XXL, xx, N.B., NN-methode",
    "p1 en P5.2, AP7, R2D2, P12_3, P1234",
    "kind 7 jaar, kind 12 maanden, kind 3x gezien, ouder 1-2 keer, kind 4/5",
    "moeder J&G, moeder U-bocht, moeder AB, moeder J. de Vries, ouder A. M. van Dijk, mevrouw B's tas",
    "***vet en schuin*** en ___ook___",
  ])("leaves %j alone", (text) => {
    expect(formsIn(text)).toEqual([]);
  });

  it("takes a row on a line of its own for the end of a part", () => {
    expect(formsIn("een\n\n***\n\ntwee\n ___\ndrie *** vier")).toEqual(["***"]);
  });

  it("gives where each stands, in order", () => {
    const text = "Volgens [naam] is kind A. bij XXX";
    expect(findPlaceholders(text).map(({ start, end }) => text.slice(start, end))).toEqual(["[naam]", "kind A.", "XXX"]);
  });

  it.each(["[", "x", "*", "_ ", "N.", "kind ", "moeder A. ", "<a", "{", "P1"])("reads 200,000 characters of %j in no time", (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(findPlaceholders(text).length).toBeGreaterThanOrEqual(0);
  });
});
