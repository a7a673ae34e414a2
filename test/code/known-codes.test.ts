import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fingerprintCodes, type KnownCodes, type KnownCodings } from "../../src/code/known-codes.js";
import type { StudyFiles } from "../../src/model/source.js";
import type { KnownWork } from "../../src/known-work.js";
import { runPipeline } from "../../src/pipeline.js";
import { openFolder } from "../report/running.js";
import { makeCodebook } from "./coding.js";

const root = path.join(import.meta.dirname, "../..");
const cases = readdirSync(path.join(root, "test/cases"), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [path.join("test/cases", entry.name)] : [],
);

/** Keeps codes as a cache would, as plain data, by the codebook's file; and nothing else. */
function openMemory(): KnownWork & { readonly kept: Map<string, KnownCodes> } {
  const kept = new Map<string, KnownCodes>();
  const codings: KnownCodings = {
    recall: ({ path: file }) => kept.get(file),
    keep: ({ path: file }, codes) => void kept.set(file, structuredClone(codes)),
  };
  return { kept, codings, recall: (_, work) => work() };
}

const ruleLine = /^- `(?<rule>[^`\n]+)`.*\n/gmu;

/** The files with one rule line of a codebook rewritten. */
function editRule(
  { files, ...rest }: StudyFiles,
  file: string,
  number: number,
  rewrite: (line: string, rule: string) => string,
): StudyFiles {
  const source = files.get(file);
  const text = new TextDecoder().decode(source?.bytes);
  const lines = Array.from(text.matchAll(ruleLine));
  const line = lines[number % lines.length];
  if (source === undefined || line === undefined) throw new Error(`no rule in ${file}`);
  const edited = text.slice(0, line.index) + rewrite(line[0], line.groups?.["rule"] ?? "") + text.slice(line.index + line[0].length);
  return { ...rest, files: new Map([...files, [file, { path: file, bytes: new TextEncoder().encode(edited) }]]) };
}

const edits: readonly (readonly [string, (line: string, rule: string) => string])[] = [
  ["another word", (_, rule) => `- \`(${rule}) | gezin | moeder\`\n`],
  ["no rule", () => ""],
  ["a rule more", (line) => `${line}- \`de | het\`\n`],
  ["another place", (line) => `- \`kind\`\n${line}`],
  ["a filter", (_, rule) => `- \`${rule} {periode: p1}\`\n`],
  ["a line below the rule", (line) => `${line}\n`],
];

describe("codes that are known from before", () => {
  it.each([".", ...cases])("give the same run, and are all known again: %s", async (name) => {
    const { study, files, run } = await openFolder(path.join(root, name));
    const memory = openMemory();
    const first = runPipeline(study, files, "run-x", { known: memory });
    const kept = structuredClone(memory.kept);
    const again = runPipeline(study, files, "run-x", { known: memory });
    expect(first.codings).toEqual(run.codings);
    expect(first.reach).toEqual(run.reach);
    expect(again).toEqual(first);
    expect(memory.kept).toEqual(kept);
    const rules = new Set(again.codebooks.flatMap(({ codes }) => Array.from(codes.values()).flatMap((code) => code.rules)));
    expect(again.codings.flatMap(({ because }) => because.matches).filter(({ rule }) => !rules.has(rule))).toEqual([]);
  });

  it.each(edits)("give the run of a codebook in which one rule was edited: %s", async (_, rewrite) => {
    const { study, files } = await openFolder(root);
    const memory = openMemory();
    runPipeline(study, files, "run-x", { known: memory });
    const books = Array.from(memory.kept.keys());
    for (const [index, file] of [...books, ...books].entries()) {
      const edited = editRule(files, file, 7 * index + 3, rewrite);
      const before = memory.kept.get(file);
      const known = runPipeline(study, edited, "run-x", { known: memory });
      expect(known).toEqual(runPipeline(study, edited, "run-x"));
      // Only the codes that depend on the line are looked for anew.
      const after = Array.from(memory.kept.get(file) ?? []);
      expect(after.filter(([print]) => before?.has(print)).length).toBeGreaterThan(after.length / 2);
    }
  });

  it("are none that name each other in a circle: those are always looked for in the order of the codebook", () => {
    const named = makeCodebook({ a: ["code:b", "x"], b: ["code:a", "y"], c: ["code:a"], d: ["code:e"], e: ["z"] });
    expect(Array.from(fingerprintCodes(named).keys())).toEqual(["d", "e"]);
  });

  it("change with the codes that their rules name, and with the sub-codes of these", () => {
    const prints = (rules: Parameters<typeof makeCodebook>[0]): ReadonlyMap<string, string> => fingerprintCodes(makeCodebook(rules));
    const before = prints({ a: ["code:b"], b: ["x"], "b/c": ["y"], d: ["z"] });
    for (const after of [
      prints({ a: ["code:b"], b: ["x | w"], "b/c": ["y"], d: ["z"] }),
      prints({ a: ["code:b"], b: ["x"], "b/c": ["w"], d: ["z"] }),
      prints({ a: ["code:b"], b: ["x"], c: ["y"], d: ["z"] }),
    ]) {
      expect(after.get("a")).not.toBe(before.get("a"));
      expect(after.get("d")).toBe(before.get("d"));
    }
  });

  it("hold the places of hits and words, and no text of the material but the forms that rules reached", async () => {
    const { study, files } = await openFolder(path.join(root, "test/cases/dutch-study"));
    const memory = openMemory();
    const { segments } = runPipeline(study, files, "run-x", { known: memory });
    const kept = Array.from(memory.kept.values()).flatMap((codes) => Array.from(codes.values()));
    expect(kept.reduce((sum, { hits }) => sum + hits.length, 0)).toBeGreaterThan(50);
    const texts = segments.map(({ passage }) => passage.text).filter((text) => text.length > 60);
    expect(texts.filter((text) => JSON.stringify(kept.map(({ forms }) => forms.map((one) => Array.from(one)))).includes(text))).toEqual([]);
  });
});
