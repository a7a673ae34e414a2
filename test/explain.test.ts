import { describe, expect, it } from "vitest";
import { explainName } from "../src/explain.js";
import { explainRule } from "../src/explain/rule.js";
import type { Coding } from "../src/model/coding.js";
import type { Override, OverrideResult } from "../src/model/override.js";
import type { Run } from "../src/model/run.js";
import type { Language } from "../src/model/study.js";
import { wordMessage } from "../src/messages/say.js";
import { RuleSyntaxError } from "../src/rule/syntax-error.js";
import { makeCodebook, makeSegments, makeStudy, propose } from "./code/coding.js";

const segments = makeSegments("Niemand had de regie over het gezin.", "De school belde.", "Een heel lang segment ".repeat(10));
const codebook = makeCodebook({
  regie: ["regie | casusregie", "niemand NEAR/3 school"],
  gezin: ["gezin*"],
  oud: { written: ["school"], status: "retired" },
});
const other = makeCodebook({ regie: ["x"], elders: [] }, "ander");
const { codings, reach } = propose(codebook, segments);
const decision: Override = {
  file: "o.csv",
  line: 2,
  codebookId: "boek",
  document: "d1",
  segment: "d1:s2-aaaaa",
  quote: "",
  before: "",
  after: "",
  action: "add",
  code: "gezin",
  toCode: "",
  coder: "anna",
  date: "2024-01-02",
  reason: "gaat over thuis",
};
const decided: Coding = { segmentId: "d1:s2-aaaaa", codebookId: "boek", codeId: "gezin", because: { matches: [], decision } };
const result: OverrideResult = { row: { ...decision }, outcome: "applied", details: [], nowSegment: "d1:s2-aaaaa" };

function makeRun(language: Language = "nl"): Run {
  return {
    id: "x",
    study: { ...makeStudy(), language },
    codebooks: [codebook, other],
    documents: [
      {
        id: "d1",
        path: "corpus/d1.md",
        title: "Verslag",
        type: "verslag",
        attributes: new Map(),
        text: "",
        isSource: true,
        marks: [],
        hash: "",
        blocks: [],
      },
    ],
    segments,
    context: [{ documentId: "d1", reason: "heading", text: "Een\n  kop", start: 0, end: 3 }],
    codings: [...codings, decided],
    reach,
    overrides: [result],
    bases: [],
    cells: [],
    changes: [],
    facets: [],
    crossings: [],
    coOccurrences: [],
    saturations: [],
    inventory: [],
    rows: [],
    participants: [],
    smallestGroup: 5,
    groups: new Map(),
    wordings: [],
    messages: [],
  };
}

describe("explaining a document", () => {
  it("lists its segments with their codes, long ones cut short, and its context", () => {
    expect(explainName(makeRun(), "d1")).toBe(
      [
        "d1: Verslag (corpus/d1.md)",
        "  s1  regie, gezin  Niemand had de regie over het gezin.",
        "  s2  gezin  De school belde.",
        `  s3  (zonder code)  ${"Een heel lang segment ".repeat(10).slice(0, 69)}…`,
        "  –  [kop] Een kop",
        "",
      ].join("\n"),
    );
  });
});

describe("explaining a code in a document", () => {
  it("lists the segments it stands on, and says how to ask why", () => {
    expect(explainName(makeRun(), "d1", "regie")).toBe(
      "d1: Verslag (corpus/d1.md)\n  s1  regie, gezin  Niemand had de regie over het gezin.\n«regie» staat op 1 van de 3 segmenten. Waarom wel of niet: codeboom explain d1:s1 --code regie\n",
    );
  });
});

describe("explaining a segment", () => {
  it("tells of its codes which rules put them there, by its id or its ordinal", () => {
    const text = explainName(makeRun(), "d1:s1");
    expect(text).toBe(explainName(makeRun(), "d1:s1-aaaaa"));
    expect(text).toContain("✓ regie (regie)\n    regie.r1 (codebook.md:1)  regie | casusregie\n        raakt: «regie»\n");
    expect(text).toContain("✓ gezin (gezin)\n    gezin.r1 (codebook.md:2)  gezin*\n        raakt: «gezin»\n");
    expect(text).not.toContain("regie.r2");
  });

  it("tells of a code that is asked about what each rule did, in one reason for a row of alternatives", () => {
    const text = String(explainName(makeRun(), "d1:s2", "regie"));
    expect(text).toContain("✗ regie (regie)");
    expect(text.match(/komt hier in geen enkele vorm voor/gu)).toHaveLength(2);
    expect(text).toContain("«regie | casusregie» komt hier in geen enkele vorm voor (vormen in dit corpus: regie 1)");
    expect(text).toContain("«niemand» komt hier in geen enkele vorm voor (vormen in dit corpus: niemand 1)");
  });

  it("tells who decided, and what became of the decision", () => {
    const text = explainName(makeRun(), "d1:s2");
    expect(text).toContain("✓ gezin (gezin)\n    besluit van anna (2024-01-02): toegevoegd. gaat over thuis\n");
    expect(text).toContain("o.csv:2  toegevoegd, anna 2024-01-02: toegepast");
  });

  it("tells that a code is no longer used, or of another codebook", () => {
    expect(explainName(makeRun(), "d1:s2", "oud")).toContain("niet meer actief");
    expect(explainName(makeRun(), "d1:s2", "elders")).toContain(
      "deze soort (verslag) wordt met het codeboek «boek» gecodeerd; «elders» staat daar niet in",
    );
  });

  it("says that there is no code, and how to ask why", () => {
    expect(explainName(makeRun(), "d1:s3")).toContain(
      "Op dit segment staat geen code. Waarom een code hier niet staat: codeboom explain d1:s3-aaaaa --code <code>",
    );
  });

  it("speaks the language of the study", () => {
    expect(explainName(makeRun("en"), "d1:s1")).toContain("hits: «regie»");
  });
});

describe("explaining a segment of a file without lines", () => {
  it("tells where a person finds it again", () => {
    const run = makeRun();
    const [first] = run.segments;
    if (first === undefined) throw new Error("no segment");
    const timed = { ...run, segments: [{ ...first, location: { time: "00:12:03" } }] };
    expect(explainName(timed, "d1:s1")).toContain("d1:s1-aaaaa  00:12:03\nNiemand had de regie");
  });
});

describe("explaining a code", () => {
  it("shows what its rules reach, by its id or with its codebook", () => {
    const text = explainName(makeRun(), "regie");
    expect(text).toBe(
      "boek/regie: regie (codebooks/boek/codebook.md:1)\nOver regie.\n\nregie.r1 (codebook.md:1)  regie | casusregie\n    raakt 1 segment: regie 1\nregie.r2 (codebook.md:1)  niemand NEAR/3 school\n    raakt niets in dit corpus\n",
    );
    expect(explainName(makeRun(), "boek/regie")).toBe(text);
    expect(explainName(makeRun(), "ander/regie")).toContain("ander/regie");
  });
});

describe("explaining a rule", () => {
  it("shows the forms that each of its words reaches", () => {
    expect(explainRule(makeRun(), "(school | gez*) AND NOT (!regie BEFORE/2 x) de … /y/ | code:z")).toBe(
      "school: school 1\ngez*: gezin 1\nregie: regie 1\nx: komt in dit corpus in geen enkele vorm voor\nde: de 2\n",
    );
  });

  it("fails on a rule that can't be read", () => {
    expect(() => explainRule(makeRun(), "a EN b")).toThrow(RuleSyntaxError);
  });
});

describe("explaining a name", () => {
  const wordOf = (name: string, only?: string): string => {
    const message = explainName(makeRun(), name, only);
    return typeof message === "string" ? message : wordMessage(message, "nl");
  };

  it("that nothing has says so, with the nearest document or code", () => {
    expect(wordOf("onbekend")).toBe("Onverwacht: geen document, segment of code «onbekend».");
    expect(wordOf("regi")).toContain("Bedoelde u «regie»?");
    expect(wordOf("boek/regi")).toContain("Bedoelde u «boek/regie»?");
    expect(wordOf("d1:s1", "gezn")).toContain("geen document, segment of code «gezn». Bedoelde u «gezin»?");
  });

  it("of a segment that is not there says which are, or which has its number now", () => {
    expect(wordOf("d1:s9")).toBe("Onverwacht: «d1» heeft geen segment «d1:s9»; verwacht d1:s1 tot en met d1:s3.");
    expect(wordOf("d1:s2-zzzzz")).toContain("Bedoelde u «d1:s2-aaaaa»?");
  });
});
