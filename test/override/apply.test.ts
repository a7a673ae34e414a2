import { describe, expect, it } from "vitest";
import type { Override, OverrideResult } from "../../src/model/override.js";
import type { Segment } from "../../src/model/segment.js";
import { wordMessage } from "../../src/messages/say.js";
import { applyOverrides } from "../../src/override/apply.js";
import type { Overridden, OverrideInput } from "../../src/override/input.js";
import { makeCode } from "../make-code.js";
import { makeCodebook, makeCoding, makeInput, makeOverride, makeSegments } from "./make.js";

const regie = "Niemand had de regie, we wachtten op elkaar. De school belde dagelijks.";
const mandaat = "Het mandaat van de duo's is nergens vastgelegd, zegt de teamleider.";
const wachttijd = "De wachttijd bij de ggz is opgelopen tot een half jaar.";
const plan = "Het gezinsplan wordt samen met de ouders geschreven.";
const texts = [plan, regie, wachttijd, mandaat];
const report = makeSegments("verslag-a", texts);
const [first, second, third] = report as readonly [Segment, Segment, Segment, Segment];

const apply = (overrides: readonly Override[], more: Partial<OverrideInput> = {}, segments: readonly Segment[] = report): Overridden =>
  applyOverrides(makeInput({ "verslag-a": segments }, overrides, more));
const only = ({ results }: Overridden): OverrideResult => {
  expect(results).toHaveLength(1);
  return results[0] as OverrideResult;
};
const ids = ({ details }: OverrideResult): readonly string[] => details.map(({ id }) => id.replace("override/", ""));
const tell = (result: OverrideResult): readonly string[] => [result.outcome, ...ids(result)];
const words = ({ details }: OverrideResult): string =>
  details.map((detail) => `${wordMessage(detail, "nl")} ${wordMessage(detail, "en")}`).join(" ");
const codes = ({ codings }: Overridden): readonly string[] =>
  codings.map(({ segmentId, codeId }) => `${segmentId.split("-").at(-2)?.replace("a:", "")} ${codeId}`);

describe("a decision", () => {
  it("adds a code, and the coding tells who decided", () => {
    const row = makeOverride({ segment: second.id, action: "add" });
    const done = apply([row]);
    expect(tell(only(done))).toEqual(["applied"]);
    expect(done.codings).toEqual([
      { segmentId: second.id, codebookId: "observaties", codeId: "regie", because: { matches: [], decision: row } },
    ]);
    expect(only(done)).toMatchObject({
      nowSegment: second.id,
      similarity: 1,
      row: { file: row.file, line: row.line, action: "add", code: "regie" },
    });
  });

  it("to add what the rules propose is already so, and shows the person too", () => {
    const row = makeOverride({ segment: second.id, action: "add" });
    const done = apply([row], { codings: [makeCoding(second, "regie")] });
    expect(tell(only(done))).toEqual(["already-so", "already-coded"]);
    expect(done.codings[0]?.because).toMatchObject({ matches: [{}], decision: row });
  });

  it("removes a code", () => {
    const done = apply([makeOverride({ segment: second.id, action: "remove" })], {
      codings: [makeCoding(second, "regie"), makeCoding(third, "regie")],
    });
    expect(tell(only(done))).toEqual(["applied"]);
    expect(codes(done)).toEqual(["s3 regie"]);
  });

  it("replaces a code by another", () => {
    const row = makeOverride({ segment: second.id, action: "replace", toCode: "mandaten" });
    const done = apply([row], { codings: [makeCoding(second, "regie")] });
    expect(tell(only(done))).toEqual(["applied"]);
    expect(codes(done)).toEqual(["s2 mandaten"]);
    expect(done.codings[0]?.because.decision).toEqual(row);
  });

  it("to replace what nothing proposes still adds the other code", () => {
    const done = apply([makeOverride({ segment: second.id, action: "replace", toCode: "mandaten" })]);
    expect(tell(only(done))).toEqual(["applied", "no-longer-needed"]);
    expect(codes(done)).toEqual(["s2 mandaten"]);
  });

  it("to replace is already so when the rules came to agree", () => {
    const done = apply([makeOverride({ segment: second.id, action: "replace", toCode: "mandaten" })], {
      codings: [makeCoding(second, "mandaten")],
    });
    expect(tell(only(done))).toEqual(["already-so", "no-longer-needed", "already-coded"]);
  });

  it("confirms a code, also one that the rules no longer propose", () => {
    const proposed = apply([makeOverride({ segment: second.id, action: "confirm" })], { codings: [makeCoding(second, "regie")] });
    expect(tell(only(proposed))).toEqual(["applied"]);
    expect(proposed.codings[0]?.because).toMatchObject({ matches: [{}], decision: { action: "confirm" } });
    const alone = apply([makeOverride({ segment: second.id, action: "confirm" })]);
    expect(tell(only(alone))).toEqual(["applied", "stands-alone"]);
    expect(codes(alone)).toEqual(["s2 regie"]);
  });

  it("may only say that a segment was seen", () => {
    const done = apply(
      [makeOverride({ segment: second.id, action: "seen", code: "" }), makeOverride({ segment: second.id, action: "seen", code: "onzin" })],
      { codings: [makeCoding(second, "regie")] },
    );
    expect(done.results.map(tell)).toEqual([["applied"], ["already-so", "duplicate"]]);
    expect(codes(done)).toEqual(["s2 regie"]);
  });

  it("of two coders who agree is applied for both, the later shown", () => {
    const later = makeOverride({ segment: second.id, coder: "bram", date: "2024-05-01" });
    const done = apply([later, makeOverride({ segment: second.id, coder: "anna", date: "2024-03-01" })]);
    expect(done.results.map(({ outcome }) => outcome)).toEqual(["applied", "applied"]);
    expect(done.codings[0]?.because.decision).toEqual(later);
  });

  it("is listed by file and line, with the rows that could not be read", () => {
    const row = makeOverride({ segment: second.id, line: 900 });
    const { file, document, segment, action, code, toCode, coder, date, reason } = row;
    const invalid = (line: number): OverrideResult => ({
      row: { file, line, document, segment, action, code, toCode, coder, date, reason },
      outcome: "invalid",
      details: [],
    });
    expect(apply([row], { invalid: [invalid(950), invalid(850)] }).results.map((result) => [result.row.line, result.outcome])).toEqual([
      [850, "invalid"],
      [900, "applied"],
      [950, "invalid"],
    ]);
  });

  it("gives the same codings whatever the order of rows and codings", () => {
    const rows = [
      makeOverride({ segment: third.id }),
      makeOverride({ segment: first.id, code: "mandaten" }),
      makeOverride({ segment: first.id }),
    ];
    const codings = [makeCoding(third, "wachttijd"), makeCoding(second, "regie")];
    const forth = apply(rows, { codings });
    const back = apply(rows.toReversed(), { codings: codings.toReversed() });
    expect(codes(forth)).toEqual(["s1 regie", "s1 mandaten", "s2 regie", "s3 regie", "s3 wachttijd"]);
    expect(back).toEqual(forth);
  });

  it("leaves a coding it knows nothing of where it is", () => {
    const stray = { ...makeCoding(second, "onbekend"), segmentId: "elders:s1-abcde" };
    expect(
      apply([], { codings: [stray, makeCoding(second, "vreemd"), makeCoding(second, "regie")] }).codings.map(({ codeId }) => codeId),
    ).toEqual(["regie", "vreemd", "onbekend"]);
  });
});

describe("the fourteen situations", () => {
  it("1: the passage is gone", () => {
    const row = makeOverride({
      segment: second.id,
      quote: "we wachtten op elkaar",
      before: "Niemand had de regie, ",
      after: ". De school",
    });
    const result = only(apply([row], {}, makeSegments("verslag-a", [plan, wachttijd, mandaat])));
    expect(tell(result)).toEqual(["orphaned", "passage-gone", "other-document-version"]);
    expect(words(result)).toContain("we wachtten op elkaar");
    expect(tell(only(apply([makeOverride({ segment: second.id })], {}, makeSegments("verslag-a", [plan, mandaat, wachttijd]))))).toEqual([
      "orphaned",
      "segment-gone",
      "candidate",
      "other-document-version",
    ]);
  });

  it("2: the words are found twice or more", () => {
    const twice = makeSegments("verslag-a", [plan, regie, mandaat, regie, plan, regie, wachttijd, regie, regie]);
    const result = only(apply([makeOverride({ quote: "we wachtten op elkaar" })], {}, twice));
    expect(tell(result)).toEqual(["ambiguous", "found-more"]);
    expect(result.details[0]?.values).toMatchObject({ count: 5 });
    expect(result.nowSegment).toBe(twice[1]?.id);
    const more = only(
      apply(
        [makeOverride({ quote: "regie" })],
        {},
        makeSegments(
          "verslag-a",
          Array.from({ length: 8 }, (_, at) => `${regie} ${"x".repeat(at)}`),
        ),
      ),
    );
    expect(more.details[0]?.values.segments).toMatch(/, …$/u);
  });

  it("3: the words moved", () => {
    const moved = only(
      apply(
        [makeOverride({ segment: second.id, quote: "Niemand had de regie, we wachtten" })],
        {},
        makeSegments("verslag-a", [plan, wachttijd, mandaat, regie.replace("dagelijks", "vaak")]),
      ),
    );
    expect(tell(moved)).toEqual(["moved", "moved", "other-document-version"]);
    expect(moved).toMatchObject({ similarity: 1 });
    const whole = apply([makeOverride({ segment: first.id })], {}, makeSegments("verslag-a", [regie, wachttijd, mandaat, plan]));
    expect(tell(only(whole))).toEqual(["moved", "moved"]);
  });

  it("3: but text put in above moves nothing", () => {
    const shifted = makeSegments("verslag-a", ["Een alinea erbij.", "En nog een.", "En nog een derde.", ...texts]);
    const beside = makeOverride({ segment: third.id, quote: wachttijd, after: "Het mandaat van de duo's is" });
    const done = apply([makeOverride({ segment: first.id }), beside], {}, shifted);
    expect(done.results.map(tell)).toEqual([
      ["applied", "renumbered"],
      ["applied", "renumbered"],
    ]);
    const alone = makeOverride({ segment: first.id, quote: plan, after: "Niemand had de regie" });
    expect(tell(only(apply([alone], {}, shifted)))).toEqual(["applied", "renumbered"]);
  });

  it("3: and rows without neighbours don't vouch for each other", () => {
    const shifted = makeSegments("verslag-a", ["Een alinea erbij.", ...texts]);
    const done = apply([makeOverride({ segment: first.id }), makeOverride({ segment: third.id })], {}, shifted);
    expect(done.results.map(({ outcome }) => outcome)).toEqual(["moved", "moved"]);
  });

  describe("3: a chapter that repeats another", () => {
    const short = "We hebben dat afgesproken.";
    const long = "De wachttijd bij de ggz is opgelopen tot een half jaar, en in die tijd gebeurt er niets voor de kinderen van het gezin.";
    const chapter = ["Hier is het begin van het verhaal.", short, "Er kwam een gesprek op school.", long];
    const written = makeSegments("v", [...chapter, "De tweede casus begon met een telefoontje.", short, "Oma belde.", long, "Slot."]);
    const on = (ordinal: number, more: Partial<Override> = {}): Override => {
      const { id, passage } = written[ordinal - 1] as Segment;
      return makeOverride({ document: "v", segment: id, quote: passage.text, ...more });
    };
    const decide = (rows: readonly Override[], now: readonly string[]): readonly string[] =>
      applyOverrides(makeInput({ v: makeSegments("v", now) }, rows)).results.map(({ outcome }) => outcome);
    const second = "De tweede casus begon met een telefoontje.";

    it("asks when the passage was edited and its twin was not", () => {
      expect(decide([on(6)], [...chapter, second, "We hebben dit toen afgesproken.", "Oma belde.", long, "Slot."])[0]).not.toMatch(
        /applied|moved|needs-review/u,
      );
    });

    it("takes no two twins for text that shifted when both passages are gone", () => {
      expect(decide([on(6), on(8)], [...chapter, second, "Oma belde.", "Slot."])).toEqual(["orphaned", "moved"]);
    });

    it("asks when both neighbours are others and an edited original may stand", () => {
      const edited = long.replace("en in die tijd gebeurt er niets", "en al die maanden is er geen enkele hulp");
      const row = on(8, { before: "Oma belde.", after: "Slot." });
      expect(decide([row], [...chapter, second, short, "Oma belde nog.", edited, "Tot zover dit."])).toEqual(["ambiguous"]);
    });
  });

  it("3 and 4: a place in doubt is listed, also when nothing had to change there", () => {
    const edited = makeSegments("verslag-a", [plan, regie.replace("wachtten", "wachten"), wachttijd]);
    const row = makeOverride({
      segment: second.id,
      quote: "we wachtten op elkaar",
      before: "Niemand had de regie,",
      after: "De school belde",
    });
    const agreed = apply([row], { codings: [makeCoding(edited[1] as Segment, "regie")] }, edited);
    expect(tell(only(agreed))).toEqual(["needs-review", "edited", "other-document-version", "already-coded"]);
    const moved = makeSegments("verslag-a", [regie, wachttijd, mandaat, plan]);
    const whole = apply([makeOverride({ segment: first.id })], { codings: [makeCoding(moved[3] as Segment, "regie")] }, moved);
    expect(tell(only(whole))).toEqual(["moved", "moved", "already-coded"]);
  });

  it("4: the words were edited", () => {
    const edited = makeSegments("verslag-a", [plan, regie.replace("wachtten", "wachten"), wachttijd]);
    const result = only(
      apply(
        [
          makeOverride({
            segment: second.id,
            quote: "we wachtten op elkaar",
            before: "Niemand had de regie, ",
            after: ". De school belde dagelijks.",
          }),
        ],
        {},
        edited,
      ),
    );
    expect(tell(result)).toEqual(["needs-review", "edited", "other-document-version"]);
    expect(result.similarity).toBeCloseTo(20 / 21);
    expect(words(result)).toContain("95%");
    const around = apply(
      [makeOverride({ segment: second.id, quote: "we wachtten op elkaar" })],
      {},
      makeSegments("verslag-a", [plan, regie.replace("dagelijks", "vaak"), wachttijd]),
    );
    expect(tell(only(around))).toEqual(["needs-review", "edited-around", "other-document-version"]);
    expect(codes(around)).toEqual(["s2 regie"]);
    const gone = only(
      apply(
        [makeOverride({ segment: second.id, quote: regie })],
        {},
        makeSegments("verslag-a", [plan, "Niemand had het mandaat, we wachtten op school. De school belde nooit."]),
      ),
    );
    expect(tell(gone)).toEqual(["orphaned", "passage-gone", "nearest", "other-document-version"]);
    expect(gone.similarity).toBeGreaterThan(0.5);
  });

  it("5: the segment was split or merged", () => {
    const split = makeSegments("verslag-a", [
      plan,
      "Niemand had de regie, we wachtten op elkaar.",
      "De school belde dagelijks.",
      wachttijd,
    ]);
    expect(tell(only(apply([makeOverride({ segment: second.id, quote: "op elkaar. De school" })], {}, split)))).toEqual([
      "ambiguous",
      "split",
      "other-document-version",
    ]);
    expect(tell(only(apply([makeOverride({ segment: second.id, quote: "Niemand had de regie, we" })], {}, split)))).toEqual([
      "needs-review",
      "edited-around",
      "split",
      "other-document-version",
    ]);
    const merged = makeSegments("verslag-a", [plan, `${regie} ${wachttijd}`]);
    expect(tell(only(apply([makeOverride({ segment: second.id, quote: "Niemand had de regie, we" })], {}, merged)))).toEqual([
      "needs-review",
      "edited-around",
      "merged",
      "other-document-version",
    ]);
    expect(tell(only(apply([makeOverride({ segment: third.id })], {}, merged)))).toEqual([
      "orphaned",
      "segment-gone",
      "merged",
      "other-document-version",
    ]);
  });

  it("5: and when its words stand where they may not be its own, they are only shown", () => {
    const result = only(
      apply(
        [makeOverride({ segment: second.id, quote: regie, before: "met de ouders geschreven.", after: "De wachttijd bij de ggz" })],
        {},
        makeSegments("verslag-a", [plan, wachttijd, mandaat, "Slot.", regie]),
      ),
    );
    expect(tell(result)).toEqual(["orphaned", "other-surroundings"]);
  });

  it("6: the same override twice", () => {
    const done = apply([makeOverride({ segment: second.id }), makeOverride({ segment: second.id, action: "confirm", quote: "de regie" })]);
    expect(done.results.map(tell)).toEqual([["applied"], ["already-so", "duplicate"]]);
    expect(done.codings).toHaveLength(1);
    const again = apply([makeOverride({ segment: second.id }), makeOverride({ segment: second.id, action: "remove", date: "2024-06-01" })]);
    expect(again.results.map(tell)).toEqual([
      ["already-so", "superseded"],
      ["applied", "no-longer-needed"],
    ]);
  });

  it("7: two that contradict", () => {
    const add = makeOverride({ segment: second.id, coder: "anna", date: "2024-03-01" });
    const remove = makeOverride({ segment: second.id, coder: "bram", date: "2024-03-02", action: "remove" });
    const late = apply([add, remove], { codings: [makeCoding(second, "regie")] });
    expect(late.results.map(tell)).toEqual([
      ["conflict", "conflict-lost"],
      ["conflict", "conflict-won"],
    ]);
    expect(late.codings).toEqual([]);
    expect(words(late.results[0] as OverrideResult)).toContain("bram");
    const open = apply([add, { ...remove, date: "" }], { codings: [makeCoding(second, "regie")] });
    expect(open.results.map(tell)).toEqual([
      ["conflict", "conflict-open"],
      ["conflict", "conflict-open"],
    ]);
    expect(open.codings).toEqual([makeCoding(second, "regie")]);
    const replaced = apply(
      [makeOverride({ segment: second.id, action: "replace", toCode: "mandaten", date: "2024-04-01" }), { ...remove, code: "mandaten" }],
      { codings: [makeCoding(second, "regie")] },
    );
    expect(replaced.results.map(({ outcome }) => outcome)).toEqual(["conflict", "conflict"]);
    expect(codes(replaced)).toEqual(["s2 mandaten"]);
  });

  it("8: the code is unknown", () => {
    const result = only(apply([makeOverride({ segment: second.id, code: "regi" })]));
    expect(tell(result)).toEqual(["invalid", "code-unknown"]);
    expect(result.nowSegment).toBe(second.id);
    expect(words(result)).toContain("Bedoelde u «regie»?");
    expect(tell(only(apply([makeOverride({ segment: second.id, action: "replace", toCode: "onzin" })])))).toEqual([
      "invalid",
      "code-unknown",
    ]);
    expect(tell(only(apply([makeOverride({ segment: second.id, code: "" })])))).toEqual(["invalid", "no-code"]);
    expect(tell(only(apply([makeOverride({ segment: second.id, action: "replace", toCode: "regie" })])))).toEqual(["invalid", "same-code"]);
    expect(tell(only(apply([makeOverride({ quote: "staat er niet", code: "onzin" })])))).toEqual([
      "invalid",
      "code-unknown",
      "passage-gone",
    ]);
  });

  it("9: the code was renamed, merged, retired or split", () => {
    const codebook = makeCodebook([
      makeCode("regie", { formerIds: ["sturing"] }),
      "mandaten",
      makeCode("leiding", { status: "merged", successors: ["regie"] }),
      makeCode("oud", { status: "retired" }),
      makeCode("breed", { status: "split", successors: ["regie", "mandaten"] }),
    ]);
    const renamed = apply([makeOverride({ segment: second.id, code: "sturing" })], { codebook });
    expect(tell(only(renamed))).toEqual(["applied", "code-renamed", "other-codebook-version"]);
    expect(codes(renamed)).toEqual(["s2 regie"]);
    expect(tell(only(apply([makeOverride({ segment: second.id, code: "leiding" })], { codebook })))).toEqual([
      "applied",
      "code-merged",
      "other-codebook-version",
    ]);
    expect(tell(only(apply([makeOverride({ segment: second.id, code: "oud" })], { codebook })))).toEqual([
      "invalid",
      "code-retired",
      "other-codebook-version",
    ]);
    const split = only(apply([makeOverride({ segment: second.id, code: "breed" })], { codebook }));
    expect(tell(split)).toEqual(["invalid", "code-split", "other-codebook-version"]);
    expect(words(split)).toContain("regie, mandaten");
    expect(
      tell(only(apply([makeOverride({ segment: second.id, action: "replace", code: "sturing", toCode: "regie" })], { codebook }))),
    ).toEqual(["invalid", "code-renamed", "other-codebook-version", "same-code"]);
  });

  it("10: the document is missing or renamed", () => {
    const missing = only(apply([makeOverride({ document: "verslag-b", segment: "", quote: "de regie" })]));
    expect(tell(missing)).toEqual(["orphaned", "document-missing"]);
    expect(words(missing)).toContain("verslag-a");
    const renamed = only(
      applyOverrides(
        makeInput({ "verslag-nieuw": makeSegments("verslag-nieuw", texts), "verslag-c": makeSegments("verslag-c", [plan]) }, [
          makeOverride({ document: "verslag-oud", segment: second.id.replace("verslag-a", "verslag-oud") }),
        ]),
      ),
    );
    expect(tell(renamed)).toEqual(["orphaned", "document-missing", "document-renamed"]);
    expect(renamed.nowSegment).toBe(second.id.replace("verslag-a", "verslag-nieuw"));
    const declared = new Map([
      ["verslag-z", { id: "verslag-z", state: "missing" as const }],
      ["verslag-x", { id: "verslag-x", state: "excluded" as const }],
    ]);
    expect(tell(only(apply([makeOverride({ document: "verslag-z", segment: "verslag-z:s1-abcde" })], { documents: declared })))).toEqual([
      "orphaned",
      "document-missing",
    ]);
    expect(tell(only(apply([makeOverride({ document: "verslag-x", segment: "s1" })], { documents: declared })))).toEqual([
      "orphaned",
      "document-left-out",
    ]);
    expect(tell(only(apply([makeOverride({ document: "", segment: second.id })])))).toEqual(["applied"]);
  });

  it("11: the document is in quarantine, and nothing of its text is told", () => {
    const documents = new Map([["verslag-q", { id: "verslag-q", state: "quarantined" as const }]]);
    const row = makeOverride({
      document: "verslag-q",
      segment: second.id.replace("verslag-a", "verslag-q"),
      quote: "Jan Jansen, 12-mrt-10",
      before: "geboren",
      after: "te Delft",
      reason: "Jan Jansen",
    });
    const result = only(apply([row], { documents }));
    expect(tell(result)).toEqual(["orphaned", "document-quarantined"]);
    const dated = only(apply([{ ...row, quote: "12-mrt-10", code: "onzin" }], { documents }));
    expect(tell(dated)).toEqual(["invalid", "excel-date", "code-unknown", "document-quarantined"]);
    for (const told of [result, dated])
      for (const secret of ["Jansen", "12-mrt", "geboren", "Delft"]) expect(`${words(told)} ${JSON.stringify(told)}`).not.toContain(secret);
  });

  it("12: the row was made on another document, or on another version of it or of the codebook", () => {
    const other = makeSegments("verslag-b", [wachttijd]);
    const row = makeOverride({ document: "verslag-a", segment: other[0]?.id ?? "", quote: "half jaar" });
    expect(tell(only(applyOverrides(makeInput({ "verslag-a": report, "verslag-b": other }, [row]))))).toEqual([
      "orphaned",
      "other-document",
    ]);
    expect(tell(only(apply([{ ...row, segment: "verslag-weg:s3-abcde", quote: "opgelopen tot een half jaar" }])))).toEqual([
      "needs-review",
      "other-document",
      "edited-around",
      "other-document-version",
    ]);
    expect(tell(only(apply([makeOverride({ segment: second.id })], { types: new Set(["interview"]) })))).toEqual([
      "invalid",
      "other-codebook",
    ]);
    const codebook = makeCodebook([makeCode("regie", { types: ["interview"] }), makeCode("mandaten", { periods: ["p2"] })]);
    expect(tell(only(apply([makeOverride({ segment: second.id })], { codebook })))).toEqual(["needs-review", "code-out-of-scope"]);
    expect(tell(only(apply([makeOverride({ segment: second.id, action: "remove" })], { codebook })))).toEqual([
      "already-so",
      "no-longer-needed",
    ]);
    expect(tell(only(apply([makeOverride({ segment: second.id, code: "mandaten", action: "confirm" })], { codebook })))).toEqual([
      "needs-review",
      "code-out-of-scope",
      "stands-alone",
    ]);
    expect(tell(only(apply([makeOverride({ segment: second.id, action: "seen", code: "" })], { types: new Set(["verslag"]) })))).toEqual([
      "applied",
    ]);
  });

  it("13: the row was damaged by Excel", () => {
    const lost = only(apply([makeOverride({ segment: "#NAAM?", quote: "de regie, we wachtten" })]));
    expect(tell(lost)).toEqual(["applied", "excel-error"]);
    expect(words(lost)).toContain("«#NAAM?»");
    expect(tell(only(apply([makeOverride({ segment: second.id, quote: "#NAME?", before: "#NAME?" })])))).toEqual([
      "applied",
      "excel-error",
      "excel-error",
    ]);
    expect(tell(only(apply([makeOverride({ segment: "#NAAM?", quote: "#NAAM?" })])))).toEqual([
      "invalid",
      "excel-error",
      "excel-error",
      "no-place",
    ]);
    expect(tell(only(apply([makeOverride({ segment: second.id, code: "1,2E+05" })])))).toEqual([
      "invalid",
      "excel-exponent",
      "code-unknown",
    ]);
    expect(tell(only(apply([makeOverride({ document: "7", segment: "", quote: "de regie" })])))).toEqual([
      "orphaned",
      "excel-zero",
      "document-missing",
    ]);
    const dated = only(apply([makeOverride({ segment: second.id, date: "45352" })]));
    expect(tell(dated)).toEqual(["applied", "excel-date"]);
    expect(words(dated)).toContain("(2024-03-01?)");
    const undated = apply([
      makeOverride({ segment: second.id, date: "gisteren" }),
      makeOverride({ segment: second.id, coder: "bram", action: "remove" }),
    ]);
    expect(undated.results.map(tell)).toEqual([
      ["conflict", "undated", "conflict-open"],
      ["conflict", "conflict-open"],
    ]);
    expect(undated.results[0]?.row.date).toBe("gisteren");
    expect(tell(only(apply([makeOverride({ segment: second.id, quote: "3-apr" })])))).toEqual(["orphaned", "excel-date", "passage-gone"]);
  });

  it("14: the decision is no longer needed", () => {
    const result = only(apply([makeOverride({ segment: second.id, action: "remove" })]));
    expect(tell(result)).toEqual(["already-so", "no-longer-needed"]);
    expect(words(result)).toContain("Niet meer nodig");
  });

  it("and a row that says neither segment nor quote nor document is invalid", () => {
    expect(tell(only(apply([makeOverride({})])))).toEqual(["invalid", "no-place"]);
    expect(tell(only(apply([makeOverride({ document: "" })])))).toEqual(["invalid", "no-place"]);
  });
});

describe("a date that is no day of the calendar", () => {
  it.each(["2024-13-45", "2024-02-30", "31-31-2024"])("counts as none: %s", (date) => {
    const done = apply([makeOverride({ segment: second.id, date })]);
    expect(tell(only(done))).toEqual(["applied", "undated"]);
    expect(done.codings[0]?.because.decision?.date).toBe("");
  });
});

describe("words that recur", () => {
  it("are applied by an exact id, with the advice to add context", () => {
    const repeated = makeSegments("verslag-a", ["Geen bijzonderheden.", plan, "Geen bijzonderheden."]);
    const result = only(apply([makeOverride({ segment: repeated[2]?.id ?? "" })], {}, repeated));
    expect(tell(result)).toEqual(["applied", "recurs"]);
  });

  it("are asked about once another row shows that the document was renumbered", () => {
    const repeated = makeSegments("verslag-a", [plan, "Geen bijzonderheden.", "Geen bijzonderheden."]);
    const rows = [
      makeOverride({ segment: repeated[1]?.id ?? "" }),
      makeOverride({ segment: (repeated[0]?.id ?? "").replace(":s1-", ":s2-") }),
    ];
    expect(apply(rows, {}, repeated).results.map(({ outcome }) => outcome)).toEqual(["ambiguous", "moved"]);
  });
});

describe("long words of people", () => {
  it("are cut in a message", () => {
    expect(words(only(apply([makeOverride({ quote: "een zin die nergens staat ".repeat(10) })]))).length).toBeLessThan(320);
  });
});
