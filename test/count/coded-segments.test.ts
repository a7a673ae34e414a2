import { expect, test } from "vitest";
import { codeSegments } from "../../src/count/coded-segments.js";
import { makeCodebook, makeSegments, makeStudy, type Written } from "./fixtures.js";

const codebook = makeCodebook(["A", "A/a", "B"]);

function code(written: readonly Written[], study = makeStudy({ types: { verslag: "boek", kaart: "boek", interview: "ander" } })) {
  const { segments, codings } = makeSegments(written);
  return codeSegments(codebook, study, segments, codings);
}

test("counts a mention for every match of a rule and one for a decision without a rule", () => {
  const { segments } = code([{ document: "d", codes: ["A*3", "a!"] }, { document: "d" }]);
  expect(segments.map(({ mentions }) => Object.fromEntries(mentions))).toEqual([{ A: 3, a: 1 }, {}]);
});

test("adds up two codings of one code on one segment", () => {
  expect(code([{ document: "d", codes: ["A*2", "A!"] }]).segments[0]?.mentions.get("A")).toBe(3);
});

test("takes the segments of the codebook's own data types, coded or not, and leaves the others to their codebook", () => {
  const { types, segments } = code([{ document: "d" }, { document: "i", type: "interview" }]);
  expect(types).toEqual(["verslag", "kaart"]);
  expect(segments.map(({ segment }) => segment.documentId)).toEqual(["d"]);
});

test("takes in another codebook's data type when a person put a code on it", () => {
  const { types, segments } = code([
    { document: "i", type: "interview", codes: ["B!"] },
    { document: "j", type: "interview" },
  ]);
  expect(types).toEqual(["verslag", "kaart", "interview"]);
  expect(segments).toHaveLength(2);
});

test("knows a pseudonym (one word with a digit) everywhere, and any other name in its own document only", () => {
  const { segments } = code([
    { document: "d", speaker: "R3" },
    { document: "e", speaker: "r3 " },
    { document: "d", speaker: "Deelnemer" },
    { document: "e", speaker: "Deelnemer" },
    { document: "e" },
    { document: "d", speaker: "Spreker 1" },
    { document: "e", speaker: "Spreker 1" },
  ]);
  const speakers = segments.map(({ speaker }) => speaker);
  expect(speakers[0]).toBe(speakers[1]);
  expect(speakers[2]).not.toBe(speakers[3]);
  expect(speakers[4]).toBeUndefined();
  expect(speakers[5]).not.toBe(speakers[6]);
});

test("throws when a coding has no code or no segment, for that is a mistake of the program", () => {
  expect(() => code([{ document: "d", codes: ["onbekend"] }])).toThrow("unknown code onbekend");
  const { codings } = makeSegments([{ document: "d", codes: ["A"] }]);
  expect(() => codeSegments(codebook, makeStudy(), [], codings)).toThrow("unknown segment");
});
