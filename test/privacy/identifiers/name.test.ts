import { describe, expect, it } from "vitest";
import { scanText } from "../../../src/privacy/triggers/scan-text.js";
import { detectIdentifiers } from "../../../src/privacy/detect.js";
import { nameDetector } from "../../../src/privacy/identifiers/name.js";
import { judgedClean, judgedCleanLast, judgedCleanLater } from "../sentences/judged-clean.js";
import { judgedLast, judgedLater, judgedNames } from "../sentences/judged-names.js";
import { reportClean } from "../sentences/report-clean.js";
import { reportNames } from "../sentences/report-names.js";
import { seenClean } from "../sentences/seen-clean.js";
import { seen } from "../sentences/seen-names.js";
import { lastClean, unseenClean } from "../sentences/unseen-clean.js";
import { last, unseen } from "../sentences/unseen-names.js";

const find = (text: string) => findSpans(text).map(({ start, end }) => text.slice(start, end));
const findSpans = (text: string) => detectIdentifiers(text, [nameDetector]);

describe("a name", () => {
  it.each([
    // After a title.
    ["DHR JANSEN tekende, de MR Jansen ook", ["JANSEN"]],
    ["mevrouw van Delft en mevrouw van Humanitas", ["van Delft"]],
    ["juf Shanaya en de juf van Noor", ["Shanaya", "Noor"]],
    ["familie Sewpersad, familie Centraal", ["Sewpersad"]],
    ["dr. Bakker, dr. Bakkerstraat 3, dr. Bakker 12, prof. Visserschool", ["Bakker"]],
    ["mevr. D'Angelo en dhr. d'Hondt en mevrouw l'Ami", ["D'Angelo", "d'Hondt", "l'Ami"]],
    ["mevrouw **De Wit** en meneer “Kok”", ["De Wit", "Kok"]],
    ["mevrouw. Jansen komt later", []],
    ["mevrouw, Jansen", []],
    // After a relative or somebody at work.
    ["Gezinshuisouder Xanthe van Vugt belde, steunouder Xanthe ook, Gezinshuisouders Nederland niet", ["Xanthe van Vugt", "Xanthe"]],
    ["De jeugdbeschermer van Dalen kwam, de wethouder van Tilburg en de voogd van Xhosa niet", ["van Dalen"]],
    ["moeder FATIMA, moeder Xanthe en moeder YouTube", ["FATIMA", "Xanthe"]],
    ["de Stichting Moeder Xanthe", []],
    ["## Ouder en moeder Xanthe", []],
    ["vader van der Meer, moeder El Khattabi, vader de Wit, moeder van Rijswijk", ["van der Meer", "El Khattabi", "de Wit"]],
    ["gezin Yilmaz en gezin Noord en kind Xanthe", ["Yilmaz"]],
    ["de voogd, Sanne, en de voogd, Sanne fietst", ["Sanne"]],
    ["de ouders van Daan van Dijk", ["Daan van Dijk"]],
    ["het kind van J. Bakker", ["J. Bakker"]],
    ["groeten van Bram, groeten van het team", ["Bram"]],
    ["De gedragsdeskundige van der Sluis en de voogd van der Toekomst", ["van der Sluis"]],
    ["Het gezin Xhosa kwam. Gezin Xhosa kwam, een gezin Xhosa kwam, het gezin Xhosa (2019), het gezin Almelo kwam.", ["Xhosa"]],
    // Named.
    ["Dit is Sanne, hier is Roos, de begeleider is Daan, de afspraak was Daan", ["Sanne", "Daan"]],
    ["Haar naam is Xanthe. De naam is Xanthe. De naam is Sanne.", ["Xanthe", "Sanne"]],
    ["Zij heet Xanthe, het plan heet Xanthe", ["Xanthe"]],
    ["Ik ben Xanthe van de GI, ik ben Xanthe", ["Xanthe"]],
    ["Ik ben Xanthe Bakker. Zij ben Sanne", ["Xanthe Bakker"]],
    ["een jongen die Xavi heet, dat Regie heet", ["Xavi"]],
    ["Het meisje, Xanthe genaamd, en een kind, Almelo genaamd, en een project, Xanthe genaamd", ["Xanthe"]],
    ["U spreekt met Sanne. Overleg met Xanthe de Boer. Fietsen met Sanne. Gesproken met Xanthe", ["Sanne", "Xanthe de Boer", "Sanne"]],
    // Greeted, signed.
    ["Hallo Xanthe, ik kom. Hallo Xanthe ook", ["Xanthe"]],
    ["Mvg, Xanthe\nMvg Xanthe", ["Xanthe"]],
    // Labelled.
    ["Naam: Xanthe\nInterviewer: Xanthe\nMoeder: Xanthe\nBegeleider: Xanthe", ["Xanthe", "Xanthe"]],
    ["Moeder: Xanthe Bakker\nVan: J. Smit\nAan: van der Meer\nNaam (kind): Sanne", ["Xanthe Bakker", "J. Smit", "van der Meer", "Sanne"]],
    ["Dat was veel. En toen, de naam: Sanne", []],
    ["Naam: Xanthe ging mee naar huis", []],
    ["Getekend: P. Xandhof\nAan: Xandhof", ["P. Xandhof"]],
    ["Aanwezig: Xanthe, Sanne (GI), Bram en Jildou de Boer", ["Xanthe", "Sanne", "Bram", "Jildou de Boer"]],
    // Initials.
    ["U.S. Army, vitamine B. Jansen, plan A. Van Xhosa", []],
    ["namens A. Van Dijk, de A. Bakker, J. van Xhosa en P.Q. Xhosa", ["A. Van Dijk", "J. van Xhosa", "P.Q. Xhosa"]],
    ["door A. Xhosa, variant. A. Xhosa", ["A. Xhosa"]],
    ["P.Q. Jeugdteam, A. Van Xhosa", []],
    // Prefix.
    ["volgens Van der Xhosa en van der Meer, van den Toekomst", ["Van der Xhosa", "van der Meer"]],
    ["Dat zag El Khattabi. In El Salvador", ["El Khattabi"]],
    ["Volgens Van Dijk is dat zo. Van Dijk zei. De training Van Dijk Naar Analyse. Van Xhosa", ["Van Dijk"]],
    ["volgens hen Van Dijk naar aanleiding, zag De Wit", []],
    ["de methode Van der Meer", []],
    ["Van der Horst belde en Van der Gemeente niet", ["Van der Horst"]],
    // First name and surname.
    [
      "Wij zagen Xanthe van der Xhosa of Xanthe van der Gemeente of Sanne Bakker en Xanthe de Xhosa; Bram Bakker en Xanthe; Bram Bakker en Zorg de Xhosa",
      ["Xanthe van der Xhosa", "Sanne Bakker", "Xanthe de Xhosa", "Bram Bakker", "Bram Bakker"],
    ],
    ["Zij zag Roos Xhosa en Sanne Xhosa. Roos Xhosa. Roos Bakker. Sanne Bakker", ["Sanne Xhosa", "Sanne Bakker"]],
    [
      "bij Jildou van der Xhosa, of Xanthe de Xhosa of Xanthe van Dijk en Xanthe Hendriks",
      ["Jildou van der Xhosa", "Xanthe van Dijk", "Xanthe Hendriks"],
    ],
    ["Sanne van der Toekomst of Sanne van de Raad", ["Sanne van der Toekomst"]],
    ["het Sanne Bakker Huis en de Sanne Bakkerschool en Sanne Bakker Stichting", []],
    // Who speaks, who explains.
    ["- Sanne: ja\n> Bram de Wit: nee\nJ. Smit: nou\nXanthe: hm", ["Sanne", "Bram de Wit", "J. Smit"]],
    ["Xanthe de Boer: ja", ["Xanthe de Boer"]],
    ["Daan, 7 jaar, en Roos (7) en Noor van 7 jaar. Mees, 7 jaar", ["Daan", "Roos", "Noor"]],
    ["Sanne, zijn moeder. Roos (moeder). Merel, de moeder. Sanne, de fiets", ["Sanne", "Roos"]],
    ["Sannes voogd, Sanne's voogd, Sannes fiets", ["Sannes", "Sanne"]],
    // Who says.
    ["Aldus Sanne. Toen zei Roos dat. Sanne belde. De Sanne belde. Roos belde. Sanne fietst.", ["Sanne", "Sanne"]],
    ["Roos zegt dat. Mark gaf aan dat. De Roos zegt dat. Marks zegt dat. Roos zegt niets. School zegt dat.", ["Roos", "Mark"]],
    // A whole text, a line.
    ["Sanne", ["Sanne"]],
    ["Roos", []],
    ["Bakker, Daan\nXhosa, Daan\nBakker, Noord\nBakker, altijd\nBerg, S. van den", ["Bakker", "Daan", "Berg"]],
    // Within a sentence.
    [
      "Het huis van Sanne, met Sanne, bij Xanthe, en Sanne, met Roos, voor Sanne Bos. Toen Sanne viel, zag ik Sanne's fiets",
      ["Sanne", "Sanne", "Sanne Bos", "Sanne", "Sanne"],
    ],
    ["bij Emma, door Sanne Zorg, hebben Sanne Xhosa, in Sanne", ["Sanne Xhosa"]],
    ["Ja Sanne, dat. Ja, Roos, dat. Wat vind jij, Roos? Dank je, Sanne. Denk je, Sanne. Kijk, Sanne?", ["Sanne", "Roos", "Sanne", "Sanne"]],
    ["Sanne, wil jij? Roos, wil jij? Ik heb Roos gesproken.", ["Sanne", "Roos"]],
    [
      "die Hendriks, een zekere Hendriks, die Bakker, die Hendriks-methode, die Xanthe, die (Hendriks",
      ["Hendriks", "Hendriks", "Hendriks"],
    ],
    ["Toen kwam Van 't Xhosa. Van 't Xhosa kwam. Ten Xhosa belde. Ten Xhosa lag", ["Van 't Xhosa", "Van 't Xhosa", "Ten Xhosa"]],
    ["vertelt Van Xhosa", ["Van Xhosa"]],
    ["Opmerking Sanne: ja. Opmerking Xanthe: nee", ["Sanne"]],
    // Around people.
    ["Haar zus, Xanthe, kwam; haar zus, Koerd, kwam; zus, Xanthe, kwam; de voogd, Xanthe, kwam; haar zus, Xanthe kwam", ["Xanthe"]],
    ["de voogd Van Xhosa, Voogd Van Xhosa zei, Voogd Van Xhosa.", ["Van Xhosa", "Van Xhosa"]],
    ["gezin Xandsma en gezin Kerkhuis", ["Xandsma"]],
    ["Moeder Vertrekt\nDaarna. Moeder Xanthe gaat", ["Xanthe"]],
    [
      "Mevrouw Werkt Niet, Mevrouw Hendriks Wil, Mevrouw Xandsma Wil, Mevrouw Sanne Wil, Meneer De Xhosa Wil",
      ["Hendriks Wil", "Xandsma Wil", "Sanne Wil", "De Xhosa Wil"],
    ],
    ["mevrouw Winter zei, mevrouw Winter Haag, mevrouw van der Xhosa en mevrouw van der Raad", ["Winter", "van der Xhosa"]],
    ["Ze noemen hem Xanthe, ze zagen hem Xanthe", ["Xanthe"]],
    ["Met Sanne, goedemorgen. Met Sanne, dat", ["Sanne", "Sanne"]],
    // Lists and tables.
    ["Aanwezig: Sanne, Xanthe, Raad", ["Sanne", "Xanthe"]],
    ["met Sanne, Xanthe (3) en Bram", ["Sanne", "Xanthe", "Bram"]],
    ["Afwezig met bericht: Xanthe\nNaam kind: Xanthe\nNaam van de wijk: Xanthe", ["Xanthe", "Xanthe"]],
    [
      "| Naam | Rol |\n|---|---|\n| Sanne | x |\n| Rust | y |\n| Bakker | y |\n| De Kerkhuis | y |\n| J. Bakker | y |\n| 1 | y |",
      ["Sanne", "J. Bakker"],
    ],
    ["rol;naam\nx;Sanne van\nDijk;y", ["Sanne van\nDijk"]],
    ["| Samen Met Van | Rust |\n| Van | J. Bakker |\n| Bij het gezin | Rust |\n| Aan | De Zorgen |", ["J. Bakker"]],
    // In small letters.
    [
      "dhr. bakker, mevr de vries, mw van der xandsma, mw van der toekomst, mw xandsma, mw sanne, mw. weer, mw wil",
      ["bakker", "de vries", "van der xandsma", "sanne"],
    ],
    ["meneer de bakker, meneer de groot, meneer bakker, mevrouw sanne, mevrouw wil, medhr. bakker", ["de groot", "bakker", "sanne"]],
    ["mijn naam is roos, mijn naam is van belang, ik heet sanne, ik heet welkom, ik heet van sanne", ["roos", "sanne"]],
    ["ik ben sanne. ik ben sanne niet. ik ben moe. ik ben van sanne.", ["sanne"]],
    ["Hoi sanne, hoi sanne niet, hoi van sanne, hoi daar, ", ["sanne"]],
    ["Mijn zus sanne, mijn fiets sanne, mijn zus wil, mijn zus van sanne", ["sanne"]],
    // Writers.
    [
      "relatiegericht werken (Bram Bakker), de theorie van Bram Bakker, zoals Bram Bakker dat beschreef, zoals Bram Bakker fietst",
      ["Bram Bakker"],
    ],
    ["werken (Bram Bakker en Sanne de Boer) en het werk van Bram Bakker over rust en het werk van Bram Bakker", ["Bram Bakker"]],
    [
      "In 2018 schreef Bram Bakker dat. In 2018 fietste Bram Bakker. Toen schreef Bram Bakker. 2018! Toen schreef Bram Bakker",
      ["Bram Bakker", "Bram Bakker", "Bram Bakker"],
    ],
    ["- Bakker, A. (2019). Met Bram Bakker op reis", []],
    ["met Sanne Bakker, Bram en De Kerkhuis", ["Sanne Bakker", "Bram"]],
    ["Zie Bram Bakker op blz. 3 (2012). Zie Bram Bakker nu", ["Bram Bakker"]],
    // Over a line end.
    ["met mevrouw Sanne\nBakker en mevrouw Bakker\nSanne", ["Sanne\nBakker", "Bakker"]],
    ["Naam:\nSanne, Bram", []],
  ])("in %j", (text, names) => {
    expect(find(text)).toEqual(names);
  });

  it.each([
    "A",
    "A.",
    " ",
    "van ",
    "Van ",
    "Sanne ",
    "Sanne, ",
    "dhr. ",
    "Naam: ",
    "'t ",
    "-A",
    "Groet,\n",
    "Aa (",
    "# Literatuur\n",
    "Bakker, A., ",
  ])("is looked for in 100,000 characters of %j without a wait", (piece) => {
    expect(() => nameDetector.find(scanText(piece.repeat(100_000 / piece.length)))).not.toThrow();
  });
});

/** Before each mending, of unseen names 92.9, 96.0, 83, 85, 97.5 and 95 % found, the third and fourth with names that no cue stands by; of unseen clean sentences 5.7, 10, 2.8, 3.6, 0 and 0 % taken for a name. */
describe("names with a cue", () => {
  it.each([
    ["it was made with", seen],
    ["written later", unseen],
    ["written last", last],
    ["a judge wrote", judgedNames],
    ["a judge wrote after a mending", judgedLater],
    ["a judge wrote last", judgedLast],
    ["of reports and minutes", reportNames],
  ])("finds at least 97 in 100 of the names %s", (_, sentences) => {
    const missed = sentences.filter(({ text, start, end }) => !findSpans(text).some((span) => span.start < end && start < span.end));
    expect(missed.length / sentences.length, JSON.stringify(missed.map(({ text }) => text))).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ["it was made with", seenClean],
    ["written later", unseenClean],
    ["written last", lastClean],
    ["a judge wrote", judgedClean],
    ["a judge wrote after a mending", judgedCleanLater],
    ["a judge wrote last, to trap it", judgedCleanLast],
    ["of reports and minutes", reportClean],
  ])("takes at most 1 in 100 of the clean sentences %s for a name", (_, sentences) => {
    const wrong = sentences.filter((text) => findSpans(text).length > 0);
    expect(wrong.length / sentences.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.011);
  });

  it("has enough sentences to say so", () => {
    expect(
      [seen.length + unseen.length + last.length, seenClean.length + unseenClean.length + lastClean.length].every((count) => count >= 400),
    ).toBe(true);
  });
});
