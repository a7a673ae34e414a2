import { describe, expect, it } from "vitest";
import { scanText } from "../../../src/privacy/triggers/scan-text.js";
import { detectIdentifiers } from "../../../src/privacy/detect.js";
import { ageDetector } from "../../../src/privacy/identifiers/age.js";
import type { Detector } from "../../../src/privacy/identifiers/detector.js";
import { functionDetector } from "../../../src/privacy/identifiers/function.js";
import { schoolDetector } from "../../../src/privacy/identifiers/school.js";
import { townDetector } from "../../../src/privacy/identifiers/town.js";

const find = (text: string, detector: Detector) => detectIdentifiers(text, [detector]).map(({ start, end }) => text.slice(start, end));

describe("the age of a person", () => {
  it.each([
    ["Een 14-jarige die niet naar school gaat.", ["14-jarige"]],
    ["Het veertienjarige meisje en een 7 jarig jongetje", ["veertienjarige", "7 jarig"]],
    ["Hij is 14 jaar oud, de baby is 9 maanden oud.", ["14 jaar", "9 maanden"]],
    ["Een jongen van 7 jaar en een dochter van zes jaar", ["7 jaar", "zes jaar"]],
    ["Kinderen van 4, 7 en 11 jaar wonen bij oma.", ["4, 7 en 11 jaar"]],
    ["Kinderen van 4 jaar en 7 jaar", ["4 jaar en 7 jaar"]],
    ["[oudste kind] (12 jaar) en kind A (9 jr)", ["12 jaar", "9 jr"]],
    ["Zij wordt bijna achttien jaar.", ["achttien jaar"]],
    ["Ze zijn 4 en 6 jaar.", ["4 en 6 jaar"]],
    ["Op de leeftijd van 15 jaar ging ze weg. Leeftijd: 14", ["15 jaar", "14"]],
    ["Hij is nu 17. Zij was 8 toen dat gebeurde.", ["17", "8"]],
    ["Een vrouw van zevenentwintig jaar", ["zevenentwintig jaar"]],
  ])("is found in %j", (text, ages) => {
    expect(find(text, ageDetector)).toEqual(ages);
  });

  it.each([
    "Ik werk hier al 3 jaar, dat is twee jaar geleden begonnen.",
    "Na 2 jaar was het klaar; 5 gezinnen per jaar.",
    "18- en 18+, 14 maanden later",
    "Een traject van 2 jaar, een OTS van een jaar, een periode van 3 jaar",
    "Het 10-jarig bestaan en een driejarig programma",
    "Vader is 3 jaar geleden vertrokken; moeder 2 jaar lang gevolgd.",
    "Zij is 14 keer gebeld en hij was 3 uur te laat.",
    "in het jaar 2023, schooljaar 24, 2,5 jaar werk, het jaarverslag",
    "Dat is 20 minuten lopen, kind 4 van de 6.",
  ])("is not seen in %j", (text) => {
    expect(find(text, ageDetector)).toEqual([]);
  });
});

describe("a school by its name", () => {
  it.each([
    ["Ze zit op basisschool De Regenboog.", ["De Regenboog"]],
    ["OBS De Klimop en CBS Johannes belden.", ["De Klimop", "Johannes"]],
    ["Hij gaat naar het Christelijk Lyceum en zij naar het Grotius College.", ["Christelijk Lyceum", "Grotius College"]],
    ["Groep acht, of groep 7 van De Wilgen.", ["De Wilgen"]],
    ["kinderopvang Dolfijn en de Wilhelminaschool", ["Dolfijn", "Wilhelminaschool"]],
  ])("is found in %j", (text, schools) => {
    expect(find(text, schoolDetector)).toEqual(schools);
  });

  it.each([
    "De school belde. School Maatschappelijk Werk sloot aan.",
    "Hogeschool Rotterdam en de Basisschool om de hoek",
    "op school Veilig Thuis bellen, college van B en W, Brede school",
    "groep 7 van de proeftuin, groep 3 gaat op kamp, [school]",
    "Naar school. Op School! De school GI",
  ])("is not seen in %j", (text) => {
    expect(find(text, schoolDetector)).toEqual([]);
  });
});

describe("a town where somebody lives", () => {
  it.each([
    ["Het gezin woont in Delft.", ["Delft"]],
    ["Moeder komt uit Den Haag en vader uit Oss.", ["Den Haag", "Oss"]],
    ["In Best is hij opgegroeid, daarna verhuisden ze naar Bergen op Zoom.", ["Best", "Bergen op Zoom"]],
    ["De jongen is in Best naar school gegaan.", ["Best"]],
    ["Woonplaats: Zoetermeer", ["Zoetermeer"]],
    ["Hij werd opgenomen in Etten-Leur.", ["Etten-Leur"]],
  ])("is found in %j", (text, places) => {
    expect(find(text, townDetector)).toEqual(places);
  });

  it.each([
    "De proeftuinen in Delft en de Rechtbank Den Haag overleggen.",
    "De gemeente Delft en de regio Haaglanden, Veilig Thuis Haaglanden",
    "Moeder wil Best meedoen. Het gaat goed met Haren. Vader woont in Huis.",
    "Wij vergaderen in Utrecht. Het gezin woont er.",
    "De kinderen wonen in [plaats], oma in Lindewaard.",
  ])("is not seen in %j", (text) => {
    expect(find(text, townDetector)).toEqual([]);
  });
});

describe("a function that one person has", () => {
  it.each([
    ["De burgemeester kwam zelf langs.", ["burgemeester"]],
    ["Ik belde de wijkagent van Zuiderkoog en de huisarts in het dorp.", ["wijkagent", "huisarts"]],
    [
      "De imam en de directeur van de school spraken met vader, hij is als predikant bekend.",
      ["imam", "directeur van de school", "predikant"],
    ],
  ])("is found in %j", (text, functions) => {
    expect(find(text, functionDetector)).toEqual(functions);
  });

  it.each([
    "Een wethouder, huisartsen, de wijkagenten en de huisarts",
    "de huisarts-assistente, de voorzitter opent, de jeugdbeschermer",
    "de directeur van de GI",
  ])("is not seen in %j", (text) => {
    expect(find(text, functionDetector)).toEqual([]);
  });
});

describe("indirect identifiers", () => {
  it.each(["A", "A.", " ", "van ", "1 ", "jaar ", "14 jaar ", "in Delft ", "De ", "school ", "7 en ", "kind van "])(
    "are looked for in 100,000 characters of %j without a wait",
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      for (const detector of [ageDetector, schoolDetector, townDetector, functionDetector])
        expect(() => detector.find(scanText(text))).not.toThrow();
    },
  );
});
