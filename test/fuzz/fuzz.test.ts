import { describe, expect, it } from "vitest";
import type { Run } from "../../src/model/run.js";
import { makeCase } from "./case.js";
import { judge } from "./checks/checks.js";
import { judgeCase } from "./judge-case.js";
import { minimise } from "./minimise.js";
import { reachOutcome, type Outcome } from "./outcome.js";
import { formats, seeds } from "./seeds/seeds.js";
import { makeStudyFiles, type Subject } from "./study.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const subject: Subject = {
  path: "corpus/zz.md",
  type: "verslag",
  // An even number of bytes, a multiple of four: printed, and run twice.
  bytes: bytesOf("# Kop\n\nDe wachtlijst is lang.\n\nMoeder belde het wijkteam.\n\n<b>Niemand</b> kwam!\n".padEnd(84)),
};
const outcome = await reachOutcome(subject);
const named = (given: Outcome): readonly string[] => Array.from(new Set(judge(given).map(({ check }) => check)));
const withRun = (change: (run: Run) => Partial<Run>): Outcome => {
  const run = outcome.run as Run;
  return { ...outcome, outputs: new Map(), again: new Map(), run: { ...run, ...change(run) } };
};

describe("the fuzzer", () => {
  it("has a valid file of every format, and nothing is wrong with those", async () => {
    const verdicts = await Promise.all(seeds.map(async (seed) => [seed.format, (await judgeCase(seed)).complaints] as const));
    expect(verdicts.filter(([, complaints]) => complaints.length > 0)).toEqual([]);
    expect(formats.length).toBeGreaterThan(18);
  });

  it("makes the same case of the same seed and number, and others of others", () => {
    const make = (seed: number, number: number): string => JSON.stringify(makeCase(seed, number, seeds));
    expect(make(1, 7)).toBe(make(1, 7));
    expect(new Set(Array.from({ length: 50 }, (_, number) => make(1, number))).size).toBe(50);
    expect(make(2, 7)).not.toBe(make(1, 7));
  });

  it("leaves the valid files as they are", () => {
    const before = JSON.stringify(seeds);
    for (let number = 0; number < 300; number++) makeCase(3, number, seeds);
    expect(JSON.stringify(seeds)).toBe(before);
  });

  it("finds nothing in some cases of a fixed seed", async () => {
    const cases = Array.from({ length: 60 }, (_, number) => makeCase(20, number, seeds));
    const finds: unknown[] = [];
    for (const one of cases) {
      const { complaints } = await judgeCase(one);
      if (complaints.length > 0) finds.push([one.format, one.number, complaints]);
    }
    expect(finds).toEqual([]);
  });

  it("brings a find back to the bytes that matter", async () => {
    const smallest = await minimise(
      { ...subject, bytes: bytesOf("een twee drie vier vijf zes zeven acht") },
      "vier",
      async ({ bytes }) =>
        await Promise.resolve({
          complaints: new TextDecoder().decode(bytes).includes("vier") ? [{ check: "vier", detail: "" }] : [],
          ended: "read",
        }),
      () => true,
    );
    expect(new TextDecoder().decode(smallest.bytes)).toBe("vier");
  });
});

describe("its checks", () => {
  it("find nothing in a sound run that was printed twice", () => {
    expect(judge(outcome)).toEqual([]);
    expect([outcome.outputs.size, outcome.again?.size]).toEqual([18, 18]);
  });

  it("see a paragraph that a reader lost", () => {
    const lossy = withRun((run) => ({ segments: run.segments.filter(({ passage }) => !passage.text.includes("wijkteam")) }));
    expect(named(lossy)).toContain("no word is lost silently");
    expect(judge(lossy).some(({ detail }) => detail.includes("«wijkteam»"))).toBe(true);
  });

  it("see a word that was skipped within a passage", () => {
    const skip = withRun((run) => ({
      segments: run.segments.map((segment) => {
        const { text, pieces } = segment.passage;
        const at = text.indexOf("belde ");
        const first = pieces[0];
        if (at < 0 || first === undefined || !text.includes("wijkteam")) return segment;
        const own = [
          { at: 0, start: first.start, end: first.start + at },
          { at, start: first.start + at + 6, end: first.end },
        ];
        return { ...segment, passage: { text: text.replace("belde ", ""), pieces: own } };
      }),
    }));
    expect(judge(skip).map(({ detail }) => detail)).toEqual([expect.stringContaining("«belde»")]);
  });

  it("see a word that is lost in a Word file", () => {
    const word = seeds.find(({ format }) => format === "docx") as Subject;
    const lossy = withRun((run) => ({
      documents: run.documents.map((document) =>
        document.path === subject.path ? { ...document, path: word.path, isSource: false } : document,
      ),
    }));
    const complaints = judge({ ...lossy, subject: word, files: makeStudyFiles(word) });
    expect(complaints.filter(({ check, detail }) => check === "no word is lost silently" && detail.includes("maart"))).toHaveLength(1);
  });

  it("see a file that is in no line, or in two", () => {
    const line = (run: Run): Run["inventory"] => run.inventory.filter(({ path }) => path === subject.path);
    expect(named(withRun((run) => ({ inventory: run.inventory.filter(({ path }) => path !== subject.path) })))).toHaveLength(1);
    expect(named(withRun((run) => ({ inventory: [...run.inventory, ...line(run)] })))).toHaveLength(1);
  });

  it("see a refusal without a reason", () => {
    const silent = withRun((run) => ({
      inventory: run.inventory.map((line) => (line.path === subject.path ? { ...line, state: "refused", reason: "" } : line)),
    }));
    expect(judge(silent).map(({ detail }) => detail)).toEqual(["corpus/zz.md is refused without a reason"]);
  });

  it("see a message with a hole in it, of the program's own, or about a line that is not there", () => {
    const said = { id: "load/damaged", severity: "error", file: subject.path } as const;
    const messages = [
      { ...said, values: { format: "#found/format-docx" } },
      { ...said, values: { format: "#found/format-docx", detail: "TypeError: x is not a function" } },
      { ...said, values: { format: "#found/format-docx", detail: "#problem/zip-damaged" }, line: 900 },
      { ...said, values: { format: "#found/nothing", detail: "#problem/zip-damaged" } },
    ];
    const found = judge({ ...outcome, messages }).map(({ detail }) => detail);
    for (const part of ["{detail} is not filled", "TypeError", "line 900", "no phrase #found/nothing"])
      expect(found.some((detail) => detail.includes(part))).toBe(true);
  });

  it("see a passage that stands elsewhere than it says", () => {
    const moved = withRun((run) => ({
      segments: run.segments.map((segment, index) =>
        index === 0 ? { ...segment, passage: { ...segment.passage, text: segment.passage.text.toUpperCase() } } : segment,
      ),
    }));
    expect(named(moved)).toContain("every passage stands where it says");
  });

  it("see a document that changed when a bad one came beside it", () => {
    expect(named(withRun((run) => ({ codings: run.codings.slice(1) })))).toContain("a bad document leaves the others as they are");
  });

  it("see an active cell, and one that reads back otherwise", () => {
    const change = (from: string | RegExp, to: string): Outcome => ({
      ...outcome,
      outputs: new Map(Array.from(outcome.outputs, ([name, text]) => [name, name === "segments.csv" ? text.replace(from, to) : text])),
    });
    expect(named(change("De wachtlijst", "=De wachtlijst"))).toContain("no cell is active, and every table reads back");
    expect(named(change("De wachtlijst", "Die wachtlijst"))).toContain("no cell is active, and every table reads back");
  });

  it("see an element, an attribute, an address and a script that are not the program's", () => {
    for (const own of [
      "<img src=x>",
      '<p onclick="x">',
      '<a href="javascript:x">',
      '<a href="https://voorbeeld.invalid">',
      "<script>x</script>",
    ]) {
      const outputs = new Map(outcome.outputs).set("report.html", `${outcome.outputs.get("report.html")}${own}`);
      expect(named({ ...outcome, outputs })).toContain("the page holds nothing active from a file");
    }
  });

  it("see outputs that differ the second time, and sums that are wrong", () => {
    expect(named({ ...outcome, again: new Map(outcome.outputs).set("codings.csv", "") })).toContain(
      "the same files give the same bytes, in any order",
    );
    const messages = [{ id: "run/not-reconciled", severity: "error", values: { declared: 1, found: 2, lines: 3 } } as const];
    expect(named({ ...outcome, messages })).toContain("the sums are right");
  });
});
