import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflect } from "../../src/text/inflection.js";
import { everydayFamilies, laterFamilies } from "./everyday-families.js";
import { type Family, tunedFamilies, untouchedFamilies } from "./inflection-families.js";

const has = (word: string, forms: string) => forms.split(" ").filter((form) => !inflect(word).has(form));
const reaches = (word: string, others: string) => others.split(" ").filter((form) => inflect(word).has(form));

describe("inflect", () => {
  it("doubles and spares letters as Dutch spelling asks", () => {
    expect(has("gezin", "gezinnen gezinnetje")).toEqual([]);
    expect(has("taak", "taken taakje")).toEqual([]);
    expect(has("brief", "brieven")).toEqual([]);
    expect(has("huis", "huizen")).toEqual([]);
    expect(has("financieel", "financiële")).toEqual([]);
  });

  it("finds irregular plurals, in compounds as well", () => {
    expect(has("kind", "kinderen")).toEqual([]);
    expect(has("gezinslid", "gezinsleden")).toEqual([]);
    expect(has("mogelijkheid", "mogelijkheden")).toEqual([]);
    expect(has("criterium", "criteria")).toEqual([]);
  });

  it("gives an acronym its forms with an apostrophe, however it is written", () => {
    expect(has("GI", "gi gi's gi'en")).toEqual([]);
    expect(has("SPV’er", "spv'er spv'ers")).toEqual([]);
    expect(has("regio’s", "regio regio's")).toEqual([]);
  });

  it("puts -ge- inside a separable verb and leaves it out after be-, ver- and the like", () => {
    expect(has("afstemmen", "afgestemd afgestemde afstemt afstemde")).toEqual([]);
    expect(has("voorbereiden", "voorbereid voorbereidde")).toEqual([]);
    expect(has("doorverwijzen", "doorverwezen doorverwees")).toEqual([]);
    expect(has("overleggen", "overlegd overgelegd")).toEqual([]);
  });

  it("knows strong verbs behind any prefix, and weak ones that only look strong", () => {
    expect(has("besluiten", "besluit besloot besloten")).toEqual([]);
    expect(has("onderzoeken", "onderzocht onderzochte")).toEqual([]);
    expect(has("ontmoeten", "ontmoet ontmoette")).toEqual([]);
    expect(reaches("ontmoeten", "ontmoest")).toEqual([]);
  });

  it("gives an adjective its degrees and its -s", () => {
    expect(has("veilig", "veilige veiliger veiligere veiligst veiligste veiligs")).toEqual([]);
    expect(has("zwaar", "zware zwaarder zwaarst")).toEqual([]);
  });

  it("starts from a plural, a participle or an adjective with -e just as well", () => {
    expect(has("gezinnen", "gezin")).toEqual([]);
    expect(has("ideeën", "idee")).toEqual([]);
    expect(has("afgestemd", "afstemmen afstemt")).toEqual([]);
    expect(has("lokale", "lokaal")).toEqual([]);
  });

  it("starts from a finite form, weak or strong, behind any prefix", () => {
    expect(has("werkt", "werken werkte gewerkt")).toEqual([]);
    expect(has("wachtte", "wachten wacht gewacht")).toEqual([]);
    expect(has("kwamen", "komen komt gekomen")).toEqual([]);
    expect(has("opbelde", "opbellen opbelt opgebeld")).toEqual([]);
    expect(has("verduidelijkten", "verduidelijken verduidelijkt")).toEqual([]);
    expect(has("uitnodigt", "uitnodigen uitgenodigd")).toEqual([]);
    expect(has("begeleid", "begeleiden begeleidt begeleidde")).toEqual([]);
  });

  it("leaves a noun a noun that looks like a finite form", () => {
    expect(reaches("kaart", "karen karde")).toEqual([]);
    expect(reaches("drukte", "drukken drukt gedrukt")).toEqual([]);
    expect(reaches("plant", "plannen gepland")).toEqual([]);
    expect(reaches("voorbeeld", "voorbeelden")).toEqual(["voorbeelden"]);
    expect(reaches("voorbeeld", "beelden voorgebeeld beeldde")).toEqual([]);
    expect(reaches("beleid", "begeleiden beleidde beleidt")).toEqual([]);
    expect(reaches("werelden", "werelt werelde")).toEqual([]);
  });

  it("conjugates an English loan by its own spelling", () => {
    expect(has("appen", "app appt appte geappt")).toEqual([]);
    expect(has("streamen", "stream streamt streamde gestreamd")).toEqual([]);
    expect(has("geüpdatet", "updaten updatet")).toEqual([]);
  });

  it("gives a Latin or Greek noun its own plural", () => {
    expect(has("catalogus", "catalogi")).toEqual([]);
    expect(has("thema", "thema's themata")).toEqual([]);
    expect(has("bacterie", "bacteriën")).toEqual([]);
    expect(has("stadia", "stadium")).toEqual([]);
  });

  it("keeps away from words that only share letters with the lemma", () => {
    expect(reaches("kans", "kan kanten")).toEqual([]);
    expect(reaches("mens", "men")).toEqual([]);
    expect(reaches("vertrouwen", "vertrouwelijk trouwen")).toEqual([]);
    expect(reaches("veilig", "veiligheid onveilig")).toEqual([]);
    expect(reaches("recht", "rechter rechts gerecht")).toEqual([]);
  });

  it("gives a noun no verb forms", () => {
    expect(reaches("werk", "gewerkt werkte werkt")).toEqual([]);
    expect(reaches("wijken", "week geweken")).toEqual([]);
  });

  it("leaves a function word alone and never leads to one", () => {
    expect([...inflect("samen")]).toEqual(["samen"]);
    expect(reaches("wassen", "was")).toEqual([]);
    expect(reaches("tijden", "tijdens")).toEqual([]);
  });

  it("reaches all forms of the families it was tuned on, and none of their neighbours", () => {
    expect(measureFamilies(tunedFamilies)).toEqual({ missed: [], wrong: [], share: 1 });
    expect(measureFamilies(everydayFamilies)).toEqual({ missed: [], wrong: [], share: 1 });
  });

  it("reaches at least 97 in 100 forms of the families it was not tuned on", () => {
    for (const families of [untouchedFamilies, laterFamilies]) {
      const { share, wrong } = measureFamilies(families);
      expect(share).toBeGreaterThanOrEqual(0.97);
      expect(wrong).toEqual([]);
    }
  });

  it("returns lower-case forms with the word among them, whatever the string", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), dutchLikeWord), (text) => {
        const word = text.toLowerCase().normalize("NFC");
        const forms = inflect(text);
        expect(forms.has(word)).toBe(word !== "");
        for (const form of forms) expect(form).toBe(form.toLowerCase().normalize("NFC"));
        expect(forms.has("")).toBe(false);
        expect(forms.size).toBeLessThanOrEqual(80);
        expect([...inflect(text)]).toEqual([...forms]);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the same forms whatever the case", () => {
    fc.assert(
      fc.property(dutchLikeWord, (word) => {
        expect([...inflect(word.toUpperCase())]).toEqual([...inflect(word)]);
      }),
    );
  });
});

/** Words built from Dutch parts, so that the rules for prefixes, stems and endings all come into play. */
const dutchLikeWord = fc
  .tuple(
    fc.array(fc.constantFrom("aan", "be", "ge", "over", "ver", "op", "in", "uit", "door"), { maxLength: 6 }),
    fc.array(fc.constantFrom("werk", "zin", "taak", "lev", "sluit", "ïn", "heid", "ig", "eer", "stem", "huiz", "'"), { maxLength: 4 }),
    fc.constantFrom("", "en", "d", "t", "e", "s", "je", "'s", "ing", "eren", "gaan", "ën"),
  )
  .map(([prefixes, stems, end]) => [...prefixes, ...stems, end].join(""));

function measureFamilies(families: readonly Family[]) {
  const missed = families.flatMap(([word, forms]) => has(word, forms).map((form) => `${word}: ${form}`));
  const wrong = families.flatMap(([word, , others]) => reaches(word, others).map((form) => `${word}: ${form}`));
  const total = families.flatMap(([, forms]) => forms.split(" ")).length;
  return { missed, wrong, share: 1 - missed.length / total };
}
