import { describe, expect, test } from "vitest";
import { readStudy } from "../../src/load/study.js";
import { strictPrivacy } from "../privacy/settings.js";

const base = `titel: Studie
perioden:
  - { id: p1, label: periode 1, van: 2024-01-01, tot: 2024-06-30 }
soorten:
  verslag: { codeboek: b, eenheid: alinea }
`;

/** Messages as `id line:column`, with the values that matter. */
function complain(text: string): readonly string[] {
  const { study, messages } = readStudy(text);
  expect(study).toBeUndefined();
  return messages.map(({ id, line, column, file }) => {
    expect(file).toBe("study.yaml");
    return `${id} ${line}:${column}`;
  });
}

function valuesOf(text: string): readonly unknown[] {
  return readStudy(text).messages.map(({ values }) => values);
}

describe("study.yaml", () => {
  test("needs a title, periods and types; the rest has defaults", () => {
    const { study, messages } = readStudy(base);
    expect(messages).toEqual([]);
    expect(study).toMatchObject({
      title: "Studie",
      language: "nl",
      comparison: { minDocuments: 3, minSegments: 30, alpha: 0.05 },
      negation: { window: 3 },
      wideCsv: "plain",
      privacy: strictPrivacy,
      periods: [{ id: "p1", label: "periode 1", from: "2024-01-01", to: "2024-06-30" }],
    });
    expect(study?.types.get("verslag")).toEqual({
      id: "verslag",
      codebook: "b",
      unit: "paragraph",
      periodBy: "document",
      codedSpeakers: ["deelnemer"],
      interviewers: [],
      textColumns: [],
    });
    expect(study?.groupBy).toBeUndefined();
  });

  test("may be written in Dutch or in English", () => {
    const dutch = `titel: S
taal: en
perioden:
  - { id: p1, van: 01-01-2024, tot: 30 juni 2024 }
soorten:
  kaart: { codeboek: b, eenheid: rij, periode: rij, codeer: [R1], interviewers: [Anna], sjabloon: sjablonen/f.md, tekstkolommen: [signaal] }
groepeer: regio
vergelijking: { documenten: 2, segmenten: 5, alfa: 0.1 }
ontkenning: { woorden: [niet], venster: 2 }
csv: excel-nl
`;
    const english = `title: S
language: en
periods:
  - { id: p1, from: 2024-01-01, to: 2024-06-30 }
types:
  kaart: { codebook: b, unit: row, period: row, code-speakers: R1, interviewers: Anna, template: sjablonen\\f.md, text-columns: signaal }
Group by: regio
comparison: { documents: 2, segments: 5, alpha: ",1" }
negation: { words: niet, window: 2 }
csv: excel-nl
`;
    expect(readStudy(dutch).messages).toEqual([]);
    expect(readStudy(english)).toEqual(readStudy(dutch));
  });

  test("keeps ids as they are written", () => {
    const { study } = readStudy(base.replace("id: p1, label: periode 1", "id: 1.10"));
    expect(study?.periods.map(({ id, label }) => [id, label])).toEqual([["1.10", "1.10"]]);
  });

  test("may name a data type like a property of every object", () => {
    expect(Array.from(readStudy(base.replace("verslag:", "constructor:")).study?.types.keys() ?? [])).toEqual(["constructor"]);
  });
});

describe("a mistake in study.yaml is an error at its line and column:", () => {
  test.each([
    ["nothing at all", "", ["study/missing-key 1:1", "study/missing-key 1:1", "study/missing-key 1:1"]],
    ["no map", "hallo\n", ["study/yaml 1:1"]],
    ["a list", "- a\n", ["study/yaml 1:1"]],
    ["broken YAML", `${base}x: [\n`, ["study/yaml 7:1"]],
    ["a tab", `${base}\tx: 1\n`, ["study/yaml 6:1"]],
    ["a key twice", `${base}titel: U\n`, ["study/yaml 6:1"]],
    ["a key in both languages", `${base}title: U\n`, ["study/same-key 6:1"]],
    ["an unknown key", `${base}perioden2: x\n`, ["study/unknown-key 6:1"]],
    ["an unknown key of a period", base.replace("van:", "begin:"), ["study/unknown-key 3:33", "study/missing-key 3:5"]],
    ["an unknown key of a type", base.replace("eenheid: alinea", "eenhied: alinea"), ["study/unknown-key 5:27", "study/missing-key 5:12"]],
    ["an empty title", base.replace(" Studie", ""), ["study/missing-key 1:7"]],
    ["a missing title", base.replace("titel: Studie\n", ""), ["study/missing-key 1:1"]],
    ["a title that is a map", base.replace("Studie", "{ a: 1 }"), ["study/value 1:8"]],
    ["no period", base.replace(/perioden:\n.*\n/u, "perioden: []\n"), ["study/value 2:11"]],
    ["periods that are no list", base.replace(/perioden:\n.*\n/u, "perioden: p1\n"), ["study/value 2:11"]],
    ["a period that is a text", base.replace(/- \{.*\}/u, "- p1"), ["study/value 3:5"]],
    ["a period without a beginning", base.replace("van: 2024-01-01, ", ""), ["study/missing-key 3:5"]],
    ["a date that is none", base.replace("2024-06-30", "2024-06-31"), ["study/value 3:55"]],
    ["a period that ends before it begins", base.replace("2024-06-30", "2023-06-30"), ["study/period-order 3:5"]],
    [
      "periods that overlap",
      base.replace("soorten:", "  - { id: p2, van: 2024-06-30, tot: 2024-12-31 }\nsoorten:"),
      ["study/period-overlap 4:5"],
    ],
    [
      "two periods of one name",
      base.replace("soorten:", "  - { id: p1, van: 2024-07-01, tot: 2024-12-31 }\nsoorten:"),
      ["study/duplicate-period 4:5"],
    ],
    ["a period called undated", base.replace("id: p1", "id: undated"), ["study/value 3:11"]],
    ["a period called outside", base.replace("id: p1", "id: outside"), ["study/value 3:11"]],
    ["no types", base.replace(/soorten:\n.*\n/u, ""), ["study/missing-key 1:1"]],
    ["types that are a list", base.replace("  verslag:", "  - verslag:"), ["study/unknown-key 5:5", "study/value 5:3"]],
    ["a type that is a text", base.replace(/verslag: .*/u, "verslag: b"), ["study/value 5:12"]],
    ["a type called __proto__", base.replace("verslag:", "__proto__:"), ["study/value 5:3"]],
    ["a key __proto__", `${base}__proto__: { a: 1 }\n`, ["study/unknown-key 6:1"]],
    ["a type without a unit", base.replace(", eenheid: alinea", ""), ["study/missing-key 5:12"]],
    ["an unknown unit", base.replace("alinea", "alinia"), ["study/value 5:36"]],
    ["an unknown way to find the period", base.replace("eenheid: alinea", "eenheid: rij, periode: maand"), ["study/value 5:50"]],
    ["an unknown language", `${base}taal: fr\n`, ["study/value 6:7"]],
    ["a number that is none", `${base}vergelijking: { documenten: drie }\n`, ["study/value 6:29"]],
    ["a comparison that is no map", `${base}vergelijking: 3\n`, ["study/value 6:15"]],
    ["an unknown dialect", `${base}csv: excel\n`, ["study/value 6:6"]],
    ["a template outside the study", base.replace("eenheid: alinea", "eenheid: veld, sjabloon: ../x.md"), ["study/value 5:52"]],
    ["a template anywhere on the disk", base.replace("eenheid: alinea", "eenheid: veld, sjabloon: /etc/passwd"), ["study/value 5:52"]],
    ["a template on a drive", base.replace("eenheid: alinea", 'eenheid: veld, sjabloon: "C:\\\\x.md"'), ["study/value 5:52"]],
  ])("%s", (_, text, messages) => {
    expect(complain(text)).toEqual(messages);
  });

  test("the key and value are shown as written, with what was expected and the nearest valid one", () => {
    expect(valuesOf(base.replace("eenheid: alinea", "unit: alinia"))).toEqual([
      { key: "unit", value: "alinia", expected: expect.stringContaining("alinea (paragraph)"), nearest: "alinea" },
    ]);
    expect(valuesOf(`${base}vergelijkng: {}\n`)).toEqual([
      { key: "vergelijkng", valid: expect.stringContaining("vergelijking (comparison)"), nearest: "vergelijking" },
    ]);
    expect(valuesOf(base.replace("van: 2024-01-01, ", ""))).toEqual([{ key: "van (from)", expected: "jjjj-mm-dd (yyyy-mm-dd)" }]);
    expect(valuesOf(`${base}taal: fr\n`)).toEqual([{ key: "taal", value: "fr", expected: "nl, en" }]);
    expect(valuesOf(`${base}title: U\n`)).toEqual([{ key: "title", other: "titel" }]);
  });

  test.each(["rapport:\n  pdf: ja", "Report: {}"])("a setting of later is refused: %s", (later) => {
    expect(complain(`${base}${later}\n`)).toEqual(["study/later-key 6:1"]);
  });

  test("a lenient study blocks what is sure by itself, and what it names", () => {
    const settings = "privacy: { strengheid: soepel, klassen: { Kenteken: blokkeren, leeftijd: negeren }, smallest-group: 3 }\n";
    const { handling, smallestGroup } = readStudy(`${base}${settings}`).study?.privacy ?? strictPrivacy;
    expect([
      handling.get("bsn"),
      handling.get("name"),
      handling.get("plate"),
      handling.get("age"),
      handling.get("town"),
      smallestGroup,
    ]).toEqual(["block", "warn", "block", "ignore", "warn", 3]);
  });

  test.each([
    ["{ klassen: { naam: soms } }", "study/value"],
    ["{ klassen: { namen: melden } }", "study/unknown-key"],
    ["{ kleinste groep: 2 }", "study/value"],
    ["{ namen: ../namen.txt }", "study/value"],
    ["streng", "study/value"],
  ])("a privacy setting that is not one is refused: %s", (written, id) => {
    expect(complain(`${base}privacy: ${written}\n`).map((line) => line.split(" ")[0])).toEqual([id]);
  });

  test("names that differ in capitals or accents only are the same name", () => {
    expect(complain(`${base}  Verslag: { codeboek: b, eenheid: alinea }\n`)).toEqual(["study/same-key 6:3"]);
    const second = (period: string): string => base.replace("soorten:", `  - { ${period}, van: 2025-01-01, tot: 2025-06-30 }\nsoorten:`);
    for (const period of ["id: P1", "id: p2, label: Periode 1", "id: p2, label: p1"])
      expect(complain(second(period))).toEqual(["study/duplicate-period 4:5"]);
    expect(readStudy(second("id: p2, label: periode 2")).messages).toEqual([]);
  });

  test("a number out of range and a type's name are said with what they may be", () => {
    expect(valuesOf(`${base}vergelijking: { alfa: 2 }\n`)).toMatchObject([{ value: "2", expected: "#expected/fraction" }]);
    expect(valuesOf(base.replace("verslag:", "1verslag:"))[0]).toMatchObject({ value: "1verslag", expected: "#expected/type-name" });
  });

  test("several at once are all said", () => {
    expect(complain(base.replace("alinea", "alinia").replace("2024-06-30", "morgen"))).toEqual(["study/value 3:55", "study/value 5:36"]);
  });
});
