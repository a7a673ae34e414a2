import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "../../src/privacy/detect.js";
import { foldIdentifiers } from "../../src/privacy/fold-text.js";
import { makeKnownNames } from "../../src/privacy/known-names.js";
import { splitWords } from "../../src/privacy/known-names/split-words.js";
import { scanText } from "../../src/privacy/triggers/scan-text.js";
import { hostileTexts, sentences } from "./triggers/texts.js";

const list = `# namen van het team (verzonnen)
Sanne van der Berg

Mark Bakker   # collega
Fatma Yıldız-Özdemir
René d'Hondt
voornaam;achternaam
Anne-Marie;de Wit
Vries, Jan Peter de
Wil Groot
Roos
Bo
Łukasz Żak
Omar El Amrani
`;

const known = makeKnownNames(list);
const find = (text: string, detector = known.detector) =>
  detectIdentifiers(text, [detector]).map(({ start, end }) => text.slice(start, end));

describe("the study's own list of names", () => {
  it.each([
    ["Gisteren belde Sanne van der Berg.", ["Sanne van der Berg"]],
    ["gisteren belde sanne van der berg nog", ["sanne van der berg"]],
    ["SANNE VAN DER BERG", ["SANNE VAN DER BERG"]],
    ["Zij en Sanne van\n> der Berg waren er", ["Sanne van\n> der Berg"]],
    ["Berg, Sanne van der (notulist)", ["Berg, Sanne van der"]],
    ["Van der Berg, Sanne", ["Van der Berg, Sanne"]],
    ["Berg, van der, Sanne", ["Berg, van der, Sanne"]],
    ["S. van der Berg en S.A. van der Berg", ["S. van der Berg", "S.A. van der Berg"]],
    ["Van der Berg, S.", ["Van der Berg, S"]],
    ["Sanne A. van der Berg", ["Sanne A. van der Berg"]],
    ["volgens Van der Berg en mevrouw van der Berg", ["Van der Berg", "van der Berg"]],
    ["de tas van Sanne, Sanne's tas, Sannes tas, Mark Bakkers tas", ["Sanne", "Sanne", "Sannes", "Mark Bakkers"]],
    ["Fatma Yildiz Ozdemir, fatma yıldız-özdemir, mevrouw Özdemir", ["Fatma Yildiz Ozdemir", "fatma yıldız-özdemir", "Özdemir"]],
    ["Rene D’Hondt en RENÉ D'HONDT", ["Rene D’Hondt", "RENÉ D'HONDT"]],
    ["anne marie de wit en Anne-Marie", ["anne marie de wit", "Anne-Marie"]],
    ["Jan Peter de Vries, Jan de Vries, J.P. de Vries, De Vries", ["Jan Peter de Vries", "Jan de Vries", "J.P. de Vries", "De Vries"]],
    ["met **Lukasz** *Zak* en Bo.", ["Lukasz** *Zak", "Bo"]],
    ["Met dhr. Bakker en met Roos, en daarna belde Wil.", ["Bakker", "Roos", "Wil"]],
    ["Roos: ja, dat klopt.", ["Roos"]],
    ["Omar el Amrani en El Amrani", ["Omar el Amrani", "El Amrani"]],
  ])("finds the names in %j", (text, names) => {
    expect(find(text)).toEqual(names);
  });

  it.each([
    "Roosendaal, een roos, Rooskleurig en ROOSTER",
    "de sanne van buiten, het mark, een bakker, de berg",
    "Wil je dat? Roos is een kleur. Bakker worden\n\n- Groot gezin\n| Groot |\n> Wil",
    "wil groot worden, mark bakker",
    "bij bakker A kopen, j. de vries",
    "Bosse, Boris, bo, Anna-Roos-Fleur, Sanne-Lotte",
    "van der werf, de jong en het gezin",
    "Hans en Frans",
  ])("leaves %j alone", (text) => {
    expect(find(text)).toEqual([]);
  });

  it("takes a whole name that consists of words for a name when there is a capital in it", () => {
    expect(find("Toen kwam Wil Groot.")).toEqual(["Wil Groot"]);
  });

  it("does not take Hans for a genitive of Han", () => {
    expect(find("Hans kwam met Hanneke", makeKnownNames("Han Peters").detector)).toEqual([]);
  });

  it("says how many names there are, and which lines hold none by their number only", () => {
    expect(
      makeKnownNames("\uFEFF# lijst\r\nSanne\r\nX\r\n123\r\n;\r\nNaam\r\nvoornaam;tussenvoegsel;achternaam\r\nJan;de;Wit\r\n"),
    ).toMatchObject({
      count: 2,
      unusable: [3, 4, 5],
    });
  });

  it("reads columns, and a surname that stands first", () => {
    const { detector } = makeKnownNames(
      "Anna Maria;Jansen\nDijk\tvan\tEva\n\nPieters, Tom\nDe Groot, Sem\nvan Gogh\nJ. Smit\nX Y\nO Oe\nAb",
    );
    expect(
      find("met Anna Maria Jansen, A.M. Jansen, Maria, Jansen, Pieters, Sem de Groot, van Gogh, J. Smit, Smit en Oe", detector),
    ).toEqual(["Anna Maria Jansen", "A.M. Jansen", "Maria", "Jansen", "Pieters", "Sem de Groot", "van Gogh", "J. Smit", "Smit", "Oe"]);
  });

  it("compares letters that are no letter with an accent, and those of another alphabet", () => {
    expect(find("met Soren Odegard en Анна Петрова", makeKnownNames("Søren Ødegård\nАнна Петрова\nvan O").detector)).toEqual([
      "Soren Odegard",
      "Анна Петрова",
    ]);
  });

  it("finds nothing with an empty list", () => {
    expect(find("Sanne van der Berg", makeKnownNames("").detector)).toEqual([]);
  });

  it("finds what is found when a name is looked for at every word", () => {
    const names = "Sanne;de Vries\nJan;van den Berg\nLi Wu\nÖzlem Şahin\n吉田;𠮷\nA;Jansen\nAnna;El Idrissi";
    const { detector } = makeKnownNames(`${list}\n${names}`);
    const atEveryWord = (text: string) => ({ text, places: () => splitWords(text).map(({ start }) => start) });
    const compare = (text: string): void => {
      expect(detector.find(scanText(text))).toEqual(detector.find(atEveryWord(text)));
    };
    for (const text of sentences) compare(foldIdentifiers(text).text);
    const named = fc.array(
      fc.constantFrom(..."sanne Vries Jan’s jans li Wu é Ö ß ı 吉田 𠮷 a A. - van de x 1 , Idrissi El 𐐀 \n".split(/ /u)),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          hostileTexts,
          named.map((words) => words.join("")),
          named.map((words) => words.join(" ")),
        ),
        (text) => compare(foldIdentifiers(text).text),
      ),
      { numRuns: 1000 },
    );
  });

  it("reads 2 MB with 5,000 names in one pass", () => {
    const letters = "abcdefghijklmnopqrst".split("");
    const made = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `Q${a}${b}${c} van ${c}${b}${a}`))).slice(0, 5000);
    const { detector, count } = makeKnownNames(made.join("\n"));
    const text = "Moeder Qabc vertelt dat het gezin van Cba vorige week bij ons was, ".repeat(30_000);
    expect(count).toBe(5000);
    expect(detector.find(scanText(text))).toHaveLength(60_000);
  });

  it.each(["A", "A.", " ", "van ", "Sanne ", "-", "’s", "A. van ", "é", "aé", "李"])("reads 200,000 characters of %j", (piece) => {
    expect(() => known.detector.find(scanText(piece.repeat(200_000 / piece.length)))).not.toThrow();
  });
});
