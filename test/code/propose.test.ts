import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeSegment, makeSegments, makeStudy, code, makeCodebook, propose, show } from "./coding.js";

describe("proposing codings", () => {
  it("puts a code on every segment that a rule of it hits, in the order of the segments and the codebook", () => {
    expect(code({ regie: ["regie"], hulp: ["hulp"] }, "De regie en de hulp.", "Niets.", "Hulp.")).toEqual([
      "s1 regie: regie",
      "s1 hulp: hulp",
      "s3 hulp: Hulp",
    ]);
  });

  it("counts a segment once, however many rules and words hit", () => {
    expect(code({ regie: ["regie", "casusregie", "wie AND regie"] }, "Wie heeft de regie, de casusregie of de regie?")).toHaveLength(1);
  });

  it("tells every word that made the hit, and where it stands", () => {
    const segments = makeSegments("De regie is bij niemand. Regie!");
    const [coding] = propose(makeCodebook({ regie: ["regie"] }), segments).codings;
    expect(coding).toMatchObject({ segmentId: "d1:s1-aaaaa", codebookId: "boek", codeId: "regie" });
    expect(coding?.because.matches.map(({ rule, spans }) => [rule.id, spans])).toEqual([
      ["regie.r1", [{ start: 3, end: 8 }]],
      ["regie.r1", [{ start: 25, end: 30 }]],
    ]);
  });

  it("gives a main code no coding for a hit of its sub-code", () => {
    expect(code({ regie: ["leiding"], "regie/contact": ["contactpersoon"] }, "Eén contactpersoon.")).toEqual([
      "s1 contact: contactpersoon",
    ]);
  });

  it("looks only at segments of the codebook's data types", () => {
    const segments = [
      makeSegment("regie"),
      makeSegment("regie", { type: "kaart", ordinal: 2 }),
      makeSegment("regie", { type: "interview", ordinal: 3 }),
    ];
    expect(show(propose(makeCodebook({ regie: ["regie"] }), segments), segments)).toEqual(["s1 regie: regie", "s3 regie: regie"]);
  });

  it("proposes nothing for a code without rules, and nothing without segments", () => {
    expect(code({ regie: [] }, "regie")).toEqual([]);
    expect(code({ regie: ["regie"] })).toEqual([]);
  });
});

describe("code:", () => {
  it("hits where the other code's rules hit, wherever it stands in the codebook", () => {
    expect(code({ a: ["code:b"], b: ["hulp"], c: ["code:b AND code:a"] }, "hulp", "niets")).toEqual([
      "s1 a: hulp",
      "s1 b: hulp",
      "s1 c: hulp",
    ]);
  });

  it("counts the sub-codes of a main code with it, but not its main code", () => {
    expect(code({ regie: [], "regie/contact": ["contactpersoon"], x: ["code:regie"], y: ["code:contact"] }, "contactpersoon")).toEqual([
      "s1 contact: contactpersoon",
      "s1 x: contactpersoon",
      "s1 y: contactpersoon",
    ]);
    expect(code({ regie: ["leiding"], "regie/contact": ["contactpersoon"], y: ["code:contact"] }, "leiding")).toEqual([
      "s1 regie: leiding",
    ]);
  });

  it("is one match per segment, however many sentences there are, with the words of the other code", () => {
    const segments = makeSegments("Hulp. En nog een zin. En nog een.");
    const [a] = propose(makeCodebook({ a: ["code:b"], b: ["hulp"] }), segments).codings;
    expect(a?.because.matches.map(({ spans }) => spans)).toEqual([[{ start: 0, end: 4 }]]);
  });

  it("together with words asks for both, and with NOT for the absence", () => {
    const codes = { a: ["code:b AND school"], b: ["hulp"], c: ["school NOT code:b"] };
    expect(code(codes, "Hulp. Op school.", "Op school.")).toEqual(["s1 a: school", "s1 b: Hulp", "s2 c: school"]);
  });

  it("doesn't hit for a code that is no longer used, out of scope or unknown", () => {
    const codes = {
      a: ["code:b"],
      b: { written: ["hulp"], status: "retired" as const },
      c: ["code:d"],
      d: { written: ["hulp"], types: ["interview"] },
      e: ["code:f"],
    };
    expect(code(codes, "hulp")).toEqual([]);
  });

  it("ends when codes refer to each other in a circle, or to themselves", () => {
    expect(code({ a: ["code:b"], b: ["code:a"], c: ["code:c"] }, "hulp")).toEqual([]);
    expect(code({ a: ["code:b"], b: ["code:a | hulp"] }, "hulp")).toEqual(["s1 a: hulp", "s1 b: hulp"]);
    expect(code({ regie: ["code:contact"], "regie/contact": ["code:regie | hulp"] }, "hulp").length).toBeGreaterThan(0);
  });
});

describe("filters", () => {
  const segments = [
    makeSegment("regie", { ordinal: 1, type: "interview", speaker: "R3", speakerRole: "participant" }),
    makeSegment("regie", { ordinal: 2, headings: ["Opbrengst", "Knelpunten nu"] }),
    makeSegment("regie", { ordinal: 3, period: "p2", attributes: new Map([["region", "delft"]]) }),
  ];

  it.each([
    ["{soort: interview}", [1]],
    ["{soort: verslag}", [2, 3]],
    ["{spreker: R3}", [1]],
    ["{spreker: deelnemer}", [1]],
    ["{kop: Knelpunten}", [2]],
    ["{kop: opbrengst, soort: verslag}", [2]],
    ["{periode: p2}", [3]],
    ["{regio: delft | haaglanden}", [3]],
    ["{regio: den haag}", []],
  ])("let a rule hit only where they are met: %s", (filter, ordinals) => {
    expect(show(propose(makeCodebook({ regie: [`regie ${filter}`] }), segments), segments)).toEqual(
      ordinals.map((ordinal) => `s${ordinal} regie: regie`),
    );
  });

  it("leave the other rules of the code alone", () => {
    const codebook = makeCodebook({ regie: ["regie {periode: p2}", "regie {kop: knelpunten}"] });
    expect(show(propose(codebook, segments), segments)).toEqual(["s2 regie: regie", "s3 regie: regie"]);
  });

  it("limit an exclusion too", () => {
    const codebook = makeCodebook({ regie: ["regie", "niet bij: regie {soort: interview}"] });
    expect(show(propose(codebook, segments), segments)).toEqual(["s2 regie: regie", "s3 regie: regie"]);
  });
});

describe("exclusions", () => {
  it("let the words inside them not count, and all others do", () => {
    const codes = { regie: ["regie | groep", "niet bij: de regie groep"] };
    expect(code(codes, "De regie groep vergadert.", "De regie groep heeft de regie.")).toEqual(["s2 regie: regie"]);
  });

  it("cover all words between their first and their last", () => {
    expect(code({ luisteren: ["vader", "niet bij: niet … geluisterd"] }, "Er is niet naar vader geluisterd.", "Vader is er.")).toEqual([
      "s2 luisteren: Vader",
    ]);
  });

  it("of one code don't count for another", () => {
    expect(code({ a: ["regie", "niet bij: regie"], b: ["regie"] }, "regie")).toEqual(["s1 b: regie"]);
  });

  it("take a word out of a row", () => {
    expect(code({ a: ["de regie", "niet bij: de"] }, "de regie")).toEqual([]);
  });

  it("may be regular expressions", () => {
    expect(code({ a: ["regie", "niet bij: /reg\\w+ groep/"] }, "de regie groep", "de regie")).toEqual(["s2 a: regie"]);
  });

  it("that hit nothing exclude nothing", () => {
    expect(code({ a: ["regie", "niet bij: afwezig"] }, "de regie")).toEqual(["s1 a: regie"]);
  });
});

describe("the scope of a code", () => {
  const segments = [
    makeSegment("regie", { ordinal: 1 }),
    makeSegment("regie", { ordinal: 2, type: "interview" }),
    makeSegment("regie", { ordinal: 3, period: "p2" }),
  ];

  it.each([
    ["its data types", { types: ["interview"] }, ["s2 a: regie"]],
    ["its periods", { periods: ["p2"] }, ["s3 a: regie"]],
    ["both", { types: ["interview"], periods: ["p2"] }, []],
    ["its being in use: retired", { status: "retired" as const }, []],
    ["its being in use: merged", { status: "merged" as const }, []],
    ["its being in use: split", { status: "split" as const }, []],
  ])("is %s", (_, special, codings) => {
    expect(show(propose(makeCodebook({ a: { written: ["regie"], ...special } }), segments), segments)).toEqual(codings);
  });
});

describe("negation", () => {
  const texts = ["Er is geen regie.", "Er is niet zo heel veel regie.", "Er is nooit regie."];

  it("is that of the study: its words and its window", () => {
    const segments = makeSegments(...texts);
    const codings = (words: readonly string[], window: number): readonly number[] =>
      propose(makeCodebook({ regie: ["!regie"] }), segments, makeStudy({ words, window })).codings.map(({ segmentId }) =>
        Number(segmentId.at(4)),
      );
    expect(codings(["geen", "niet", "nooit"], 3)).toEqual([2]);
    expect(codings(["geen", "niet", "nooit"], 4)).toEqual([]);
    expect(codings(["geen"], 3)).toEqual([2, 3]);
    expect(codings(["geen", "niet", "nooit"], 0)).toEqual([1, 2, 3]);
    expect(codings([], 3)).toEqual([1, 2, 3]);
    expect(codings(["GÉÉN"], 3)).toEqual([2, 3]);
  });

  it("counts for rules with ! only", () => {
    expect(code({ regie: ["regie"] }, ...texts)).toHaveLength(3);
  });
});

describe("overlapping hits of one code", () => {
  it("leave the longest", () => {
    expect(code({ a: ["analyse", "verklarende analyse", "verklarende"] }, "De verklarende analyse.")).toEqual([
      "s1 a: verklarende analyse",
    ]);
  });

  it("of different codes all count", () => {
    expect(code({ a: ["analyse"], b: ["verklarende analyse"] }, "De verklarende analyse.")).toEqual([
      "s1 a: analyse",
      "s1 b: verklarende analyse",
    ]);
  });

  it("that are the same count for the first rule", () => {
    const segments = makeSegments("gezin");
    const [coding] = propose(makeCodebook({ a: ["gezin", "gez*"] }), segments).codings;
    expect(coding?.because.matches.map(({ rule }) => rule.id)).toEqual(["a.r1"]);
  });
});

const words = ["gezin", "regie", "hulp", "school", "niet", "wacht"];
const text = fc
  .array(fc.constantFrom(...words, "gezin. Zij heeft", "hulp, school"), { minLength: 1, maxLength: 8 })
  .map((all) => `${all.join(" ")}.`);
const rule = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    "=gezin",
    "~regie",
    "*ul*",
    "gezin regie",
    "gezin … hulp",
    "hulp NEAR/3 school",
    "regie AND wacht",
    "hulp NOT school",
    "!regie",
    "/gez\\w+/",
    "code:a",
    "code:b",
    "code:sub",
    "gezin AND code:b",
    "!gezin | code:c",
    "hulp AND wacht @segment",
    "regie {periode: p1}",
    "niet bij: gezin regie",
    "niet bij: /hulp/",
    "gezin NOT code:a",
  ),
);
const rules = fc.array(rule, { maxLength: 3 });
const codes = fc.record({ a: rules, b: rules, "b/sub": rules, c: rules });

describe("any codebook on any corpus", () => {
  it("gets the same codings in whatever order the segments come", () => {
    fc.assert(
      fc.property(codes, fc.array(text, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()), (made, texts, order) => {
        const segments = makeSegments(...texts);
        const shuffled = Array.from(segments, (segment) => ({ segment, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ segment }) => segment);
        const codebook = makeCodebook(made);
        const one = show(propose(codebook, segments), segments);
        expect(Array.from(show(propose(codebook, shuffled), segments)).sort()).toEqual(Array.from(one).sort());
      }),
      { numRuns: 300 },
    );
  });

  it("gets no coding twice, and each with at least one match", () => {
    fc.assert(
      fc.property(codes, fc.array(text, { maxLength: 5 }), (made, texts) => {
        const { codings } = propose(makeCodebook(made), makeSegments(...texts));
        expect(new Set(codings.map(({ segmentId, codeId }) => `${segmentId} ${codeId}`)).size).toBe(codings.length);
        for (const { because } of codings) expect(because.matches.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("speed", () => {
  it("is in step with a paragraph of a hundred thousand characters", () => {
    const segments = makeSegments("Het gezin wacht op hulp, en niemand heeft de regie. ".repeat(2000));
    const codebook = makeCodebook({
      a: ["gezin", "hulp", "*", "/e/", "het gezin", "gezin … hulp", "niet bij: /regie/"],
      b: ["gezin NEAR/5 hulp", "code:a AND regie"],
    });
    const { codings, reach } = propose(codebook, segments);
    expect(codings).toHaveLength(2);
    expect(reach).toHaveLength(8);
  });

  it("is in step with many rules and many segments", () => {
    const alternatives = Array.from({ length: 1000 }, (_, index) => `woord${index}`).join(" | ");
    const codebook = makeCodebook({
      a: [alternatives, `(${alternatives}) NEAR/5 gezin`, `!(${alternatives}) AND hulp`],
      b: Array.from({ length: 300 }, (_, index) => `term${index} hulp`),
    });
    const segments = makeSegments(
      ...Array.from({ length: 3000 }, (_, index) => `Het gezin ${index} met woord${index} kreeg term${index} hulp van term${index + 1}.`),
    );
    expect(propose(codebook, segments).codings.length).toBe(1300);
  });
});
