/** The example study in this repository: what it promises to show, and what the pages say of it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { prepareMeetings } from "../src/meeting/prepare-meetings.js";
import { checkCodebooks } from "../src/codebook-check.js";
import { loadStudy } from "../src/load/load.js";
import { readWordings } from "../src/meeting/wording/read-wording.js";
import { printMessages } from "../src/report/message-lines.js";
import type { Document } from "../src/model/document.js";
import { overrideOutcomes } from "../src/model/override.js";
import type { Run } from "../src/model/run.js";
import type { SourceFile, StudyFiles } from "../src/model/source.js";
import type { Study } from "../src/model/study.js";
import type { WordedLine } from "../src/model/wording.js";
import { printSummary } from "../src/report/summary.js";
import { openFolder } from "./report/running.js";

const root = path.join(import.meta.dirname, "..");
let study: Study;
let files: StudyFiles;
let run: Run;

beforeAll(async () => {
  ({ study, files, run } = await openFolder(root));
});

/** What somebody sees first who opens the file. */
function readTop({ path: name, bytes }: SourceFile): string {
  if (!/\.(?:docx|xlsx)$/u.test(name)) return new TextDecoder().decode(bytes).split("\n").slice(0, 5).join("\n");
  const parts = unzipSync(Uint8Array.from(bytes));
  const part = parts["word/document.xml"] ?? parts["xl/sharedStrings.xml"];
  return strFromU8(part ?? new Uint8Array())
    .replace(/<[^>]*>/gu, "")
    .slice(0, 200);
}

describe("the shipped study", () => {
  test("says at the top of every file that it is fictional", () => {
    for (const [name, file] of files.files) expect(readTop(file), name).toContain("Fictief voorbeeld: geschreven voor codeboom");
  });

  test("has every kind of document, in six periods, and one that is left out with its reason", () => {
    const counts = countBy(run.documents.map(({ type }) => type));
    expect(Array.from(counts.keys()).toSorted()).toEqual(Array.from(study.types.keys()).toSorted());
    for (const [type, least] of [
      ["verslag", 6],
      ["signalenkaart", 2],
      ["interview", 5],
      ["reflectieformulier", 5],
      ["groepsinterview", 3],
    ] as const)
      expect(counts.get(type), type).toBeGreaterThanOrEqual(least);
    expect(new Set(run.segments.map(({ period }) => period))).toEqual(new Set(study.periods.map(({ id }) => id)));
    expect(run.inventory.filter(({ state }) => state !== "coded").map(({ state, reason }) => [state, reason.length > 10])).toEqual([
      ["excluded", true],
    ]);
  });

  test("has documents of 300 to 1,200 words, and signal maps of fifteen rows and more", () => {
    for (const document of loadStudy(files, study).documents) {
      const words = countDocumentWords(document);
      expect([document.id, words, words >= 300 && words <= 1200]).toEqual([document.id, words, true]);
      if (document.type === "signalenkaart") expect(document.blocks.filter(({ kind }) => kind === "row").length).toBeGreaterThanOrEqual(15);
    }
  });

  test("has codebooks without an error, whose examples its rules put right", () => {
    const attributes = new Set(run.documents.flatMap((document) => Array.from(document.attributes.keys())));
    const wrong = [...run.messages, ...checkCodebooks(files.files, study, attributes)].filter(({ severity }) => severity === "error");
    expect(printMessages(wrong, "nl")).toBe("");
    for (const codebook of run.codebooks)
      for (const code of codebook.codes.values())
        expect([code.id, new Set(code.examples.map(({ kind }) => kind)).size > 1]).toEqual([code.id, true]);
  });

  test("has decisions of two coders, and shows whatever can become of a decision", () => {
    expect(new Set(run.overrides.map(({ row }) => row.coder)).size).toBe(2);
    expect(run.overrides.length).toBeGreaterThanOrEqual(40);
    expect(new Set(run.overrides.map(({ outcome }) => outcome))).toEqual(
      new Set(overrideOutcomes.filter((outcome) => outcome !== "invalid")),
    );
  });

  test("has a text for the meeting about each period, one of them without red lines and one without quotes", () => {
    const { value, messages } = readWordings({ ...run, files: files.files });
    expect(messages.filter(({ severity }) => severity !== "info").map(({ id }) => id)).toEqual([]);
    expect(value.map(({ period, redLines }) => [period, redLines.length, redLines.filter(hasBothQuotes).length])).toEqual([
      ["p1", 5, 5],
      ["p2", 0, 0],
      ["p3", 4, 4],
      ["p4", 1, 0],
      ["p5", 5, 5],
      ["p6", 4, 4],
    ]);
    for (const { period, actionLines } of value) {
      expect([2, 3], period).toContain(actionLines.length);
      expect(actionLines.filter(({ codes, text }) => codes.length === 0 || text.length === 0)).toEqual([]);
    }
  });

  test("quotes for each line two documents of its own period", () => {
    const { value } = readWordings({ ...run, files: files.files });
    const segments = new Map(run.segments.map((segment) => [segment.id, segment]));
    for (const { period, redLines } of value)
      for (const { title, supporting, contrasting } of redLines.filter(hasBothQuotes)) {
        const quoted = [supporting, contrasting].map((quote) => segments.get(quote?.segmentId ?? ""));
        expect([title, ...quoted.map((segment) => segment?.period)]).toEqual([title, period, period]);
        expect([title, new Set(quoted.map((segment) => segment?.documentId)).size]).toEqual([title, 2]);
      }
  });

  test.each(["README.md", "docs/nl/handleiding.md"])("ends with the summary that %s shows, sheets included", (page) => {
    const shown = /^Proeftuin Merenland [\s\S]*?(?=\n```)/mu.exec(readFileSync(path.join(root, page), "utf8"))?.[0];
    expect(shown?.replace(/run-\w+/u, "run-x")).toBe(
      printSummary(run, [...prepareMeetings(run).map(({ period }) => `sheets/${period}.html`), "codeboom.xlsx"]).trim(),
    );
  });
});

function hasBothQuotes({ supporting, contrasting }: WordedLine): boolean {
  return supporting !== undefined && contrasting !== undefined;
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function countDocumentWords({ blocks }: Document): number {
  const passages = blocks.flatMap((block) => ("cells" in block ? block.cells.map(({ passage }) => passage) : [block.passage]));
  return passages.reduce((sum, { text }) => sum + text.trim().split(/\s+/u).length, 0);
}
