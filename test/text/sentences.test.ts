import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentences } from "../../src/text/sentences.js";
import { nastyText, usualText } from "./nasty-text.js";

/** Cuts a text at its sentences, with a bar at every cut. */
function cut(text: string): string {
  const starts = findSentences(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1])).join("|");
}

/** Each case has a bar where a sentence begins. */
const hardCases = [
  // Abbreviations that never end a sentence.
  "Er was o.a. een gezinsvoogd bij. |Zij kwam later.",
  "Er waren o.a. Veilig Thuis en de Raad. |Daarna stopte het.",
  "O.a. Veilig Thuis was erbij. |Daarna stopte het.",
  "Het lukte niet, d.w.z. Moeder kwam niet. |Jammer.",
  "M.a.w. Niemand doet het. |Jammer.",
  "Er ging e.e.a. Mis die dag. |Jammer.",
  "Zie het verslag d.d. Maandag 3 mei. |Jammer.",
  "Neem bijv. Den Haag als voorbeeld. |Daar lukte het.",
  "Neem bv. De Jutters. |Die zijn gestopt.",
  "Bellen i.p.v. Mailen werkt beter. |Echt waar.",
  "M.b.t. Jeugdzorg is niets geregeld. |Helaas.",
  "Wij spraken n.a.v. Het incident. |Kort.",
  "Het ging t.o.v. Vorig jaar beter. |Fijn.",
  "Dat is i.v.m. De wet niet mogelijk. |Helaas.",
  "Zie nr. 5 van de lijst. |Dat is duidelijk.",
  "Dhr. Jansen kwam binnen. |Hij ging zitten.",
  "Mw. De Vries belde. |Zij was boos.",
  "Mevr. Bakker is ziek. |Beterschap.",
  "Gesproken met dr. Smit. |Hij keek mee.",
  "Gesproken met prof. dr. A.B. van der Berg. |Zij lachte.",
  "Mr. dr. X was erbij. |Hij zweeg.",
  "Ir. De Boer was erbij. |Hij zweeg.",
  "Op grond van art. 1:255 BW is dat zo. |Klaar.",
  "Zie art. Drie van de wet. |Klaar.",
  "Evt. De rechter vragen. |Volgende punt.",
  "Incl. BTW is het duur. |Te duur.",
  "Het duurde ca. Drie weken. |Te lang.",
  "Zie p. 12 van het rapport. |Daar staat het.",
  "Zie p. A van de bijlage. |Daar staat het.",
  "Zie hfst. 3 en par. 2. |Daar staat meer.",
  "De kosten zijn max. 500 euro p.p. per dag. |Niet meer.",
  "Tel. 070-1234567 is bezet. |Probeer later.",
  "Dat is nl. Niet waar. |Echt niet.",
  "Gem. Den Haag betaalt. |Dat is afgesproken.",
  "Resp. Moeder en vader waren er. |Allebei.",
  "Vgl. Jansen over hechting. |Dat is bekend.",
  "Zij komt a.s. Maandag. |Dan praten we.",
  "De z.g. Veiligheidstafel bestaat niet meer. |Gelukkig.",
  "Het team (o.a. Anna en Bert) kwam. |Op tijd.",
  "“O.a. Anna en Bert kwamen.” |Op tijd.",
  "Op 3 jan. 2024 was het zover. |Eindelijk.",
  // Abbreviations that may.
  "Er kwamen vragen, zorgen, etc. |Daarna stopte het overleg.",
  "Er kwamen vragen, zorgen, etc. en dat hielp. |Fijn.",
  "Bel de huisarts, de school e.d. |Dan weet je meer.",
  "Er waren ouders, kinderen enz. |Iedereen at mee.",
  "Het was fijn enz. enz. |Dat was het.",
  // Initials.
  "De heer J. Jansen sprak. |Daarna mevrouw K.L.M. Pietersen.",
  "J.P. Balkenende was er. |Hij zwaaide.",
  "Drs. P. zong. |Wij luisterden.",
  "De moeder van K. Jansen belde. |Zij was boos.",
  "Het gaat niet goed met K. |Hij slaapt slecht.",
  "Dat hoorde ik van S. |Zij was erbij.",
  "Zij werkt bij de G.I. Haaglanden. |Al jaren.",
  // Names and words that look like an abbreviation.
  "Zij belde Jan. |Hij kwam meteen.",
  "Het spaargeld stond bij de ING. |Nu niet meer.",
  "Max. Drie dagen duurt het. |Niet langer.",
  "Het duurt max. Drie dagen. |Niet langer.",
  "Wij spraken Mw. De Vries en Dr. Smit. |Dat hielp.",
  // Numbers, times and dates.
  "Het kostte 3.500 euro. |Dat is veel.",
  "Het is 12.30 uur. |Tijd voor pauze.",
  "Versie 2.0 is af. |Mooi.",
  "Zij woont op nr. 12. |Daar is het druk.",
  "Dat is punt 3. |Punt 4 volgt.",
  "Het begon in 2023. |In 2024 stopte het.",
  "Om 9.00 uur begint het. |Om 10.00 uur stopt het.",
  // Quotes, brackets and marks.
  "“Kom binnen.” |Zij ging zitten.",
  '"Kom binnen." |Zij ging zitten.',
  '"Waarom?" vroeg zij. |Niemand wist het.',
  "“Waarom?” vroeg moeder. |Niemand wist het.",
  "‘Ik weet het niet!’ riep hij. |Stilte.",
  'Hij zei: "Ik kom." |En hij kwam.',
  "Waarom?! |Niemand weet het.",
  "Wat? |Hoe? |Waar?",
  "Dat is fijn! |Heel fijn!! |Echt.",
  "Dit is (zie ook p. 3) belangrijk. |Klaar.",
  "Dit is belangrijk (zie bijlage 2.). |Klaar.",
  "(Dit is een terzijde.) |Verder gaat het.",
  "Zij vroeg zich af: wat nu? |Daarna ging zij.",
  // Ellipses.
  "Ik weet het niet... |Misschien morgen.",
  "Ik weet het niet... misschien morgen.",
  "Ik weet het niet… |Misschien morgen.",
  "Ik weet het niet … misschien morgen. |Of niet.",
  "Nou… ja… weet ik veel. |Klaar.",
  // Numbered lists.
  "1. Het gezin komt binnen. |2. Wij luisteren.",
  "1) Eerst luisteren. |2) Dan praten.",
  "(1) Eerst luisteren. |(2) Dan praten.",
  "a. Eerst luisteren.",
  // Addresses and words that begin small.
  "Kijk op www.voorbeeld.nl. |Daar staat het.",
  "Mail naar a.b@voorbeeld.nl. |Dan antwoord ik.",
  "Wij wachten op vader. |'s Avonds kwam hij.",
  "Wij wachten op vader. |’t Was laat.",
  "Wij wachten op vader, die ’s Maandags komt. |Hij komt altijd.",
  "Een gezin. |En nog een gezin.",
  "Ja. |Nee. |Misschien.",
  // A line break is white space.
  "De jeugd-\nbescherming kwam\nlaat. |Te laat.",
  "De jeugdbescherming kwam\r\nvolgens dhr.\r\nJansen. |Te laat.",
];

describe("finding sentences", () => {
  it.each(hardCases)("%s", (sentences) => {
    expect(cut(sentences.replaceAll("|", ""))).toBe(sentences);
  });

  it("has at least sixty hard cases", () => {
    expect(new Set(hardCases).size).toBeGreaterThanOrEqual(60);
  });

  it("finds one sentence in an empty text", () => {
    expect(findSentences("")).toEqual([0]);
    expect(findSentences("  \n ")).toEqual([0]);
  });

  it("starts at 0, goes up and stays inside the text", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const starts = findSentences(text);
        expect(starts[0]).toBe(0);
        for (let at = 1; at < starts.length; at++) {
          expect(starts[at]).toBeGreaterThan(starts[at - 1] as number);
          expect(starts[at]).toBeLessThan(text.length);
        }
      }),
    );
  });

  it("never begins a sentence inside a word", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const start of findSentences(text).slice(1)) expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
      }),
    );
  });

  it("finds the same sentences in a long text as in its parts", () => {
    const sentences = hardCases
      .flatMap((one) => one.split("|").map((sentence) => sentence.trim()))
      .filter((sentence) => /^[A-Z].*[a-z][.?!]$/su.test(sentence));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 150, maxLength: 400 }), (chosen) => {
        expect(cut(chosen.join(" "))).toBe(chosen.join(" |"));
      }),
      { numRuns: 60 },
    );
  });
});

describe("sentences of a long text", () => {
  const megabyte = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

  it.each([
    ["that has many sentences", "Dit is een zin. ", 62_500],
    ["without any mark", "woord ", 1],
    ["without any space", "w", 1],
    ["of abbreviations only", "o.a. Den ", 1],
    ["of initials only", "A. ", 1],
    ["of numbers and stops", "1.", 1],
    ["of stops", ".", 1],
    ["of questions", "Wat? ", 200_000],
  ])(
    "are found in a line of a megabyte %s, in time that grows with the text",
    (_, piece, count) => {
      expect(findSentences(megabyte(piece)).length).toBe(count);
    },
    5000,
  );
});

describe("the quick way through a usual text", () => {
  it("finds the sentences that the slow way finds, to which a snowman sends a text", () => {
    fc.assert(
      fc.property(usualText, (text) => {
        expect(findSentences(`${text}\n☃`).filter((start) => start === 0 || start < text.trimEnd().length)).toEqual(
          findSentences(text).filter((start) => start === 0 || start < text.trimEnd().length),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
